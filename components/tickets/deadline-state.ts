import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { Deadline } from '@/lib/tickets/ticket'

const soonDaysMax = 7

export type DeadlineState =
  | { kind: 'none' | 'met' | 'ended' | 'paused' }
  | { kind: 'running' | 'soon' | 'provisional' | 'pastBasic'; days: number }
  | { kind: 'pastLongest'; days: number; ours: boolean }

/** The last day that counts today: an extension that was notified, else the basic limit. */
export const limitOf = (deadline: Deadline): LocalDate => deadline.extendedTo ?? deadline.due

/**
 * How a clock is shown on a civil day. Past the basic limit (stage 1) while lawful extensions could still reach further; past the longest
 * limit (stage 2) after that, and at once where no extension exists.
 */
export function deadlineState(deadline: Deadline | null, today: LocalDate): DeadlineState {
  if (!deadline) return { kind: 'none' }
  if (deadline.metOn) return { kind: 'met' }
  if (deadline.ended) return { kind: 'ended' }
  if (deadline.paused) return { kind: 'paused' }
  const longest = deadline.longest ?? limitOf(deadline)
  const left = daysBetween(today, limitOf(deadline))
  if (today > longest) return { kind: 'pastLongest', days: daysBetween(longest, today), ours: deadline.owner === 'us' }
  if (left < 0) return { kind: 'pastBasic', days: -left }
  if (deadline.provisional) return { kind: 'provisional', days: left }
  return { kind: left <= soonDaysMax ? 'soon' : 'running', days: left }
}
