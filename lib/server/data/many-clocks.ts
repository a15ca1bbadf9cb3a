import 'server-only'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { alertDaysBefore } from '@/lib/tickets/deadlines'
import { isOverdue } from '@/lib/tickets/lateness'
import { farDays } from '@/lib/tickets/status'
import type { ClockDates } from '@/lib/tickets/ticket'
import { Prisma } from '../generated/client'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { callsNobodyLateSql, datesOfClock } from './deadlines'
import type { ClockName } from './alerts'
import type { OpenTicket } from './tickets'

/**
 * Today of an office with more clocks, filings or cases than are read for it: the first of each, picked by the database in the order Today has, and how many
 * there are. What is ours and what has lapsed is decided in components/today/today-tasks.ts; a test holds these statements to it. Filings are told apart by
 * sets (`NOT IN`), which are hashed whatever the database believes of their size.
 */

/** A day longer ago than this rings no more on Today (alert-tasks.ts). */
const ringsDays = 14
const theirsMax = 200

/** Whether a day of a clock came so lately that it may ring; what was said to it is looked at later. */
function mayRing(today: LocalDate): Prisma.Sql {
  const [from, before] = [addDays(today, -ringsDays - 1), addDays(today, -1)]
  return Prisma.sql`(NOT paused AND CASE
    WHEN guides THEN due BETWEEN ${from} AND ${today}
    WHEN owner = 'us' THEN own_day BETWEEN ${addDays(today, -ringsDays)} AND ${addDays(today, alertDaysBefore)}
    ELSE due BETWEEN ${from} AND ${before} OR (due < ${today} AND longest BETWEEN ${from} AND ${before}) END)`
}

/**
 * Running clocks of filings somebody still has to act on, each with whose it is today (`open` = ours to do, `lapsed` = ours and over, `theirs`) and its rank in
 * the order of Today's tasks: what may ring, what can be done now, what is weeks away, what has lapsed.
 */
const classedClocks = (officeId: string, today: LocalDate) => Prisma.sql`
  running AS (
    SELECT d.id, d.ticket_id, d.due, d.owner, d.rule, d.deadline ->> 'startsOn' AS starts_on, t.turn = 'us' AS asked,
      coalesce((d.deadline ->> 'paused')::boolean, false) AS paused, ${callsNobodyLateSql} AS guides,
      coalesce(d.deadline ->> 'remindBy', d.due) AS own_day, d.deadline ->> 'longest' AS longest,
      d.due < ${today} OR (d.due = ${today} AND d.deadline ->> 'reminder' IS NOT NULL) AS come
    FROM deadline_row d JOIN ticket t ON t.office_id = d.office_id AND t.id = d.ticket_id
    WHERE d.office_id = ${officeId}::uuid AND d.met_on IS NULL AND NOT d.ended AND t.turn IN ('us', 'them')),
  named AS (
    SELECT *, CASE
      WHEN paused THEN CASE WHEN owner = 'us' OR asked THEN 'open' ELSE 'theirs' END
      WHEN guides THEN CASE WHEN come THEN 'open' ELSE 'theirs' END
      WHEN owner = 'us' THEN CASE WHEN due < ${today} THEN 'lapsed' ELSE 'open' END
      WHEN due < ${today} THEN 'open' ELSE 'theirs' END AS class
    FROM running),
  classed AS MATERIALIZED (
    SELECT id, ticket_id, due, rule, starts_on, asked, class, CASE WHEN ${mayRing(today)} THEN 0 WHEN class = 'lapsed' THEN 3
      WHEN owner = 'us' AND NOT guides AND own_day > ${addDays(today, farDays)} THEN 2 ELSE 1 END AS rank
    FROM named),
  ours AS (SELECT DISTINCT ticket_id FROM classed WHERE class = 'open')`

type UrgentRow = Omit<OpenTicket, 'turn'> & { asked: boolean; deadline: ClockDates }
/**
 * `clocks` = the most urgent that are ours to do, and the first that are theirs, by their last day; `tickets` = filings of which no clock tells it, the first
 * that are ours and the first that are theirs; `tasks` = things to do on Today, but those of clocks that are put off; `waiting` = filings we wait for.
 */
export type FirstOfMany = { clocks: UrgentRow[]; tickets: OpenTicket[]; tasks: number; waiting: number }

const pickedClocks = (officeId: string, limit: number) => Prisma.sql`
  picked AS (
    (SELECT id FROM classed WHERE class <> 'theirs' ORDER BY rank, due, id LIMIT ${limit})
    UNION ALL
    (SELECT id FROM classed WHERE class = 'theirs' AND NOT asked AND ticket_id NOT IN (SELECT ticket_id FROM ours) ORDER BY due, id LIMIT ${theirsMax})),
  shown AS (
    SELECT d.ticket_id AS "ticketId", d.case_id AS "caseId", t.channel, t.respondent, t.turn = 'us' AS asked, ${datesOfClock} AS deadline, d.due, d.id
    FROM deadline_row d JOIN ticket t ON t.office_id = d.office_id AND t.id = d.ticket_id
    WHERE d.office_id = ${officeId}::uuid AND d.id = ANY (ARRAY (SELECT id FROM picked)))`

