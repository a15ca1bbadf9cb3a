import { addDays, type LocalDate } from './local-date'

/** A stretch of days off, both ends inclusive. */
type HolidaySpan = { name: string; from: LocalDate; to: LocalDate }

/** The State Council's arrangement of one calendar year: days off beside weekends, and weekend days on which people work (调休上班日). */
export type HolidayYear = {
  year: number
  holidays: HolidaySpan[]
  makeupWorkdays: LocalDate[]
  source: { title: string; number: string; ref: string; publishedOn: LocalDate; checkedOn: LocalDate }
}

/** Arrangements by year. A year that is missing has not been published or not been recorded: every day counted in it is provisional. */
export type HolidayYears = ReadonlyMap<number, HolidayYear>

/** Every civil day off of a year, in order. */
export function daysOff(year: HolidayYear): LocalDate[] {
  return year.holidays.flatMap((span) => {
    const days: LocalDate[] = []
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) days.push(day)
    return days
  })
}
