import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { calendarDay, type CalendarDay } from '@/lib/tickets/calendar-day'
import { callsNobodyLate, isOverdue, lastDayOf } from '@/lib/tickets/lateness'
import type { Deadline } from '@/lib/tickets/ticket'
import { today } from '../clock'
import { Prisma } from '../generated/client'
import { newId } from '../keys'
import type { Member } from '../member'
import { cursorOf, cursorValues, idCursor } from '../paging'
import { withOffice } from '../unit-of-work'
import { caseTitles } from './cases'

/**
 * The cache of clocks, so that Today and the board are one indexed query. It can be rebuilt from events at any time: it is when a program with other rules
 * starts (casework/review-anew.ts), and each day for clocks that stand still.
 */

/** Of a row's clock what tells where it stands (`ClockDates`): most of it is its derivation. */
export const datesOfClock = Prisma.sql`deadline - '{steps,stages,basis,nominal,length,unit,startEvent,overdueFrom}'::text[]`

/** Days that call nobody late (`callsNobodyLate` of lib/tickets/lateness.ts), in the JSON of `deadline_row d`; tests hold both against each other. */
export const callsNobodyLateSql = Prisma.sql`(d.deadline ->> 'reminder' IS NOT NULL OR coalesce((d.deadline ->> 'advisory')::boolean, false)
  OR d.deadline ->> 'unreceived' IS NOT DISTINCT FROM 'guides' OR (d.owner = 'them' AND coalesce((d.deadline ->> 'conditional')::boolean, false)))`

export type DueDeadline = { ticketId: string; caseId: string; caseTitle: string; channel: ChannelId; respondent: string | null; deadline: Deadline }

/** Replaces the cached clocks of a ticket by those of today. */
export async function replaceDeadlines(member: Member, ticket: { id: string; caseId: string }, deadlines: readonly Deadline[]): Promise<void> {
  const { officeId } = member
  const rows = deadlines.map((deadline) => ({
    officeId,
    id: newId(),
    ticketId: ticket.id,
    caseId: ticket.caseId,
    rule: deadline.rule,
    owner: deadline.owner,
    due: lastDayOf(deadline),
    metOn: deadline.metOn,
    ended: deadline.ended,
    overdueOn: callsNobodyLate(deadline) ? undefined : deadline.overdueFrom,
    countedOn: today(),
    deadline: JSON.parse(JSON.stringify(deadline)),
  }))
  await withOffice(member, async (tx) => {
    await tx.deadlineRow.deleteMany({ where: { officeId, ticketId: ticket.id } })
    await tx.deadlineRow.createMany({ data: rows })
  })
}

/** Cases with a clock that stands still and was counted before this day: its end moves with every day. */
export async function casesToCountAnew(member: Member, before: LocalDate, limit: number): Promise<string[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT case_id AS id FROM deadline_row
    WHERE office_id = ${member.officeId}::uuid AND met_on IS NULL AND NOT ended AND (deadline ->> 'paused')::boolean
      AND coalesce(counted_on, '') < ${before} ORDER BY id LIMIT ${limit}`)
  return rows.map(({ id }) => id)
}

/** Whether an open clock is past its last day; the cache holds dates, the comparison is made today. */
const onDay = (deadline: Deadline, today: LocalDate): Deadline => ({ ...deadline, overdue: isOverdue(deadline, today) })

type RunningRow = Omit<DueDeadline, 'caseTitle'> & { due: LocalDate; rule: string; owner: string; startsOn: LocalDate }
export type DeadlinePage = { items: DueDeadline[]; nextCursor: string | null }

/** A clock's place in the order of all: by its last day, then by its name. Not by the id of its row, which is another after each rebuilding. */
function clocksAfter(cursor: string): Prisma.Sql {
  const [due, ticketId, ...clock] = cursorValues(cursor, 5).map(String)
  const [rule, owner, startsOn] = clock
  return Prisma.sql`AND (d.due, d.ticket_id, d.rule, d.owner, d.deadline ->> 'startsOn')
    > (${due}, ${idCursor(ticketId ?? '')}::uuid, ${rule}, ${owner}, ${startsOn})`
}

/**
 * One page of the clocks that still run, over all cases the member may see, by their last day; `before` (civil day, inclusive) leaves out later ones.
 * @throws CaseworkError invalid-body for a broken cursor
 */
export async function deadlinePage(
  member: Member, query: { before?: LocalDate; today: LocalDate; cursor?: string; limit: number },
): Promise<DeadlinePage> {
  const before = query.before ? Prisma.sql`AND d.due <= ${query.before}` : Prisma.empty
  const after = query.cursor === undefined ? Prisma.empty : clocksAfter(query.cursor)
  return withOffice(member, async (tx) => {
    const found = await tx.$queryRaw<RunningRow[]>`
      SELECT d.ticket_id AS "ticketId", d.case_id AS "caseId", d.due, d.rule, d.owner, d.deadline ->> 'startsOn' AS "startsOn",
        d.deadline, t.channel, t.respondent
      FROM deadline_row d JOIN ticket t ON t.office_id = d.office_id AND t.id = d.ticket_id
      WHERE d.office_id = ${member.officeId}::uuid AND d.met_on IS NULL AND NOT d.ended ${before} ${after}
      ORDER BY d.due, d.ticket_id, d.rule, d.owner, d.deadline ->> 'startsOn' LIMIT ${query.limit + 1}`
    const page = found.slice(0, query.limit)
    const last = found.length > query.limit ? page.at(-1) : undefined
    const titles = await caseTitles(member, page.map(({ caseId }) => caseId))
    return {
      items: page.map(({ ticketId, caseId, channel, respondent, deadline }) => ({
        ticketId, caseId, caseTitle: titles.get(caseId) ?? '', channel, respondent, deadline: onDay(deadline, query.today),
      })),
      nextCursor: last ? cursorOf([last.due, last.ticketId, last.rule, last.owner, last.startsOn]) : null,
    }
  })
}

const calendarMax = 2_000

/** The days of all running clocks, or of one ticket's, as a calendar shows them: nothing sealed is opened, no case is named. The earliest 2,000. */
export async function calendarDays(member: Member, ticketId?: string): Promise<CalendarDay[]> {
  const where = { officeId: member.officeId, metOn: null, ended: false, ...(ticketId ? { ticketId } : {}) }
  const select = { ticketId: true, deadline: true } as const
  const rows = await withOffice(member, (tx) => tx.deadlineRow.findMany({ where, select, orderBy: [{ due: 'asc' }, { id: 'asc' }], take: calendarMax }))
  return rows.flatMap((row) => {
    const deadline = row.deadline as unknown as Deadline
    const on = calendarDay(deadline)
    return on ? [{ ticketId: row.ticketId, rule: deadline.rule, startsOn: deadline.startsOn, on }] : []
  })
}

/** Clocks of one case that still run, by their last day. */
export async function deadlinesOfCase(member: Member, caseId: string, today: LocalDate): Promise<Omit<DueDeadline, 'caseId' | 'caseTitle'>[]> {
  const rows = await withOffice(member, (tx) =>
    tx.deadlineRow.findMany({
      where: { officeId: member.officeId, metOn: null, ended: false, ticket: { caseId } },
      include: { ticket: { select: { channel: true, respondent: true } } },
      orderBy: [{ due: 'asc' }, { id: 'asc' }],
    }),
  )
  return rows.map((row) => ({
    ticketId: row.ticketId,
    channel: row.ticket.channel as ChannelId,
    respondent: row.ticket.respondent,
    deadline: onDay(row.deadline as unknown as Deadline, today),
  }))
}
