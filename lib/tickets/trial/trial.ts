import { holidayYears } from '@/lib/calendar/years'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { filingOrder, type Station } from '@/lib/channels/filing-order'
import { foundFact } from '@/lib/channels/found-facts'
import { supervisionOf } from '@/lib/channels/supervision'
import { review } from '@/lib/law'
import type { Review } from '@/lib/law/violation'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { actsAbout, limitationActs } from '@/lib/tickets/limitation'
import type { Ticket, TicketEvent, TicketView } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { eventLine } from './event-line'
import { answeredFacts } from './guided-answers'
import { attemptsOf, factsOf } from './situation'
import type { Situation } from './trial-schema'

/** A ticket of a situation under its key, `1`, `2` … where it has none. */
export type TriedTicket = { key: string; ticket: Ticket; view: TicketView }

/** What the product makes of a situation. */
export type Outcome = { facts: CaseFacts; attempts: ContactAttempt[]; review: Review; tickets: TriedTicket[]; order: Station[] }

/** The day cases are judged on unless they say another. */
const judgedOn = '2026-11-22'
export const todayOf = ({ today = judgedOn }: Situation): string => today

function eventsOf(rows: string[]): TicketEvent[] {
  return rows.flatMap((row, place) => {
    const read = eventLine(row)
    if (!read) return []
    const { undoesPlace, ...event } = read
    return [{ id: `e${place + 1}`, ...event, ...(undoesPlace ? { undoes: `e${undoesPlace}` } : {}) }]
  })
}

/** The tickets of a situation. */
export const ticketsOf = ({ tickets = [] }: Situation, facts: CaseFacts): { key: string; ticket: Ticket }[] =>
  tickets.map(({ key, channel, procedure, lender, letter, events }, place) => ({
    key: key ?? `${place + 1}`,
    ticket: {
      channel, ...(procedure ? { procedure } : {}), ...(lender ? { respondent: lender } : {}), ...(letter ? { letters: [letter] } : {}),
      supervision: supervisionOf(facts, lender), events: eventsOf(events),
    },
  }))

function stations(tickets: TriedTicket[], { facts, found, today }: { facts: CaseFacts; found: Review; today: string }): Station[] {
  const filed = tickets.flatMap(({ ticket, view }) => filedTicket({ ...ticket, ...view }) ?? [])
  const findings = found.findings.map((draft) => foundFact(draft, facts.answers))
  const letters = tickets.flatMap(({ ticket }) => ticket.letters ?? [])
  return filingOrder(filed, { respondents: facts.respondents, findings, otherLines: facts.otherLines, letters }, today)
}

/** Runs a situation through the rules, the clocks and the filing order, every finding taken as confirmed. Pure. */
export function trial(situation: Situation): Outcome {
  const today = todayOf(situation)
  const plain = factsOf(situation)
  const attempts = attemptsOf(situation, plain)
  const bare = ticketsOf(situation, plain)
  const facts = answeredFacts(plain, situation, { attempts, tickets: bare.map(({ ticket }) => ticket) })
  const found = review(attempts, facts)
  const dayOf = new Map(attempts.map(({ id, localDay }) => [id, localDay]))
  const acts = limitationActs(found.findings.map((draft, place) => ({ id: `f${place + 1}`, draft })), { facts, dayOf: (id) => dayOf.get(id) })
  const tickets = bare.map((one): TriedTicket => {
    return { ...one, view: ticketView(one.ticket, { today, years: holidayYears, limitationActs: actsAbout(one.ticket, acts, facts) }) }
  })
  return { facts, attempts, review: found, tickets, order: stations(tickets, { facts, found, today }) }
}
