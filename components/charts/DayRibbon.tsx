import { isNightHour, nightFromHour, nightToHour } from '@/lib/evidence/night'
import { percent } from './percent'

/** `minutes` after the ribbon's beginning. Unanswered ones are hollow and short. */
export type RibbonMark = { minutes: number; answered: boolean }
type Props = { marks: RibbonMark[]; label: string; fromHour?: number; hours?: number; axis?: number[] }

const barHeight = 34

/** The parts of the band between its beginning and end that are night, as shares of the whole. */
export function nightParts(fromHour: number, hours: number): { x: number; width: number }[] {
  const spans = [-1, 0, 1].map((day) => ({ from: day * 24 + nightFromHour, to: (day + 1) * 24 + nightToHour }))
  const inside = spans.map(({ from, to }) => ({ from: Math.max(from, fromHour), to: Math.min(to, fromHour + hours) })).filter(({ from, to }) => to > from)
  return inside.map(({ from, to }) => ({ x: (from - fromHour) / hours, width: (to - from) / hours }))
}

function Mark({ mark, fromHour, hours }: { mark: RibbonMark; fromHour: number; hours: number }) {
  const night = isNightHour(Math.floor(fromHour + mark.minutes / 60) % 24)
  const ink = night ? 'fill-night stroke-night' : 'fill-act stroke-act'
  const line = night ? 'fill-none stroke-night' : 'fill-none stroke-act'
  return (
    <svg x={percent(mark.minutes / 60 / hours)} className="overflow-visible">
      {mark.answered
        ? <rect x="-2" y="4" width="4" height="26" rx="1.5" className={ink} strokeWidth="0" />
        : <rect x="-2.25" y="12" width="4.5" height="18" rx="2" className={line} strokeWidth="1.5" />}
    </svg>
  )
}

const anchor = (share: number) => (share <= 0.02 ? 'start' : share >= 0.98 ? 'end' : 'middle')

/** One day, or one night, as a band: night indigo, a solid mark for an answered call, a short hollow one for an unanswered. `label` says it in words. */
export function DayRibbon({ marks, label, fromHour = 0, hours = 24, axis = [0, 8, 22] }: Props) {
  const axisShare = (hour: number) => ((hour - fromHour + 24) % 24) / hours
  const withMinutes = hours < 24
  return (
    <figure>
      <svg role="img" aria-label={label} width="100%" height={barHeight + 20} className="block overflow-visible">
        <svg width="100%" height={barHeight} className="overflow-hidden">
          <rect width="100%" height={barHeight} rx="6" className="fill-sunken" data-cell />
          {nightParts(fromHour, hours).map(({ x, width }) => (
            <rect key={x} x={percent(x)} width={percent(width)} height={barHeight} rx={hours === 24 ? 6 : 0} className="fill-night-soft" data-cell />
          ))}
          {marks.map((mark, place) => <Mark key={place} mark={mark} fromHour={fromHour} hours={hours} />)}
        </svg>
        {axis.map((hour) => (
          <text key={hour} x={percent(axisShare(hour))} y={barHeight + 16} textAnchor={anchor(axisShare(hour))} className="tabular fill-ink-2 text-axis">
            {withMinutes ? `${hour}:00` : hour}
          </text>
        ))}
      </svg>
    </figure>
  )
}
