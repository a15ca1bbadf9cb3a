import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { callsNobodyLate, isMetLate, lastDayOf, stageOf } from '@/lib/tickets/lateness'
import type { ClockDates, Deadline } from '@/lib/tickets/ticket'

const soonDaysMax = 7

export type DeadlineState =
  | { kind: 'none' | 'met' | 'metLate' | 'ended' | 'paused' | 'guide' }
  | { kind: 'running' | 'soon' | 'provisional' | 'pastBasic'; days: number }
  | { kind: 'pastLongest'; days: number; ours: boolean }

/**
 * How a clock is shown on a civil day. Past the basic limit (stage 1) while lawful extensions could still reach further; past the longest
 * limit (stage 2) after that, and at once where no extension exists. A day that calls nobody late (see lateness.ts) passes as a guide.
 */
export function deadlineState(deadline: ClockDates | null, today: LocalDate): DeadlineState {
  if (!deadline) return { kind: 'none' }
  if (deadline.metOn) return { kind: isMetLate(deadline) ? 'metLate' : 'met' }
  if (deadline.ended) return { kind: 'ended' }
  if (deadline.paused) return { kind: 'paused' }
  if (callsNobodyLate(deadline) && today > lastDayOf(deadline)) return { kind: 'guide' }
  const longest = deadline.longest ?? lastDayOf(deadline)
  const left = daysBetween(today, lastDayOf(deadline))
  if (stageOf(deadline, today) === 'longest') return { kind: 'pastLongest', days: daysBetween(longest, today), ours: deadline.owner === 'us' }
  if (left < 0) return { kind: 'pastBasic', days: -left }
  if (deadline.provisional) return { kind: 'provisional', days: left }
  return { kind: left <= soonDaysMax ? 'soon' : 'running', days: left }
}

const isRunning = (deadline: Deadline) => !deadline.metOn && !deadline.ended
const hasLapsed = (deadline: Deadline, today: LocalDate) => deadline.owner === 'us' && lastDayOf(deadline) < today

/** The next legal date among several clocks: the running one that ends first; a lapsed one of our own, or a passed guide, only if nothing else runs. */
export function nextDeadline(found: readonly Deadline[], today: LocalDate): Deadline | null {
  const isGone = (one: Deadline) => hasLapsed(one, today) || (callsNobodyLate(one) && lastDayOf(one) < today)
  const key = (one: Deadline) => `${isGone(one) ? 1 : 0} ${lastDayOf(one)}`
  return found.filter(isRunning).sort((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? null
}

/**
 * A ticket in one chip: its next legal date, else how its last clock ended; "no legal limit" only where the law sets none (`hasLimits` false).
 * Null = there is a limit, but the day it starts with is not on record yet.
 */
export function ticketState(found: readonly Deadline[], hasLimits: boolean, today: LocalDate): DeadlineState | null {
  const shown = nextDeadline(found, today) ?? found.at(-1)
  if (shown) return deadlineState(shown, today)
  return hasLimits ? null : { kind: 'none' }
}

/** Whether a clock no longer asks anything of anybody: met, ended, or one of our own that has lapsed. */
export const isSettled = (deadline: Deadline, today: LocalDate): boolean => !isRunning(deadline) || hasLapsed(deadline, today)
