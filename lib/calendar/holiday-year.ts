import { addDays, type LocalDate } from './local-date'

/** A stretch of days off, both ends inclusive. */
type HolidaySpan = { name: string; from: LocalDate; to: LocalDate }

/**
 * The State Council's arrangement of one calendar year: days off beside weekends, and weekend days on which people work (调休上班日).
 * `checkedOn` = the day on which a person compared it with the notice; null = only taken from a package, so that the year stays provisional.
 */
export type HolidayYear = {
  year: number
  holidays: HolidaySpan[]
  makeupWorkdays: LocalDate[]
  source: { title: string; number: string | null; ref: string | null; publishedOn: LocalDate | null; checkedOn: LocalDate | null }
}

/** Arrangements by year. A year that is missing or was not checked by a person: every day counted in it is provisional. */
export type HolidayYears = ReadonlyMap<number, HolidayYear>

/** Every civil day off of a year, in order. */
export function daysOff(year: HolidayYear): LocalDate[] {
  return year.holidays.flatMap((span) => {
    const days: LocalDate[] = []
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) days.push(day)
    return days
  })
}
