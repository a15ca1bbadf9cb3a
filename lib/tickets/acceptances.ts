import { lendersBehind } from '@/lib/cases/attribution'
import type { Acceptance, CaseFacts } from '@/lib/cases/case-file'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { effectiveEvents, firstOf } from './fold'
import type { Ticket } from './ticket'

const taken: TicketEventKind[] = ['acknowledged', 'accepted', 'caseOpened']

/** Whether an event may change which complaints were taken up: findings that rest on that are to be computed anew. */
export const touchesAcceptance = (kind: TicketEventKind): boolean => kind === 'undone' || taken.includes(kind)

/**
 * The first day on which a body took up each complaint, for every lender it is about: its receipt, acceptance or case opening. A ticket that names nobody is
 * about the one lender of the case; with several it says nothing.
 */
export function acceptances(tickets: readonly Ticket[], facts: CaseFacts): Acceptance[] {
  const lenders = facts.respondents.filter(({ kind }) => kind !== 'platform' && kind !== 'agency')
  return tickets.flatMap(({ channel, respondent, events }) => {
    const first = firstOf(effectiveEvents(events), taken, '')
    const about = respondent ? lendersBehind(facts, respondent) : lenders.length === 1 ? lenders.map(({ key }) => key) : []
    return first ? about.map((lender) => ({ on: first.on, respondent: lender, channel })) : []
  })
}
