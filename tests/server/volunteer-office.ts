import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { RespondentKind } from '@/lib/cases/case-file'
import { refreshDeadlines } from '@/lib/server/casework/refresh-deadlines'
import { today } from '@/lib/server/clock'
import { insertCase } from '@/lib/server/data/cases'
import { insertTicket, insertTicketEvent, type NewTicket } from '@/lib/server/data/tickets'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { caseFacts, respondent } from '../makers/case-file'

/** A volunteer with many clients: six filings each, of every kind a day can hold, at days that differ from client to client. */

export const ticketsOfClient = 6
type Line = [kind: TicketEvent['kind'], ago: number]
type Filing = NewTicket & { lines: Line[] }

const lenderKinds: RespondentKind[] = ['bank', 'consumer-finance', 'small-loan', 'unknown']

/** One lender is late or not yet, one may not be bound; others late past every extension, waiting for us, with a passed guide, or without a limit. */
const filingsOf = (client: number): Filing[] => [
  { channel: 'lender', respondent: 'lender', lines: [['filed', 20 + client], ['received', 18 + client]] },
  { channel: 'carrier', lines: [['filed', 21 + (client % 20)], ['received', 20 + (client % 20)]] },
  { channel: 'nfra-complaint', respondent: 'lender', lines: [['filed', 30 + (client % 9)], ['received', 29 + (client % 9)]] },
  { channel: 'police', procedure: 'administrative', lines: [['filed', 9 + (client % 30)]] },
  { channel: 'nfra-report', lines: [['filed', 12], ['materialsComplete', 10], ['supplementRequested', 5]] },
  { channel: 'platform', lines: [['filed', 15 + (client % 14)], ...(client % 3 === 0 ? [['replied', 2] as Line] : [])] },
]

async function client(member: Member, place: number, on: LocalDate): Promise<void> {
  const kind = lenderKinds[place % lenderKinds.length]
  const facts = caseFacts({ title: `client ${place}`, respondents: [respondent('lender', { name: `lender ${place}`, kind })] })
  await withOffice(member, async () => {
    const caseId = await insertCase(member, facts)
    for (const { lines, ...filing } of filingsOf(place)) {
      const id = await insertTicket(member, caseId, filing)
      for (const [kindOfEvent, ago] of lines) await insertTicketEvent(member, id, { kind: kindOfEvent, on: addDays(on, -ago) })
    }
    await refreshDeadlines(member, caseId)
  }, { timeoutSeconds: 60 })
}

/** Opens cases until the office of a member has this many. */
export async function clients(member: Member, from: number, to: number): Promise<void> {
  for (let place = from; place < to; place += 1) await client(member, place, today())
}
