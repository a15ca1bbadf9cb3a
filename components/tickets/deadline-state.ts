import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { isMetLate } from '@/lib/tickets/deadlines'
import type { Deadline } from '@/lib/tickets/ticket'

const soonDaysMax = 7

export type DeadlineState =
  | { kind: 'none' | 'met' | 'metLate' | 'ended' | 'paused' | 'guide' }
  | { kind: 'running' | 'soon' | 'provisional' | 'pastBasic'; days: number }
  | { kind: 'pastLongest'; days: number; ours: boolean }

/** The last day that counts today: an extension that was notified, else the basic limit. */
export const limitOf = (deadline: Deadline): LocalDate => deadline.extendedTo ?? deadline.due

/** Whether no law sets this day: a reminder of ours, or days that only guide. */
export const isGuide = ({ reminder, advisory }: Pick<Deadline, 'reminder' | 'advisory'>): boolean => Boolean(reminder) || Boolean(advisory)

/**
 * How a clock is shown on a civil day. Past the basic limit (stage 1) while lawful extensions could still reach further; past the longest
 * limit (stage 2) after that, and at once where no extension exists. A day of ours, or one that only guides, passes without being late.
 */
export function deadlineState(deadline: Deadline | null, today: LocalDate): DeadlineState {
  if (!deadline) return { kind: 'none' }
  if (deadline.metOn) return { kind: isMetLate(deadline) ? 'metLate' : 'met' }
  if (deadline.ended) return { kind: 'ended' }
  if (deadline.paused) return { kind: 'paused' }
  if (isGuide(deadline) && today > limitOf(deadline)) return { kind: 'guide' }
  const longest = deadline.longest ?? limitOf(deadline)
  const left = daysBetween(today, limitOf(deadline))
  if (today > longest) return { kind: 'pastLongest', days: daysBetween(longest, today), ours: deadline.owner === 'us' }
  if (left < 0) return { kind: 'pastBasic', days: -left }
  if (deadline.provisional) return { kind: 'provisional', days: left }
  return { kind: left <= soonDaysMax ? 'soon' : 'running', days: left }
}

const isRunning = (deadline: Deadline) => !deadline.metOn && !deadline.ended
const hasLapsed = (deadline: Deadline, today: LocalDate) => deadline.owner === 'us' && limitOf(deadline) < today

/** The next legal date among several clocks: the running one that ends first; one of our own that has lapsed only if nothing else runs. */
export function nextDeadline(found: readonly Deadline[], today: LocalDate): Deadline | null {
  const key = (one: Deadline) => `${hasLapsed(one, today) ? 1 : 0} ${limitOf(one)}`
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
