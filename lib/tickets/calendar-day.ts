import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { lastDayOf } from './lateness'
import type { Deadline } from './ticket'

/** The civil day on which a clock asks something of a person, and which of their clocks it is. */
export type CalendarDay = { ticketId: string; rule: string; startsOn: LocalDate; on: LocalDate }

/**
 * The day a clock belongs on in a calendar: our own limits by the earlier reading, a limit of theirs on the day after its last one, a reminder of ours on its
 * day. Null for a clock that stands still or has ended.
 */
export function calendarDay(deadline: Deadline): LocalDate | null {
  if (deadline.metOn !== null || deadline.ended || deadline.paused) return null
  if (deadline.owner === 'them') return addDays(lastDayOf(deadline), 1)
  return deadline.reminder ? lastDayOf(deadline) : (deadline.remindBy ?? lastDayOf(deadline))
}
