import 'server-only'
import { instantOf, type Instant, type LocalDate } from '@/lib/calendar/local-date'
import { nightFromHour, nightToHour } from '@/lib/evidence/night'
import { isOverdue } from '@/lib/tickets/lateness'
import type { ClockDates } from '@/lib/tickets/ticket'
import { open } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { datesOfClock } from './deadlines'

/** What Today asks across all cases of the office: counts over clear columns, nothing is decrypted to count. */

const dayMs = 86_400_000
const callsMax = 500

/** Incoming calls from `from` (inclusive) to `to` (exclusive) whose time is known, oldest first, at most 500. */
export async function callsBetween(member: Member, from: Instant, to: Instant): Promise<{ at: Instant; answered: boolean }[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<{ at: Date; answered: boolean | null }[]>`
    SELECT at, answered FROM contact_attempt
    WHERE office_id = ${member.officeId}::uuid AND at >= ${new Date(from)} AND at < ${new Date(to)} AND channel = 'call' AND direction = 'incoming'
      AND at_precision <> 'day'
    ORDER BY at, id LIMIT ${callsMax}`)
  return rows.map(({ at, answered }) => ({ at: at.getTime(), answered: answered === true }))
}

/** Evenings from `first` to `last` (civil days, inclusive) whose night brought an incoming call. */
export async function nightsCalled(member: Member, first: LocalDate, last: LocalDate): Promise<Set<LocalDate>> {
  const [from, to] = [new Date(instantOf(first)), new Date(instantOf(last) + 2 * dayMs)]
  const rows = await withOffice(
    member,
    (tx) => tx.$queryRaw<{ evening: string }[]>`
    SELECT DISTINCT to_char(local - interval '8 hours', 'YYYY-MM-DD') AS evening
    FROM (SELECT (at AT TIME ZONE 'UTC') + interval '8 hours' AS local FROM contact_attempt
      WHERE office_id = ${member.officeId}::uuid AND at >= ${from} AND at < ${to} AND channel = 'call'
      AND direction = 'incoming' AND at_precision <> 'day') AS calls
    WHERE extract(hour FROM local) >= ${nightFromHour} OR extract(hour FROM local) < ${nightToHour}`,
  )
  return new Set(rows.map(({ evening }) => evening))
}

/** What stands open in a case beside its clocks. */
export type OpenWork = { id: string; proposed: number; waitingImports: number; attempts: boolean; tickets: number }

/** The newest cases, at most `limit`, with what a person may do in them. */
export async function openWork(member: Member, limit: number): Promise<OpenWork[]> {
  return withOffice(member, (tx) => tx.$queryRaw<OpenWork[]>`
    SELECT c.id,
      (SELECT count(*)::int FROM finding f WHERE f.office_id = c.office_id AND f.case_id = c.id AND f.state = 'proposed'
        AND f.is_found) AS proposed,
      (SELECT count(*)::int FROM import_run r WHERE r.office_id = c.office_id AND r.case_id = c.id AND r.state = 'waiting') AS "waitingImports",
      EXISTS (SELECT 1 FROM contact_attempt a WHERE a.office_id = c.office_id AND a.case_id = c.id) AS attempts,
      (SELECT count(*)::int FROM ticket t WHERE t.office_id = c.office_id AND t.case_id = c.id) AS tickets
    FROM case_file c WHERE c.office_id = ${member.officeId}::uuid ORDER BY c.created_at DESC, c.id DESC LIMIT ${limit}`)
}

/** Names of respondents by `<case>/<key>`. */
export async function respondentNames(member: Member, caseIds: readonly string[]): Promise<Map<string, string>> {
  const { officeId } = member
  const rows = await withOffice(member, (tx) => tx.$queryRaw<{ id: string; at: string; name: string }[]>`
    SELECT id, case_id || '/' || key AS at, name FROM party
    WHERE office_id = ${officeId}::uuid AND kind = 'respondent' AND case_id = ANY (${[...new Set(caseIds)]}::uuid[])`)
  return new Map(rows.map(({ id, at, name }) => [at, open({ officeId, column: 'party.name', rowId: id }, name)]))
}

/** A running clock of any case, without its derivation. */
export type RunningRow = { ticketId: string; caseId: string; deadline: ClockDates }

/** Clocks that still run, over all cases, by their last day; `overdue` as of `today`. One indexed query; nothing sealed is opened. */
export async function runningClocks(member: Member, { today, limit }: { today: LocalDate; limit: number }): Promise<RunningRow[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<RunningRow[]>`
    SELECT ticket_id AS "ticketId", case_id AS "caseId", ${datesOfClock} AS deadline FROM deadline_row
    WHERE office_id = ${member.officeId}::uuid AND met_on IS NULL AND NOT ended ORDER BY due, id LIMIT ${limit}`)
  for (const { deadline } of rows) deadline.overdue = isOverdue(deadline, today)
  return rows
}
