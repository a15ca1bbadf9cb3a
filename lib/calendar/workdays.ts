import type { HolidayYears } from './holiday-year'
import { addDays, weekday, type LocalDate } from './local-date'

/**
 * Workdays in mainland China. A recorded year follows its State Council arrangement. A year without one is guessed: Saturdays, Sundays and the
 * holidays with a fixed date (全国年节及纪念日放假办法, 2024: 1 January, 1 and 2 May, 1 to 3 October) are off, every other day is a workday, and
 * what was counted with it is `provisional`.
 */
const fixedHolidays = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

/** A counted day: where it ended, the days off that were passed over, and whether a year without a published arrangement was needed. */
export type CountedDay = { day: LocalDate; skipped: LocalDate[]; provisional: boolean }

const yearOf = (day: LocalDate) => +day.slice(0, 4)
const isWeekend = (day: LocalDate) => weekday(day) === 0 || weekday(day) === 6

/** Whether the arrangement of that year is recorded and was compared with the notice. */
export const isKnownYear = (year: number, years: HolidayYears): boolean => Boolean(years.get(year)?.source.checkedOn)

/** Whether people work on that civil day (make-up Saturdays and Sundays count as workdays). */
export function isWorkday(day: LocalDate, years: HolidayYears): boolean {
  const arrangement = years.get(yearOf(day))
  if (!arrangement) return !isWeekend(day) && !fixedHolidays.has(day.slice(5))
  if (arrangement.makeupWorkdays.includes(day)) return true
  return !isWeekend(day) && !arrangement.holidays.some((span) => span.from <= day && day <= span.to)
}

/** The `count`-th workday after `from`; `from` itself is not counted. `count` ≥ 1. */
export function addWorkdays(from: LocalDate, count: number, years: HolidayYears): CountedDay {
  const skipped: LocalDate[] = []
  let day = from
  let provisional = false
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1)
    provisional ||= !isKnownYear(yearOf(day), years)
    if (isWorkday(day, years)) counted += 1
    else skipped.push(day)
  }
  return { day, skipped, provisional }
}

/**
 * The earliest day on which `count` workdays after `from` can end: in a year without a recorded arrangement people may have to work on a Saturday or a
 * Sunday, never on both of one weekend, so that every Saturday is counted there and no holiday is left out.
 */
export function earliestWorkday(from: LocalDate, count: number, years: HolidayYears): LocalDate {
  const mayWork = (day: LocalDate) => (isKnownYear(yearOf(day), years) ? isWorkday(day, years) : weekday(day) !== 0)
  let day = from
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1)
    if (mayWork(day)) counted += 1
  }
  return day
}

/** The day itself if it is a workday, else the first workday after it (民法典 art. 203). `skipped` is contiguous. */
export function rollForward(day: LocalDate, years: HolidayYears): CountedDay {
  const skipped: LocalDate[] = []
  let rolled = day
  while (!isWorkday(rolled, years)) {
    skipped.push(rolled)
    rolled = addDays(rolled, 1)
  }
  return { day: rolled, skipped, provisional: [...skipped, rolled].some((one) => !isKnownYear(yearOf(one), years)) }
}
