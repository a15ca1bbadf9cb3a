import type { HolidayYears } from '@/lib/calendar/holiday-year'
import { addDays, addMonths, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { addWorkdays, isWorkday, rollForward } from '@/lib/calendar/workdays'
import type { Limit } from '@/lib/channels/channel'

/**
 * A counted limit: `nominal` = its last day as counted, `due` = after rolling over days off. `skipped` = days off passed over while counting
 * workdays; `rolledOver` = days off at the end; `paused` = units not counted. `provisional` = a year without a published arrangement was needed.
 */
export type Counted = { nominal: LocalDate; due: LocalDate; skipped: LocalDate[]; rolledOver: LocalDate[]; paused: number; provisional: boolean }

/** A stretch that is not counted: the days after `from` up to and including `to`; `to` = today while it lasts (`open`). */
export type PausedStretch = { from: LocalDate; to: LocalDate; open: boolean }

type Count = { limit: Limit; startsOn: LocalDate; length: number; years: HolidayYears }

const monthsOf: Partial<Record<Limit['unit'], number>> = { month: 1, year: 12 }

function countedOnce({ limit, startsOn, length, years }: Count, paused: number): Counted {
  if (limit.unit === 'workday') {
    const end = addWorkdays(startsOn, length + paused, years)
    return { nominal: end.day, due: end.day, skipped: end.skipped, rolledOver: [], paused, provisional: end.provisional }
  }
  const months = monthsOf[limit.unit]
  const nominal = months ? addDays(addMonths(startsOn, length * months), paused) : addDays(startsOn, length + paused)
  if (!limit.rolls) return { nominal, due: nominal, skipped: [], rolledOver: [], paused, provisional: false }
  const end = rollForward(nominal, years)
  return { nominal, due: end.day, skipped: [], rolledOver: end.skipped, paused, provisional: end.provisional }
}

/** Civil days of a stretch, or its workdays where the limit counts workdays. */
function unitsOf(stretch: PausedStretch, { limit, years }: Count): number {
  const days = Math.max(0, daysBetween(stretch.from, stretch.to))
  if (limit.unit !== 'workday') return days
  return Array.from({ length: days }, (_, index) => addDays(stretch.from, index + 1)).filter((day) => isWorkday(day, years)).length
}

/**
 * Counts `length` units after the start day, which is not counted itself (民法典 art. 201). Civil days, months and years roll over days off at
 * the end where the limit says so (art. 203); months and years end on the corresponding day, or the last day of the month (art. 202).
 * A stretch that begins by the day the limit then ends moves that day; a later one does not.
 */
export function counted(count: Count, stretches: readonly PausedStretch[]): Counted {
  let result = countedOnce(count, 0)
  for (const stretch of stretches) {
    if (stretch.from > result.due) break
    result = countedOnce(count, result.paused + unitsOf(stretch, count))
  }
  return result
}
