import { deadlineState } from '@/components/tickets/deadline-state'
import type { HorizonMark, HorizonState } from '@/components/charts/Horizon'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'
import { isOverdue, isTimeToAsk, lastDayOf } from '@/lib/tickets/lateness'
import type { Deadline } from '@/lib/tickets/ticket'
import type { CaseRowView } from './CaseRow'
import type { CaseGroup } from './CaseTable'

/** A case as the board's query gives it. */
type BoardCase = {
  id: string
  title: string
  against: string | null
  turn: 'us' | 'them' | 'nobody'
  deadline: Deadline | null
  proposed: number
  tickets: number
  calls: number[]
  grade: 0 | 1 | 2 | 3
}
type Say = (key: string, values?: Record<string, string | number>) => string
/** `t` = translator of `cases`, `rule` and `event` = names of limits and of what starts them. */
export type BoardWords = { t: Say; rule: (id: string) => string; event: (kind: string) => string; today: LocalDate }

function stepOf(row: BoardCase, { t, rule, today }: BoardWords): string {
  const { deadline } = row
  const isAsked = row.turn === 'us'
  if (deadline?.paused) return isAsked ? t('step.supplement') : rule(deadline.rule)
  if (deadline && isTimeToAsk(deadline, today)) return t('step.ask', { rule: rule(deadline.rule) })
  if (deadline?.owner === 'them' && isOverdue(deadline, today)) return t('step.remind', { rule: rule(deadline.rule) })
  if (deadline) return isAsked && deadline.owner === 'them' ? t('step.decide') : rule(deadline.rule)
  if (isAsked && row.tickets > 0 && row.proposed === 0) return t('step.decide')
  if (row.calls.every((count) => count === 0) && row.grade === 0) return t('step.collect')
  if (row.proposed > 0) return t('step.confirm', { count: row.proposed })
  return row.tickets === 0 ? t('step.file') : t('step.wait')
}

function rowOf(row: BoardCase, words: BoardWords): CaseRowView {
  const { deadline } = row
  const { t, event, today } = words
  return {
    id: row.id,
    title: row.title,
    against: row.against && !row.title.includes(row.against) ? row.against : undefined,
    turn: row.turn,
    step: stepOf(row, words),
    next: deadline && { on: lastDayOf(deadline), state: deadlineState(deadline, today) },
    grade: row.grade,
    calls: row.calls,
    how: deadline
      ? t(`how.${deadline.unit}`, { event: event(deadline.startEvent), on: dayInList(deadline.startsOn, today), length: deadline.length })
      : undefined,
  }
}

function groupOf({ next }: CaseRowView): CaseGroup['id'] {
  if (!next) return 'none'
  const { kind } = next.state
  if (kind === 'pastLongest' || kind === 'pastBasic' || kind === 'soon') return kind
  return 'later'
}

/** The board's rows under its five headings. */
export function boardGroups(rows: readonly BoardCase[], words: BoardWords): CaseGroup[] {
  const views = rows.map((row) => rowOf(row, words))
  return (['pastLongest', 'pastBasic', 'soon', 'later', 'none'] as const).map((id) => ({ id, rows: views.filter((view) => groupOf(view) === id) }))
}

const horizonStates: Record<Exclude<CaseGroup['id'], 'none'>, HorizonState> = { pastLongest: 'over', pastBasic: 'late', soon: 'soon', later: 'later' }
const [daysBack, daysAhead] = [21, 42]

/** Marks of the strip and the days it spans: three weeks back and six ahead, wider where a date lies beyond. */
export function boardHorizon(groups: readonly CaseGroup[], { t, today }: BoardWords): { marks: HorizonMark[]; from: LocalDate; to: LocalDate } {
  const marks = groups.flatMap((group) =>
    group.rows.flatMap((row): HorizonMark[] => {
      if (group.id === 'none' || !row.next) return []
      return [
        {
          on: row.next.on,
          state: horizonStates[group.id],
          href: `/cases/${row.id}/tickets`,
          label: t('mark', { title: row.title, on: dayInList(row.next.on, today) }),
        },
      ]
    }),
  )
  const days = [...marks.map(({ on }) => on), addDays(today, -daysBack), addDays(today, daysAhead)].sort()
  return { marks, from: days[0] ?? today, to: days.at(-1) ?? today }
}
