import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEvent } from './ticket'

/**
 * The starts of the limitation clock: the latest `lastAct` event of the ticket, or else the last acts of the findings, one start a day.
 * They are given as events so that the clock is counted like every other.
 */
export function limitationEvents(events: readonly TicketEvent[], acts: readonly { findingId: string; lastOn: LocalDate }[]): TicketEvent[] {
  const recorded = events.filter((event) => event.kind === 'lastAct').at(-1)
  if (recorded) return [recorded]
  const byDay = new Map(acts.map((act) => [act.lastOn, act.findingId]))
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, findingId]) => ({ id: `act-of-${findingId}`, kind: 'lastAct', on }))
}
