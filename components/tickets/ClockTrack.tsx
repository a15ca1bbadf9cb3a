import { useLocale, useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInWords, weekdayName } from '@/lib/i18n/dates'
import type { Deadline } from '@/lib/tickets/ticket'
import { Chip } from '@/components/ui/Chip'
import { clockNodes, type ClockNode } from './clock-nodes'

/** The drawing at the left of a station: filled when past, hollow ahead, dashed while provisional, a diamond for today. */
function Dot({ node }: { node: ClockNode }) {
  const ink = node.late ? 'text-late' : node.kind === 'met' ? 'text-done' : 'text-act'
  const isPast = node.days <= 0
  return (
    <svg width="20" height="20" aria-hidden className={classNames('relative z-10 mt-1 shrink-0', isPast ? ink : 'text-edge')}>
      {node.kind === 'today'
        ? <path d="m10 3.5 6.5 6.5-6.5 6.5L3.5 10z" fill="currentColor" strokeWidth="1.5" className="stroke-surface" />
        : <circle cx="10" cy="10" r={isPast ? 8 : 7} strokeWidth="2" stroke="currentColor" strokeDasharray={node.provisional ? '5 3.5' : undefined}
          className={isPast ? 'fill-current' : 'fill-surface'} />}
    </svg>
  )
}

function Line({ node }: { node: ClockNode }) {
  const ink = node.kind === 'today' || node.days > 0 ? 'bg-line' : node.late ? 'bg-late' : 'bg-act'
  return <span aria-hidden className={classNames('absolute left-[9px] top-4 -bottom-2 w-[3px] group-last/node:hidden', ink)} />
}

/** What a station is, in words: its kind, and how long the limit is in its own unit. */
function useStationWords(deadline: Deadline) {
  const t = useTranslations('deadlines')
  const length = (count: number) => t(`unit.${deadline.unit}`, { length: count })
  const said = ({ kind, total }: ClockNode): string => {
    if (kind === 'met') return t('chip.met', { days: 0 })
    if (kind === 'basic') return `${t('stage.basic')}\u3000${length(deadline.length)}`
    if (kind === 'longest') return total === undefined ? t('stage.longest') : `${t('stage.longest')}\u3000${length(total)}`
    if (kind === 'extension') return t('stage.extension', { total: total ?? 0 })
    return t(`stage.${kind}`, { total: 0 })
  }
  return { said, provisional: t('chip.provisional', { days: 0 }) }
}

function Station({ node, deadline, today }: { node: ClockNode; deadline: Deadline; today: LocalDate }) {
  const t = useTranslations('tickets')
  const about = useStationWords(deadline)
  const locale = useLocale()
  const date = dayInWords(node.on, locale, today)
  const isToday = node.kind === 'today'
  const aside = isToday ? null : node.days > 0 ? t('clock.left', { days: node.days }) : weekdayName(node.on, locale)
  return (
    <li className="group/node relative flex gap-4 pb-4 last:pb-0">
      <Line node={node} />
      <Dot node={node} />
      <div className="grid min-w-0 flex-1 clauses">
        <p className="flex flex-wrap items-center gap-x-2">
          <time dateTime={node.on} className={classNames('font-bold', isToday ? (node.late ? 'text-sm text-late' : 'text-sm text-act') : 'text-base')}>
            {isToday ? t('clock.today', { date }) : date}
          </time>
          {node.provisional && <Chip tone="unsure">{about.provisional}</Chip>}
          {isToday ? <span aria-hidden className={classNames('h-px flex-1', node.late ? 'bg-late' : 'bg-act')} /> : <span
            className="tabular ml-auto text-sm text-ink-2">{aside}</span>}
        </p>
        {!isToday && <p className="text-sm text-ink-2">{about.said(node)}</p>}
      </div>
    </li>
  )
}

/** A clock as a vertical track. The stations say what they are; the derivation below says how each day was found. */
export function ClockTrack({ deadline, today }: { deadline: Deadline; today: LocalDate }) {
  return <ol>{clockNodes(deadline, today).map((node) => <Station key={`${node.kind} ${node.on}`} node={node} deadline={deadline} today={today} />)}</ol>
}
