import 'server-only'
import { holidayYears } from '@/lib/calendar/years'
import { effectiveEvents } from '@/lib/tickets/fold'
import { turnByEvents } from '@/lib/tickets/status'
import { ticketView } from '@/lib/tickets/view'
import type { LimitationAct } from '@/lib/tickets/deadlines'
import type { TicketView } from '@/lib/tickets/ticket'
import { today } from '../clock'
import { attemptDays } from '../data/attempts'
import { replaceDeadlines } from '../data/deadlines'
import { findingsOfCase } from '../data/findings'
import { keepTurn, ticketsOfCase, type StoredTicket } from '../data/tickets'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** The last act of each finding that rests on 治安管理处罚法 and was not dismissed (limitation, art. 22 / 25). */
export async function limitationActs(member: Member, caseId: string): Promise<LimitationAct[]> {
  const findings = (await findingsOfCase(member, caseId)).filter(
    (finding) => finding.state !== 'dismissed' && finding.draft.provisions.some(({ statute }) => statute === 'ZAGL'),
  )
  if (findings.length === 0) return []
  const days = await attemptDays(member, caseId)
  return findings.flatMap(({ id, draft }) => {
    const cited = draft.provisions.filter(({ statute }) => statute === 'ZAGL').flatMap(({ attempts }) => attempts)
    const last = cited
      .map((attempt) => days.get(attempt))
      .filter((day) => day !== undefined)
      .sort()
      .at(-1)
    return last ? [{ findingId: id, lastOn: last }] : []
  })
}

/** Everything folded from a ticket today. */
export const viewOf = (ticket: StoredTicket, acts: LimitationAct[]): TicketView =>
  ticketView(ticket, { today: today(), years: holidayYears, limitationActs: ticket.channel === 'police' ? acts : [] })

/** Rebuilds the cached clocks and turns of a case from its tickets' events. */
export async function refreshDeadlines(member: Member, caseId: string): Promise<void> {
  await withOffice(member, async () => {
    const tickets = await ticketsOfCase(member, caseId)
    if (tickets.length === 0) return
    const acts = await limitationActs(member, caseId)
    for (const ticket of tickets) {
      await replaceDeadlines(member, ticket, viewOf(ticket, acts).deadlines)
      await keepTurn(member, ticket.id, turnByEvents(effectiveEvents(ticket.events)))
    }
  })
}
