import type { LocalDate } from '@/lib/calendar/local-date'
import { isLocalDate } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import { startKinds } from '@/lib/channels/channel'
import type { ErrorCode } from '@/lib/errors'
import { limitsOf } from './deadlines'
import { beforeRemedy, effectiveEvents } from './fold'
import type { Ticket, TicketEvent } from './ticket'

/** Keys under `events.hints` in the message files. */
export const eventHintKeys = ['before-filing', 'already-recorded', 'after-closing', 'nothing-to-extend', 'before-receipt', 'before-application'] as const
export type EventHint = (typeof eventHintKeys)[number]

function fitsExtension(ticket: Ticket, event: TicketEvent): boolean {
  if (event.extendedTo && (!isLocalDate(event.extendedTo) || event.extendedTo < event.on)) return false
  const limits = limitsOf(ticket).filter((limit) => limit.owner === 'them' && (!event.rule || limit.rule === event.rule))
  if (event.extendedTo) return limits.length > 0
  return limits.some((limit) => limit.stages.length >= (event.stage ?? 1) && (event.stage ?? 1) >= 1)
}

function fitsUndoing(ticket: Ticket, event: TicketEvent): boolean {
  const target = ticket.events.find((one) => one.id === event.undoes)
  return target !== undefined && !ticket.events.some((one) => one.kind === 'undone' && one.undoes === event.undoes && !isUndone(ticket, one))
}

const isUndone = (ticket: Ticket, event: TicketEvent) => ticket.events.some((one) => one.kind === 'undone' && one.undoes === event.id)

/**
 * Why an event cannot be appended: its day lies in the future, the channel or procedure knows no such event, an extension names a rule or stage the
 * ticket does not have, or there is nothing to undo. Null = allowed. Late or out-of-order entries are allowed: events are facts.
 */
export function eventRefusal(ticket: Ticket, event: TicketEvent, today: LocalDate): ErrorCode | null {
  if (event.on > today) return 'future-time'
  if (!channelOf(ticket.channel)?.events.includes(event.kind)) return 'event-not-allowed'
  if (event.kind === 'extended' && !fitsExtension(ticket, event)) return 'event-not-allowed'
  if (event.kind === 'undone' && !fitsUndoing(ticket, event)) return 'event-not-allowed'
  return null
}

/** Whether the event may be appended; see `eventRefusal`. */
export const eventAllowed = (ticket: Ticket, event: TicketEvent, today: LocalDate): boolean => eventRefusal(ticket, event, today) === null

const answers: string[] = ['replied', 'refused', 'opinionIssued']
const mayPrecedeFiling = ['lastAct', 'noteAdded', 'undone', 'filed']
/** Answers that may open a closed filing again. */
const mayOpen: string[] = ['replied', 'noticeReceived', 'opinionIssued', 'reconsiderationDecided']
const mayFollowClosing = ['noteAdded', 'undone', 'closed', 'withdrawn', 'replied', 'noticeReceived', 'opinionIssued', 'reconsiderationDecided']

const isBeforeAll = ({ on }: TicketEvent, others: readonly TicketEvent[]) => others.length > 0 && others.every((one) => on < one.on)

/** What looks unusual about an event that may be recorded all the same, seen from the other events of its ticket; a hint, never a refusal. */
export function eventHints(ticket: Ticket, event: TicketEvent): EventHint[] {
  const events = effectiveEvents(ticket.events)
  const filedOn = events.find((one) => one.kind === 'filed')?.on
  const ending = events.findLast((one) => one.kind === 'closed' || one.kind === 'withdrawn')
  const since = ending ? events.slice(events.indexOf(ending)) : []
  const isOpened = ending?.kind === 'closed' && since.some((one) => mayOpen.includes(one.kind) && one.on <= event.on)
  const started = limitsOf(ticket).some((limit) => limit.owner === 'them' && events.some((one) => startKinds(limit).includes(one.kind) && one.on <= event.on))
  const hints: [EventHint, boolean][] = [
    ['before-filing', filedOn !== undefined && event.on < filedOn && !mayPrecedeFiling.includes(event.kind)],
    ['already-recorded', event.kind !== 'noteAdded' && event.kind !== 'undone' && events.some((one) => one.kind === event.kind && one.on === event.on)],
    ['after-closing', ending !== undefined && event.on >= ending.on && !isOpened && !mayFollowClosing.includes(event.kind)],
    ['nothing-to-extend', event.kind === 'extended' && !started],
    ['before-receipt', answers.includes(event.kind) && beforeRemedy(events).some((one) => one.kind === 'received' && one.on > event.on)],
    ['before-application', event.kind === 'reconsiderationDecided' && isBeforeAll(event, events.filter((one) => one.kind === 'reconsiderationFiled'))],
  ]
  return hints.filter(([, applies]) => applies).map(([key]) => key)
}

/** The hints of every event on record, by its id; an event is not compared with itself. */
export function hintsById(ticket: Ticket): Map<string, EventHint[]> {
  const without = (id: string) => ({ ...ticket, events: ticket.events.filter((event) => event.id !== id) })
  return new Map(effectiveEvents(ticket.events).map((event) => [event.id, eventHints(without(event.id), event)]))
}
