import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { effectiveEvents, isNotFiled } from './fold'
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

/** Clocks about what was done or suffered, not about the filing: what starts them says nothing of it. */
const besideTheFiling: readonly TicketEventKind[] = ['lastAct', 'harmKnown', 'claimMade']

/** Whether a clock began after a closing: on a later day, or one of our own on that day by what was recorded after it. */
const beganAfter = (closing: TicketEvent, since: readonly TicketEvent[]) => ({ owner, startsOn, startEvent, ended }: Deadline): boolean => {
  if (besideTheFiling.includes(startEvent)) return false
  if (startsOn > closing.on) return true
  return owner === 'us' && !ended && startsOn === closing.on && since.some(({ kind, on }) => kind === startEvent && on === startsOn)
}

/**
 * The state of a ticket by what happened, whatever the day. A withdrawal stays; so does a closing, until something that came later starts a clock: a decision
 * that opens a way of ours, or a body that takes the matter up again.
 */
export function stateByEvents(events: readonly TicketEvent[], deadlines: readonly Deadline[]): TicketStatus {
  if (events.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn'
  const at = events.findLastIndex(({ kind }) => kind === 'closed')
  const closing = events[at]
  if (!closing) return lastState(events)
  return deadlines.some(beganAfter(closing, events.slice(at + 1))) ? lastState(events.filter(({ kind }) => kind !== 'closed')) : 'closed'
}

/** Whether a filing waits for nobody any more. */
export const isOver = (state: TicketStatus): boolean => state === 'closed' || state === 'withdrawn'

/** Whether the body asked for more and has not got it; what was owed before a closing is settled with it. */
export const isSupplementOwed = (events: readonly TicketEvent[]): boolean =>
  events.filter((event) => ['supplementRequested', 'supplemented', 'materialsComplete', 'closed'].includes(event.kind)).at(-1)?.kind === 'supplementRequested'

/**
 * The state of a ticket, folded from its effective events. `overdue` = a limit that binds the body has passed without an answer; our own lapsed limits do
 * not make a ticket overdue, nor does one that may not bind.
 */
export function status(events: readonly TicketEvent[], deadlines: readonly Deadline[]): TicketStatus {
  const state = stateByEvents(events, deadlines)
  if (isOver(state)) return state
  return deadlines.some(callsLate) ? 'overdue' : state
}

/**
 * Whose turn it is by what happened alone, whatever the day: a limit that passes without an answer is compared by date where it is shown. `all` = every event,
 * taken back or not.
 */
export function turnByEvents(all: readonly TicketEvent[], deadlines: readonly Deadline[]): WaitingFor {
  const events = effectiveEvents(all)
  return isNotFiled(all) ? 'nobody' : waitingFor(stateByEvents(events, deadlines), events)
}

/** Whose turn it is: an overdue answer, an answer in hand or a request for more is ours. */
export function waitingFor(state: TicketStatus, events: readonly TicketEvent[]): WaitingFor {
  if (isOver(state)) return 'nobody'
  return state === 'open' && !isSupplementOwed(events) ? 'them' : 'us'
}
