import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { offeredAfter, ownEventKey, type Limit } from '@/lib/channels/channel'
import type { LocalDate } from '@/lib/calendar/local-date'
import { limitsOf } from './deadlines'
import { effectiveEvents, isNotFiled } from './fold'
import { isOver } from './status'
import type { Deadline, Ticket, TicketEvent, TicketView } from './ticket'

/** What makes sense to record next, for a form's choices. The API takes more: events are facts, and facts come late and out of order. */

const afterTheEnd: TicketEventKind[] = ['replied', 'noticeReceived', 'opinionIssued', 'reconsiderationDecided']
/** A kind on the left only after one of those on the right. */
const follows: Partial<Record<TicketEventKind, TicketEventKind[]>> = {
  supplemented: ['supplementRequested'], reconsiderationDecided: ['reconsiderationFiled'],
}
/** Said once: a second one would change nothing. What was closed and opened again can be closed again. */
const once: TicketEventKind[] = ['filed', 'withdrawn']
/** Recorded by a form of its own. */
const apart: TicketEventKind[] = ['undone', 'extended']

const lastOf = (events: readonly TicketEvent[], kinds: readonly TicketEventKind[]) => events.filter((event) => kinds.includes(event.kind)).at(-1)?.kind

/** Whether the body's time stands still: mediation and suspension each end with a `resumed` of their own. */
function standsStill(events: readonly TicketEvent[]): boolean {
  const open = new Set<TicketEventKind>()
  for (const { kind } of events) {
    const [first] = open
    if (kind === 'mediation' || kind === 'suspended') open.add(kind)
    if (kind === 'resumed' && first) open.delete(first)
  }
  return open.size > 0
}

function isOpenPair(kind: TicketEventKind, events: readonly TicketEvent[], ticket: Ticket): boolean {
  const starts = follows[kind] ?? offeredAfter(channelOf(ticket.channel) ?? {}, kind, ticket.procedure)
  if (!starts) return true
  const last = lastOf(events, [...starts, kind])
  return last !== undefined && last !== kind
}

function fits(kind: TicketEventKind, events: readonly TicketEvent[], ticket: Ticket): boolean {
  if (apart.includes(kind)) return false
  if (kind === 'resumed') return standsStill(events)
  const procedure = channelOf(ticket.channel)?.onlyIn?.[kind]
  if (procedure && procedure !== (ticket.procedure ?? 'administrative')) return false
  if (once.includes(kind) && events.some((event) => event.kind === kind)) return false
  return isOpenPair(kind, events, ticket)
}

/** Kinds that would start a limit; of what was sent and has not arrived, the receipt, however many there were before. */
function startingNow({ startsWith, sentBy }: Limit, events: readonly TicketEvent[]): TicketEventKind[] {
  const sent = sentBy ? events.findLastIndex(({ kind }) => kind === sentBy) : 0
  const since = sent < 0 ? null : events.slice(sent)
  return startsWith.filter((kind) => since && !since.some((event) => event.kind === kind))
}

/** Recorded for a clock, and seldom what somebody has just learned. */
const seldom: TicketEventKind[] = ['lastAct', 'harmKnown', 'claimMade']

type SeenTicket = Ticket & Pick<TicketView, 'status'>

/** Kinds this ticket can receive now: those that start or meet one of its limits first, then what its body has words of its own for, then the others. */
export function offeredEvents(ticket: SeenTicket): TicketEventKind[] {
  if (isNotFiled(ticket.events)) return ['filed', 'noteAdded']
  const events = effectiveEvents(ticket.events)
  const known = (channelOf(ticket.channel)?.events ?? []).filter((kind) => fits(kind, events, ticket) && kind !== 'noteAdded')
  if (isOver(ticket.status)) return [...known.filter((kind) => afterTheEnd.includes(kind)), 'noteAdded']
  const limits = limitsOf(ticket)
  const starting = limits.flatMap((limit) => startingNow(limit, events))
  const meeting = limits.flatMap((limit) => limit.metBy)
  const body = channelOf(ticket.channel)
  const isOwn = (kind: TicketEventKind) => body !== null && ownEventKey(body, kind, ticket.procedure) !== null
  const place = (kind: TicketEventKind) => (seldom.includes(kind) ? 3 : starting.includes(kind) || meeting.includes(kind) ? 0 : isOwn(kind) ? 1 : 2)
  return [...known.toSorted((one, other) => place(one) - place(other)), 'noteAdded']
}

/** Kinds a call can have been: an inquiry after what is late, or a note, then whatever was learned. */
export function offeredCalls(ticket: SeenTicket, isLate: boolean): TicketEventKind[] {
  const offered = offeredEvents(ticket)
  const first = (isLate ? (['reminderSent', 'noteAdded'] as const) : (['noteAdded', 'reminderSent'] as const)).filter((kind) => offered.includes(kind))
  return [...first, ...offered.filter((kind) => kind !== 'noteAdded' && kind !== 'reminderSent')]
}

/** What an extension would do now: of which limit, its stage, and to which day it lawfully reaches. */
export type OfferedExtension = { rule: string; stage: number; to: LocalDate; provisional: boolean }

/** The next lawful extension of the body's running clock that started last; null where none is left. */
export function offeredExtension(found: readonly Deadline[]): OfferedExtension | null {
  const running = found.filter((one) => one.owner === 'them' && !one.metOn && !one.ended)
  const nextStage = (one: Deadline) => one.stages.findIndex((stage) => stage.due > (one.extendedTo ?? one.due))
  const able = running.map((one) => ({ one, stage: nextStage(one) })).filter(({ stage }) => stage >= 0)
  const last = able.sort((a, b) => (a.one.startsOn < b.one.startsOn ? -1 : 1)).at(-1)
  const next = last?.one.stages[last.stage]
  return last && next ? { rule: last.one.rule, stage: last.stage + 1, to: next.due, provisional: next.provisional } : null
}
