/** Civil days (`YYYY-MM-DD`) in words. Days carry no time zone: they are read and written as UTC. */

const utc = (day: string) => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10))

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

/** For sentences: `11月22日` / `November 22`; with the year when it is not this year's. */
export function dayInWords(day: string, locale: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return format(locale, { year, month: 'long', day: 'numeric' }).format(utc(day))
}

/** Beside a field that a browser fills in its own way: `2026年3月5日周四` / `Thu, March 5, 2026`. */
export const dayInFull = (day: string, locale: string): string =>
  format(locale, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }).format(utc(day))

/** For lists: `11-22` in this year, `2027-01-04` across years. */
export const dayInList = (day: string, today: string): string => (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day)

/** `周日` / `Sun`. */
export const weekdayName = (day: string, locale: string): string => format(locale, { weekday: 'short' }).format(utc(day))
