import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { alertDaysBefore } from './deadlines'
import { callsNobodyLate, lastDayOf } from './lateness'
import type { ClockDates } from './ticket'

/**
 * What a day is to a clock: one of our own limits ends `soon` or has its `last` day; one of theirs has passed its basic limit (`overdue`) or the `longest`
 * lawful extension; or a day came on which a guide says to `look`.
 */
export const alertMoments = ['soon', 'last', 'overdue', 'longest', 'look'] as const
export type AlertMoment = (typeof alertMoments)[number]
/** A day on which a clock asks for a look. */
export type AlertDay = { moment: AlertMoment; day: LocalDate }

/** Days that have gone by for longer than this ring no more; what they left undone still stands on Today and on the board. */
export const alertDaysKept = 366

const dayAfter = (day: LocalDate) => addDays(day, 1)

function guideDays(deadline: ClockDates): AlertDay[] {
  const last = lastDayOf(deadline)
  return [{ moment: 'look', day: deadline.reminder ? last : dayAfter(last) }]
}

function ownDays(deadline: ClockDates): AlertDay[] {
  const last = deadline.remindBy ?? lastDayOf(deadline)
  return [{ moment: 'soon', day: addDays(last, -alertDaysBefore) }, { moment: 'last', day: last }]
}

function theirDays(deadline: ClockDates): AlertDay[] {
  const [last, longest] = [lastDayOf(deadline), deadline.longest]
  return [{ moment: 'overdue', day: dayAfter(last) }, ...(longest && longest > last ? [{ moment: 'longest' as const, day: dayAfter(longest) }] : [])]
}

/**
 * The days on which a running clock asks for a look, earliest first: our own limits by the earlier reading, `alertDaysBefore` days ahead and on the last day;
 * theirs on the day after the limit that counts, and after the longest one an extension could reach. None for a clock that stands still or has ended.
 */
export function alertDays(deadline: ClockDates): AlertDay[] {
  if (deadline.metOn !== null || deadline.ended || deadline.paused) return []
  if (callsNobodyLate(deadline)) return guideDays(deadline)
  return deadline.owner === 'us' ? ownDays(deadline) : theirDays(deadline)
}

/** The latest of them that has come by a civil day; earlier ones are over with it. Null: none has come, or it is long ago. */
export function alertOn(deadline: ClockDates, today: LocalDate): AlertDay | null {
  // Most clocks run on: no day of theirs comes before the last one has passed.
  if (deadline.owner === 'them' && lastDayOf(deadline) >= today) return null
  const come = alertDays(deadline).filter(({ day }) => day <= today).at(-1)
  return come && come.day >= addDays(today, -alertDaysKept) ? come : null
}
