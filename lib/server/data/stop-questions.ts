import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'
import { effectiveEvents } from '@/lib/tickets/fold'
import { filedToAsk, stopQuestion } from '@/lib/tickets/stop-question'
import type { TicketEvent } from '@/lib/tickets/ticket'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'

/** A filing about which it is asked today whether the calls have stopped, so many `weeks` after it. */
export type AskedFiling = { ticketId: string; caseId: string; channel: ChannelId; respondent: string | null; weeks: number }
type EventRow = { ticketId: string; id: string; kind: TicketEventKind; on: LocalDate; undoes: string | null; reading: string | null }

/** Filings of four weeks that are looked at, the oldest first. */
const filingsMax = 500

/**
 * The events of filings that say whether a question is open about them. The list of filings is made first, so that no count of the database leads to a search
 * for each.
 */
const eventsToFold = (tx: Transaction, { officeId }: Member, { from, to }: { from: LocalDate; to: LocalDate }) => tx.$queryRaw<EventRow[]>`
  SELECT ticket_id AS "ticketId", id, kind, "on", undoes, reading FROM ticket_event
  WHERE office_id = ${officeId}::uuid AND (kind IN ('filed', 'withdrawn', 'undone') OR (kind = 'noteAdded' AND reading IS NOT NULL))
    AND ticket_id = ANY (ARRAY (
    SELECT ticket_id FROM ticket_event WHERE office_id = ${officeId}::uuid AND kind = 'filed' AND "on" BETWEEN ${from} AND ${to}
    GROUP BY ticket_id ORDER BY min("on"), ticket_id LIMIT ${filingsMax}))
  ORDER BY ticket_id, id`

const eventOf = ({ id, kind, on, undoes, reading }: EventRow): TicketEvent =>
  ({ id, kind, on, ...(undoes ? { undoes } : {}), ...(reading ? { reading: reading as TicketEvent['reading'] } : {}) })

type Asked = { ticketId: string; weeks: number }

/** The first `limit` filings that ask, by the day they were filed; the others are not folded. */
function asking(rows: readonly EventRow[], today: LocalDate, limit: number): Asked[] {
  const events = new Map<string, EventRow[]>()
  for (const row of rows) {
    const held = events.get(row.ticketId)
    if (held) held.push(row)
    else events.set(row.ticketId, [row])
  }
  const filedOn = ([, held]: [string, EventRow[]]) => held.find(({ kind }) => kind === 'filed')?.on ?? ''
  const found: Asked[] = []
  for (const [ticketId, held] of [...events].sort((one, other) => (filedOn(one) < filedOn(other) ? -1 : Number(filedOn(one) > filedOn(other))))) {
    const weeks = found.length < limit ? stopQuestion(effectiveEvents(held.map(eventOf)), today) : null
    if (weeks !== null) found.push({ ticketId, weeks })
  }
  return found
}

/**
 * Filings of any case about which it is asked today whether the calls have stopped, the oldest first, at most `limit`. Two queries whatever their number; no
 * text of an event is read.
 */
export async function filingsToAsk(member: Member, today: LocalDate, limit: number): Promise<AskedFiling[]> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const asked = asking(await eventsToFold(tx, member, filedToAsk(today)), today, limit)
    const tickets = await tx.$queryRaw<Omit<AskedFiling, 'weeks'>[]>`
      SELECT id AS "ticketId", case_id AS "caseId", channel, respondent FROM ticket
      WHERE office_id = ${officeId}::uuid AND id = ANY (${asked.map(({ ticketId }) => ticketId)}::uuid[])`
    return asked.flatMap(({ ticketId, weeks }) => tickets.filter((ticket) => ticket.ticketId === ticketId).map((ticket) => ({ ...ticket, weeks })))
  })
}
