import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { callsLate } from './lateness'
import type { Deadline, TicketEvent, TicketStatus, WaitingFor } from './ticket'

const decisive: Partial<Record<TicketEventKind, TicketStatus>> = {
  received: 'open', accepted: 'open', caseOpened: 'open', supplemented: 'open', reconsiderationFiled: 'open', reexaminationFiled: 'open',
  courtFiled: 'open', openingOrdered: 'open', preservationRequested: 'open',
  replied: 'answered', opinionIssued: 'answered', reconsiderationDecided: 'answered', noticeReceived: 'answered', assigned: 'answered',
  preservationGranted: 'answered',
  refused: 'refused', filingRefused: 'refused',
  closed: 'closed', withdrawn: 'withdrawn',
}

/** A limit of our own that is further away than this many days asks nothing of us yet: it stays in sight, it does not make it our turn. */
export const farDays = 30

/** The last event that decides the state. A notice (`noticeReceived`) is an answer in hand; it refuses only where a refusal is on record. */
function lastState(events: readonly TicketEvent[]): TicketStatus {
  return events.reduce<TicketStatus>((state, event) => {
    if (event.kind === 'noticeReceived' && state === 'refused') return state
    return decisive[event.kind] ?? state
  }, 'open')
}

/** Whether the body asked for more and has not got it. */
export const isSupplementOwed = (events: readonly TicketEvent[]): boolean =>
  events.filter((event) => ['supplementRequested', 'supplemented', 'materialsComplete'].includes(event.kind)).at(-1)?.kind === 'supplementRequested'

/**
 * The state of a ticket, folded from its effective events. `overdue` = a limit that binds the body has passed without an answer; our own lapsed limits do
 * not make a ticket overdue, nor does one that may not bind.
 */
export function status(events: readonly TicketEvent[], deadlines: readonly Deadline[]): TicketStatus {
  const state = lastState(events)
  if (state === 'withdrawn' || state === 'closed') return state
  return deadlines.some(callsLate) ? 'overdue' : state
}

/** Whose turn it is by what happened alone, whatever the day: a limit that passes without an answer is compared by date where it is shown. */
export const turnByEvents = (events: readonly TicketEvent[]): WaitingFor => waitingFor(lastState(events), events)

/** Whose turn it is: an overdue answer, an answer in hand or a request for more is ours. */
export function waitingFor(state: TicketStatus, events: readonly TicketEvent[]): WaitingFor {
  if (state === 'withdrawn' || state === 'closed') return 'nobody'
  return state === 'open' && !isSupplementOwed(events) ? 'them' : 'us'
}
