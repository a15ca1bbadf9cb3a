import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { callReadings, type ChannelId, type TicketEventKind } from '@/lib/cases/vocabulary'
import { questionDays } from '@/lib/tickets/before-after'
import { effectiveEvents } from '@/lib/tickets/fold'
import { filedToAsk, stopQuestion } from '@/lib/tickets/stop-question'
import type { TicketEvent } from '@/lib/tickets/ticket'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** A filing about which it is asked today whether the calls have stopped, so many `weeks` after it. */
export type AskedFiling = { ticketId: string; caseId: string; channel: ChannelId; respondent: string | null; weeks: number }
type EventRow = Omit<AskedFiling, 'weeks'> & { id: string; kind: TicketEventKind; on: LocalDate; undoes: string | null; reading: string | null }

const eventOf = ({ id, kind, on, undoes, reading }: EventRow): TicketEvent =>
  ({ id, kind, on, ...(undoes ? { undoes } : {}), ...(reading ? { reading: reading as TicketEvent['reading'] } : {}) })

function askedOf(rows: readonly EventRow[], today: LocalDate): AskedFiling[] {
  const weeks = stopQuestion(effectiveEvents(rows.map(eventOf)), today)
  return weeks === null ? [] : rows.slice(0, 1).map(({ ticketId, caseId, channel, respondent }) => ({ ticketId, caseId, channel, respondent, weeks }))
}

/**
 * Filings of any case about which it is asked today whether the calls have stopped, the oldest first; at most `limit` are looked at. One query whatever their
 * number: it leaves out what was surely answered, and the fold of the events decides the rest. No text of an event is read.
 */
export async function filingsToAsk(member: Member, today: LocalDate, limit: number): Promise<AskedFiling[]> {
  const [{ from, to }, [first, last]] = [filedToAsk(today), questionDays]
  const rows = await withOffice(member, (tx) => tx.$queryRaw<EventRow[]>`
    WITH filed AS (
      SELECT ticket_id, "on",
        to_char("on"::date + CASE WHEN "on"::date + ${last}::int <= ${today}::date THEN ${last}::int ELSE ${first}::int END, 'YYYY-MM-DD') AS opens
      FROM ticket_event WHERE office_id = ${member.officeId}::uuid AND kind = 'filed' AND "on" BETWEEN ${from} AND ${to}),
    asked AS (
      SELECT ticket_id, min("on") AS filed_on FROM filed f WHERE NOT EXISTS (
        SELECT FROM ticket_event a WHERE a.office_id = ${member.officeId}::uuid AND a.ticket_id = f.ticket_id AND a.kind = 'noteAdded' AND a."on" >= f.opens
          AND a.reading = ANY (${[...callReadings]}) AND NOT EXISTS (
            SELECT FROM ticket_event u WHERE u.office_id = ${member.officeId}::uuid AND u.ticket_id = a.ticket_id AND u.undoes = a.id))
      GROUP BY ticket_id ORDER BY filed_on, ticket_id LIMIT ${limit})
    SELECT t.id AS "ticketId", t.case_id AS "caseId", t.channel, t.respondent, e.id, e.kind, e."on", e.undoes, e.reading
    FROM asked JOIN ticket t ON t.office_id = ${member.officeId}::uuid AND t.id = asked.ticket_id
    JOIN ticket_event e ON e.office_id = t.office_id AND e.ticket_id = t.id AND (e.kind <> 'noteAdded' OR e.reading IS NOT NULL)
    ORDER BY asked.filed_on, t.id, e.id`)
  const byTicket = new Map<string, EventRow[]>()
  for (const row of rows) byTicket.set(row.ticketId, [...(byTicket.get(row.ticketId) ?? []), row])
  return [...byTicket.values()].flatMap((events) => askedOf(events, today))
}
