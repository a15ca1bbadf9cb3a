import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import type { TicketEvent } from './ticket'

/**
 * The events that count, by civil day and then in the order they were appended. An event named by a later `undone` does not count; undoing an
 * `undone` brings it back. `undone` events themselves are left out.
 */
export function effectiveEvents(events: readonly TicketEvent[]): TicketEvent[] {
  const dead = new Set<string>()
  for (const event of [...events].reverse()) if (event.kind === 'undone' && event.undoes && !dead.has(event.id)) dead.add(event.undoes)
  return events.filter((event) => event.kind !== 'undone' && !dead.has(event.id)).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The first event of one of the kinds on or after a day; null if there is none. */
export function firstOf(events: readonly TicketEvent[], kinds: readonly TicketEventKind[], from: LocalDate): TicketEvent | null {
  return events.find((event) => event.on >= from && kinds.includes(event.kind)) ?? null
}

const remedies: TicketEventKind[] = ['reconsiderationFiled', 'reexaminationFiled']
export const appliesForRemedy = (kind: TicketEventKind): boolean => remedies.includes(kind)

/** What happened to the filing itself: receipts and acceptances after a remedy was applied for are the remedy's. */
export function beforeRemedy(events: readonly TicketEvent[]): readonly TicketEvent[] {
  const remedy = events.findIndex(({ kind }) => appliesForRemedy(kind))
  return events.slice(0, remedy < 0 ? undefined : remedy)
}

/** The events up to a withdrawal, which is included: what comes later is kept as a fact, and starts, meets and moves no clock. */
export function untilWithdrawn(events: readonly TicketEvent[]): TicketEvent[] {
  const at = events.findIndex(({ kind }) => kind === 'withdrawn')
  return events.slice(0, at < 0 ? undefined : at + 1)
}

/** Whether a filing was taken back, and the taking back was not undone: no letter follows it. */
export const isWithdrawn = (events: readonly TicketEvent[]): boolean => effectiveEvents(events).some(({ kind }) => kind === 'withdrawn')

/** What may stand on a ticket although nothing was sent: notes, and what was done or suffered. */
const besides: TicketEventKind[] = ['noteAdded', 'reminderSent', 'lastAct', 'harmKnown', 'claimMade', 'closed', 'withdrawn']

/**
 * Whether the filing itself was taken back as a slip: its day was recorded, stands no more, and nothing shows that the body has it. `all` = every event,
 * taken back or not.
 */
export function isNotFiled(all: readonly TicketEvent[]): boolean {
  return all.some(({ kind }) => kind === 'filed') && effectiveEvents(all).every(({ kind }) => besides.includes(kind))
}
