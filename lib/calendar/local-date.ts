/** Civil days and times of day in Asia/Shanghai: UTC+8 the whole year since 1991-09-15, so the offset is a constant. Pure. */

/** A civil day `YYYY-MM-DD` in Asia/Shanghai. Sorts and compares as text. */
export type LocalDate = string
/** An instant, milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

const dayMs = 86_400_000
const shanghaiOffsetMs = 8 * 3_600_000
const pad = (value: number, width = 2) => String(value).padStart(width, '0')
const textOf = (day: Date): LocalDate => `${pad(day.getUTCFullYear(), 4)}-${pad(day.getUTCMonth() + 1)}-${pad(day.getUTCDate())}`

// Files and lists come in order of time, so the day asked for is mostly the day asked for last.
const read = { text: '', ms: Number.NaN }
const written = { day: Number.NaN, text: '' }

function utcDay(date: LocalDate): number {
  if (date === read.text) return read.ms
  read.ms = Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10))
  read.text = date
  return read.ms
}

function fromUtc(ms: number): LocalDate {
  const day = Math.floor(ms / dayMs)
  if (day === written.day) return written.text
  written.text = textOf(new Date(ms))
  written.day = day
  return written.text
}

/** The civil day on which an instant falls. */
export const localDay = (at: Instant): LocalDate => fromUtc(at + shanghaiOffsetMs)

/** Milliseconds since local midnight, 0 … 86,399,999. */
export const millisecondsOfDay = (at: Instant): number => (((at + shanghaiOffsetMs) % dayMs) + dayMs) % dayMs

/** `HH:mm:ss`, 24 h, local. */
export function localTime(at: Instant): string {
  const seconds = Math.floor(millisecondsOfDay(at) / 1000)
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
}

/** RFC 3339 with the offset +08:00, milliseconds only when there are any. */
export function localIso(at: Instant): string {
  const milliseconds = ((at % 1000) + 1000) % 1000
  return `${localDay(at)}T${localTime(at)}${milliseconds ? `.${pad(milliseconds, 3)}` : ''}+08:00`
}

/** The instant of a local day and time of day (milliseconds since midnight; default midnight). */
export const instantOf = (date: LocalDate, ofDayMs = 0): Instant => utcDay(date) - shanghaiOffsetMs + ofDayMs

/** Whether the text is an existing civil day. */
export const isLocalDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && fromUtc(utcDay(text)) === text

/** No contact, contract, refusal or filing of a case lies before this; it also keeps years out that calendars and databases count differently. */
export const earliestDay: LocalDate = '1900-01-01'

/** Whether the text is a civil day that a case can speak of. */
export const isCaseDay = (text: string): boolean => isLocalDate(text) && text >= earliestDay

/** `days` may be negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(utcDay(date) + days * dayMs)

/** The corresponding day of a later month; where there is none, the last day of that month (民法典 art. 202). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const month = +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1 + months
  const year = Math.floor(month / 12)
  const last = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  return `${pad(year, 4)}-${pad((month % 12) + 1)}-${pad(Math.min(+date.slice(8, 10), last))}`
}

/** Whole civil days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utcDay(to) - utcDay(from)) / dayMs)

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: LocalDate): number => new Date(utcDay(date)).getUTCDay()