const undatedTickets = (officeId: string) => Prisma.sql`
  undated AS (
    SELECT id AS "ticketId", case_id AS "caseId", channel, respondent, turn, row_number() OVER (PARTITION BY turn ORDER BY id) AS place FROM ticket
    WHERE office_id = ${officeId}::uuid AND ((turn = 'us' AND id NOT IN (SELECT ticket_id FROM classed WHERE class <> 'theirs'))
      OR (turn = 'them' AND id NOT IN (SELECT ticket_id FROM classed WHERE class <> 'lapsed'))))`

/** What `caseTask` of today-tasks.ts finds anything in. */
const casesThatAsk = (officeId: string) => Prisma.sql`SELECT count(*) FROM case_file c WHERE c.office_id = ${officeId}::uuid AND (
  EXISTS (SELECT 1 FROM import_run r WHERE r.office_id = c.office_id AND r.case_id = c.id AND r.state = 'waiting')
  OR EXISTS (SELECT 1 FROM finding f WHERE f.office_id = c.office_id AND f.case_id = c.id AND f.state = 'proposed' AND f.is_found)
  OR NOT EXISTS (SELECT 1 FROM contact_attempt a WHERE a.office_id = c.office_id AND a.case_id = c.id)
  OR NOT EXISTS (SELECT 1 FROM ticket t WHERE t.office_id = c.office_id AND t.case_id = c.id))`

/** Running clocks to a day of which this member said that they want to be asked again on a later one. */
export async function clocksPutOff(member: Member, today: LocalDate): Promise<{ ticketId: string; caseId: string; deadline: ClockDates }[]> {
  const { officeId, id } = member
  return withOffice(member, (tx) => tx.$queryRaw<{ ticketId: string; caseId: string; deadline: ClockDates }[]>`
    SELECT ticket_id AS "ticketId", case_id AS "caseId", ${datesOfClock} AS deadline FROM deadline_row d
    WHERE office_id = ${officeId}::uuid AND met_on IS NULL AND NOT ended AND EXISTS (SELECT 1 FROM alert a
      WHERE a.office_id = d.office_id AND a.member_id = ${id}::uuid AND a.state = 'snoozed' AND a.until > ${today}
        AND a.ticket_id = d.ticket_id AND a.rule = d.rule AND a.starts_on = d.deadline ->> 'startsOn')`)
}

type Asked = { today: LocalDate; clocks: number; tickets: number; putOff: readonly ClockName[] }

/** What comes first on Today, `clocks` and `tickets` at most of each, and how much there is. One query; nothing sealed is opened. */
export async function firstOfMany(member: Member, { today, clocks, tickets, putOff }: Asked): Promise<FirstOfMany> {
  const { officeId } = member
  const [ids, rules, starts] = [putOff.map(({ ticketId }) => ticketId), putOff.map(({ rule }) => rule), putOff.map(({ startsOn }) => startsOn)]
  const [found] = await withOffice(member, (tx) => tx.$queryRaw<FirstOfMany[]>`
    WITH ${classedClocks(officeId, today)}, ${pickedClocks(officeId, clocks)}, ${undatedTickets(officeId)},
    lapsed AS (
      SELECT DISTINCT ON (ticket_id) * FROM classed WHERE class = 'lapsed' AND ticket_id NOT IN (SELECT ticket_id FROM ours) ORDER BY ticket_id, due, id),
    dated AS (SELECT ticket_id, rule, starts_on FROM classed WHERE class = 'open' UNION ALL SELECT ticket_id, rule, starts_on FROM lapsed)
    SELECT
      (SELECT coalesce(jsonb_agg(to_jsonb(s) - '{due,id}'::text[] ORDER BY s.due, s.id), '[]') FROM shown s) AS clocks,
      (SELECT coalesce(jsonb_agg(to_jsonb(u) - 'place' ORDER BY u.turn DESC, u."ticketId"), '[]') FROM undated u WHERE u.place <= ${tickets}) AS tickets,
      ((SELECT count(*) FROM dated WHERE (ticket_id, rule, starts_on) NOT IN (SELECT * FROM unnest(${ids}::uuid[], ${rules}::text[], ${starts}::text[])))
        + (SELECT count(*) FROM ticket t WHERE t.office_id = ${officeId}::uuid AND t.turn = 'us'
          AND t.id NOT IN (SELECT ticket_id FROM classed WHERE class <> 'theirs'))
        + (${casesThatAsk(officeId)}))::int AS tasks,
      (SELECT count(*) FROM ticket t WHERE t.office_id = ${officeId}::uuid AND t.turn = 'them' AND t.id NOT IN (SELECT ticket_id FROM ours))::int AS waiting`)
  if (!found) return { clocks: [], tickets: [], tasks: 0, waiting: 0 }
  for (const { deadline } of found.clocks) deadline.overdue = isOverdue(deadline, today)
  return found
}
