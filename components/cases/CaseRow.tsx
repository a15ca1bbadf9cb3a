import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Sparkline } from '@/components/charts/Sparkline'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/Icon'
import { StateChip } from '@/components/tickets/DeadlineChip'
import type { DeadlineState } from '@/components/tickets/deadline-state'
import { turnIcons, type Turn } from '@/components/tickets/TurnBanner'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'

/** One case on the board. `next` = the next legal date with its clock; `how` = how it was computed; `grade` 0 … 3 = how well the evidence stands. */
export type CaseRowView = {
  id: string; title: string; against?: string; turn: Turn; step: string; next: { on: LocalDate; state: DeadlineState } | null; how?: string; grade: 0 | 1 | 2
    | 3
  calls: number[]; authorisedUntil?: string; member?: string
}

function TurnWord({ turn }: { turn: Turn }) {
  const t = useTranslations('cases')
  return (
    <span className={classNames('inline-flex items-center gap-2', turn === 'us' && 'font-bold text-act')}><Icon name={turnIcons[turn]}
      className="size-[18px]" />{t(`turn.${turn}`)}</span>
  )
}

function NextDate({ row, today }: { row: CaseRowView; today: LocalDate }) {
  if (!row.next) return <StateChip state={{ kind: 'none' }} />
  return (
    <span className="inline-flex items-center gap-3">
      <time dateTime={row.next.on} className="whitespace-nowrap">{dayInList(row.next.on, today)}</time><StateChip state={row.next.state} />
    </span>
  )
}

function GradeBars({ grade }: { grade: number }) {
  const t = useTranslations('cases')
  return (
    <svg role="img" aria-label={t('grade', { grade })} width="30" height="14">
      {[0, 1, 2].map((bar) => <rect key={bar} x={bar * 10 + 1} y="1" width="7" height="12" rx="1.5" strokeWidth="1.25" className={bar < grade
        ? 'fill-ink-2 stroke-ink-2' : 'fill-none stroke-ink-2'} />)}
    </svg>
  )
}

const cell = 'px-3 py-2.5'

/** A table row at the desk; `office` adds authorisation and member. The name is the link; the whole row is not, so that it can be selected. */
export function CaseRow({ row, today, office }: { row: CaseRowView; today: LocalDate; office: boolean }) {
  const t = useTranslations('cases')
  return (
    <tr data-row={row.id} className="border-t border-line hover:bg-ground has-checked:bg-act-soft">
      <td className={classNames(cell, 'w-10')}><input type="checkbox" name="case" value={row.id} aria-label={t('select', { title: row.title })}
        className="size-4.5 align-middle" /></td>
      <th scope="row" className={classNames(cell, 'text-left')}>
        <Link href={`/cases/${row.id}/timeline`} prefetch={false} className="hover:underline">{row.title}</Link>
        {row.against && <span className="ml-2 text-sm font-normal text-ink-2">{row.against}</span>}
      </th>
      <td className={cell}><TurnWord turn={row.turn} /></td>
      <td className={cell}>{row.step}</td>
      <td className={classNames(cell, 'whitespace-nowrap')}><NextDate row={row} today={today} /></td>
      <td className={classNames(cell, 'text-sm text-ink-2')}>{row.how}</td>
      <td className={cell}><GradeBars grade={row.grade} /></td>
      <td className={cell}><Sparkline counts={row.calls} label={t('calls', { count: row.calls.reduce((sum, count) => sum + count, 0) })} /></td>
      {office && <td className={classNames(cell, 'text-sm')}>{row.authorisedUntil}</td>}
      {office && <td className={classNames(cell, 'text-sm')}>{row.member}</td>}
    </tr>
  )
}

/** The same case as a card, for phones. */
export function CaseCard({ row, today }: { row: CaseRowView; today: LocalDate }) {
  return (
    <li data-card className="relative grid gap-1 rounded-card border border-line bg-surface px-4 py-3.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link href={`/cases/${row.id}/timeline`} prefetch={false}
          className="text-lg font-bold after:absolute after:inset-0 after:rounded-card">{row.title}</Link>
        {row.against && <span className="text-sm text-ink-2">{row.against}</span>}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1"><TurnWord turn={row.turn} /><span>{row.step}</span></p>
      <NextDate row={row} today={today} />
    </li>
  )
}
