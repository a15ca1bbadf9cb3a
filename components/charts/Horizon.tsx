import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { percent } from './percent'

/** One case at its next legal date. */
export type HorizonState = 'over' | 'late' | 'soon' | 'later'
export type HorizonMark = { on: LocalDate; state: HorizonState; href: string; label: string }
type Props = { marks: HorizonMark[]; from: LocalDate; to: LocalDate; today: LocalDate; label: string; todayLabel: string; axis: { on: LocalDate;
  label: string }[] }

const base = 74
const shapes: Record<HorizonState, { d: string; look: string }> = {
  over: { d: 'M0-8 6 3H-6z', look: 'fill-over' },
  late: { d: 'M0-7 5.5 3h-11z', look: 'fill-surface stroke-late' },
  soon: { d: 'M-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0', look: 'fill-soon' },
  later: { d: 'M-4.5 0a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0', look: 'fill-surface stroke-edge' },
}

/** Marks of one day stand on top of each other. */
function heights(marks: HorizonMark[]): number[] {
  const seen = new Map<LocalDate, number>()
  return marks.map(({ on }) => {
    const place = seen.get(on) ?? 0
    seen.set(on, place + 1)
    return place
  })
}

/** The board's strip: every case at its next legal date, shapes by state; each mark is a link to its case. */
export function Horizon({ marks, from, to, today, label, todayLabel, axis }: Props) {
  const share = (day: LocalDate) => Math.min(Math.max((daysBetween(from, day) + 0.5) / (daysBetween(from, to) + 1), 0.005), 0.995)
  const levels = heights(marks)
  const week = 7 / (daysBetween(from, to) + 1)
  return (
    <svg role="group" aria-label={label} width="100%" height={base + 24} className="block overflow-visible">
      <rect x={percent(share(today))} width={percent(week)} y="8" height={base - 2} className="fill-soon-soft" rx="4" />
      <line x2="100%" y1={base + 6} y2={base + 6} className="stroke-edge" />
      {marks.map((mark, place) => (
        <a key={`${mark.href} ${place}`} href={mark.href} aria-label={mark.label}>
          <svg x={percent(share(mark.on))} y={base - 3 - Math.min(levels[place] ?? 0, 5) * 13} className="overflow-visible">
            <path d={shapes[mark.state].d} strokeWidth="1.75" className={shapes[mark.state].look}><title>{mark.label}</title></path>
          </svg>
        </a>
      ))}
      <line x1={percent(share(today))} x2={percent(share(today))} y1="8" y2={base + 6} strokeWidth="2" className="stroke-act" />
      <text x={percent(share(today))} y={base + 22} textAnchor="middle" className="tabular fill-act text-axis font-bold">{todayLabel}</text>
      {axis.map(({ on, label: words }) => <text key={on} x={percent(share(on))} y={base + 22} textAnchor="middle"
        className="tabular fill-ink-2 text-axis">{words}</text>)}
    </svg>
  )
}
