import { lendersBehind } from '@/lib/cases/attribution'
import { isLender, type Acceptance, type CaseFacts } from '@/lib/cases/case-file'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { appliesForRemedy, beforeRemedy, effectiveEvents } from './fold'
import type { Ticket, TicketEvent } from './ticket'

const taken: TicketEventKind[] = ['acknowledged', 'accepted', 'caseOpened']

/** Whether an event may change which complaints were taken up: findings that rest on that are to be computed anew. */
export const touchesAcceptance = (kind: TicketEventKind): boolean => kind === 'undone' || kind === 'filed' || taken.includes(kind) || appliesForRemedy(kind)

/**
 * The events that show that the body took the filing itself up; a case opened after a remedy shows it again. Nothing is taken up before it is filed: such an
 * event stays on record, and counts once its filing has an earlier day.
 */
export function takings(events: readonly TicketEvent[]): TicketEvent[] {
  const filedOn = events.find(({ kind }) => kind === 'filed')?.on
  const ofFiling = beforeRemedy(events)
  const isOfFiling = (event: TicketEvent) => event.kind === 'caseOpened' || ofFiling.includes(event)
  return events.filter((event) => taken.includes(event.kind) && isOfFiling(event) && (filedOn === undefined || event.on >= filedOn))
}

/**
 * Every day on which a body took up a complaint, for every lender it is about: its receipt, acceptance or case opening, and a later one again, since newer acts
 * may have come before it. A ticket that names nobody is about the one lender of the case; with several it names none.
 */
export function acceptances(tickets: readonly Ticket[], facts: CaseFacts): Acceptance[] {
  const lenders = facts.respondents.filter(isLender)
  const only = lenders.length === 1 ? lenders[0]?.key : undefined
  return tickets.flatMap(({ channel, respondent = only, events }) => {
    const days = [...new Set(takings(effectiveEvents(events)).map(({ on }) => on))]
    const about = respondent ? lendersBehind(facts, respondent).map((lender) => ({ respondent: lender })) : [{}]
    return days.flatMap((on) => about.map((lender) => ({ on, channel, ...lender })))
  })
}
