import { lendersBehind } from '@/lib/cases/attribution'
import { limitationOf, type ActsOfCase, type Limitation } from '@/lib/law/limitation'
import type { FindingDraft } from '@/lib/law/violation'
import { takings } from './acceptances'
import type { Ticket, TicketEvent } from './ticket'

/** What a finding gives the limitation clock: the lender it is about, its last act, and when the police took that up. */
export type LimitationAct = Pick<Limitation, 'lastOn' | 'takenUpOn'> & { findingId: string; respondent: string }

/** The acts of a case that the limitation runs from, a finding each. */
export const limitationActs = (findings: readonly { id: string; draft: FindingDraft }[], of: ActsOfCase): LimitationAct[] =>
  findings.flatMap(({ id, draft }) => {
    const found = limitationOf(draft, of)
    return found ? [{ findingId: id, respondent: draft.respondent, lastOn: found.lastOn, takenUpOn: found.takenUpOn }] : []
  })

/** Those a ticket is about: of the lender behind its respondent, or all where it names none. Only the police take them up. */
export function actsAbout({ channel, respondent }: Ticket, acts: readonly LimitationAct[], facts: ActsOfCase['facts']): LimitationAct[] {
  if (channel !== 'police') return []
  const lenders = respondent ? lendersBehind(facts, respondent) : null
  return acts.filter((act) => !lenders || lenders.includes(act.respondent))
}

/** A start of the limitation clock, given as an event so that it is counted like every other, and the events of the ticket that can meet or end it. */
export type LimitationStart = { start: TicketEvent; events: TicketEvent[] }

const oneADay = (acts: readonly LimitationAct[]): LimitationAct[] => {
  const lastFirst = [...acts].sort((one, other) => ((one.takenUpOn ?? '9') < (other.takenUpOn ?? '9') ? -1 : 1))
  return [...new Map(lastFirst.map((act) => [act.lastOn, act])).values()].sort((one, other) => (one.lastOn < other.lastOn ? -1 : 1))
}

/**
 * The starts of the limitation clock: the latest `lastAct` event of the ticket, met by the ticket's own events, or else the last acts of the findings, one
 * start a day, met when the police took up the matter on whatever ticket; of several on one day by the last.
 */
export function limitationStarts(events: readonly TicketEvent[], acts: readonly LimitationAct[], metBy: readonly TicketEvent['kind'][]): LimitationStart[] {
  const recorded = events.filter(({ kind }) => kind === 'lastAct').at(-1)
  const ending = events.filter(({ kind }) => kind !== 'lastAct' && !metBy.includes(kind))
  if (recorded) return [{ start: recorded, events: [...takings(events), ...ending] }]
  return oneADay(acts).map(({ findingId, lastOn, takenUpOn }) => ({
    start: { id: `act-of-${findingId}`, kind: 'lastAct', on: lastOn },
    events: takenUpOn && metBy[0] ? [{ id: `taken-up-of-${findingId}`, kind: metBy[0], on: takenUpOn }, ...ending] : ending,
  }))
}
