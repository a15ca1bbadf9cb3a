import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { axisEnd, type RunningTotal, stepsOf } from '@/lib/tickets/running-total'
import { percent } from './percent'

/** A day, not before the first of the picture, with its words on top of it. */
export type DayMark = { on: LocalDate; label: string }
type Props = { running: RunningTotal; marks: readonly DayMark[]; labelledBy: string; dateOf: (day: LocalDate) => string; total: string }

const [labelHeight, height, axisWidth] = [16, 120, 40]
/** Words keep clear of the lines they cross. */
const clear = { paintOrder: 'stroke', strokeWidth: 4, strokeLinejoin: 'round' } as const
/** Room over the line for its end, under the words of the marks. */
const over = 22

function Mark({ mark, place, share, head }: { mark: DayMark; place: number; share: number; head: number }) {
  const y = place * labelHeight + 12
  const side = share > 0.5 ? { textAnchor: 'end' as const, dx: -6 } : { textAnchor: 'start' as const, dx: 6 }
  return (
    <g>
      <line x1={percent(share)} x2={percent(share)} y1={y - 10} y2={head + height} strokeWidth="1.5" strokeDasharray="2 3" className="stroke-act" />
      <text x={percent(share)} y={y} {...side} {...clear} className="tabular fill-act stroke-surface text-axis font-bold">{mark.label}</text>
    </g>
  )
}

/** Counts on the left; the grid lines go through the plot. */
function Axis({ ticks, yOf, bottom }: { ticks: readonly number[]; yOf: (count: number) => number; bottom: number }) {
  return (
    <svg width={axisWidth} height={bottom} aria-hidden className="shrink-0 overflow-visible">
      {ticks.map((tick) => <text key={tick} x={axisWidth - 8} y={yOf(tick) + 4} textAnchor="end" className="tabular fill-ink-2 text-axis">{tick}</text>)}
    </svg>
  )
}

/** Contacts counted up day by day as a stepped line; marks are dashed, each with its words; where nothing is on record any more the ground is sunken. */
export function RunningLine({ running, marks, labelledBy, dateOf, total }: Props) {
  const last = running.totals.at(-1) ?? 0
  const top = axisEnd(last)
  const to = [running.to, ...marks.map(({ on }) => on)].sort().at(-1) ?? running.to
  const days = daysBetween(running.from, to) + 1
  const head = marks.length * labelHeight + over
  const yOf = (count: number) => head + height - (count / top) * height
  const ticks = [0, top / 2, top].filter(Number.isInteger)
  const end = running.totals.length
  const path = `M0 ${top}${stepsOf(running).map(({ after, total: count }) => `H${after}V${top - count}`).join('')}H${end}`
  return (
    <div className="flex w-full">
      <Axis ticks={ticks} yOf={yOf} bottom={head + height + 24} />
      <svg role="img" aria-labelledby={labelledBy} height={head + height + 24} className="w-0 grow overflow-visible">
        {end < days && <rect x={percent(end / days)} width={percent(1 - end / days)} y={head} height={height} className="fill-sunken" data-cell />}
        {ticks.map((tick) => <line key={tick} x1="0" x2="100%" y1={yOf(tick)} y2={yOf(tick)} className="stroke-line" />)}
        {marks.map((mark, place) => (
          <Mark key={mark.label} mark={mark} place={place} share={(daysBetween(running.from, mark.on) + 0.5) / days} head={head} />
        ))}
        <svg y={head} width="100%" height={height} viewBox={`0 0 ${days} ${top}`} preserveAspectRatio="none" className="overflow-visible">
          <path d={path} strokeWidth="2" vectorEffect="non-scaling-stroke" className="fill-none stroke-ink" />
        </svg>
        <text x={percent(end / days)} y={yOf(last) - 7} textAnchor="end" {...clear} className="tabular fill-ink stroke-surface text-axis font-bold">
          {total}
        </text>
        <text x="0" y={head + height + 18} className="tabular fill-ink-2 text-axis">{dateOf(running.from)}</text>
        <text x="100%" y={head + height + 18} textAnchor="end" className="tabular fill-ink-2 text-axis">{dateOf(to)}</text>
      </svg>
    </div>
  )
}
