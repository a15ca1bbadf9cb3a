import { addMonths, type LocalDate } from '@/lib/calendar/local-date'
import type { LimitationAct } from './limitation'
import type { TicketEvent, TicketView } from './ticket'

/** A date that speaks for keeping a case: the last end of a filing, a legal date that still runs (by its rule), the last day of a limitation. */
export type KeepGround = { kind: 'ended' | 'deadline' | 'limitation'; on: LocalDate; rule?: string }
/** `until` null = not known, because `unknown` says: a filing is open, or there is nothing to count from. */
export type KeepSuggestion = { until: LocalDate | null; unknown: 'open' | 'nothing' | null; grounds: KeepGround[] }

type Seen = Pick<TicketView, 'status' | 'deadlines'> & { events: readonly TicketEvent[] }
/** Months in which a punishment may still be asked for, counted from the last act (lib/law/provisions). */
type Of = { tickets: readonly Seen[]; acts: readonly LimitationAct[]; limitationMonths: number }

const isOver = ({ status }: Seen) => status === 'closed' || status === 'withdrawn'

/**
 * Until when a case is likely needed: the last end of its filings, the legal dates that still run, and the last day of a limitation that is known. What no
 * clock of the program knows is not guessed.
 */
export function keepSuggestion({ tickets, acts, limitationMonths }: Of): KeepSuggestion {
  const ended = tickets.filter(isOver).flatMap(({ events }) => events.at(-1)?.on ?? []).map((on): KeepGround => ({ kind: 'ended', on }))
  const running = tickets.flatMap(({ deadlines }) => deadlines.filter((one) => one.metOn === null && !one.ended))
    .map(({ rule, due, extendedTo }): KeepGround => ({ kind: 'deadline', on: extendedTo ?? due, rule }))
  const limits = acts.map(({ lastOn }): KeepGround => ({ kind: 'limitation', on: addMonths(lastOn, limitationMonths) }))
  const grounds = [...ended, ...running, ...limits].toSorted((one, other) => (one.on < other.on ? 1 : -1))
  if (tickets.some((ticket) => !isOver(ticket))) return { until: null, unknown: 'open', grounds }
  return { until: grounds[0]?.on ?? null, unknown: grounds.length === 0 ? 'nothing' : null, grounds }
}
