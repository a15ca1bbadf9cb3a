import { instantOf, isLocalDate, type Instant, type LocalDate } from '@/lib/calendar/local-date'
import type { AtPrecision } from './contact-attempt'
import type { RejectReason } from './imported-row'
import { narrowText } from './message-text'

/** Times as files write them, read as Asia/Shanghai civil time. */

/** `date` lacks the year (`MM-DD`) when the file left it out. `ofDayMs` = milliseconds since midnight. */
export type CivilTime = { date: LocalDate | { month: number; day: number }; ofDayMs: number; precision: AtPrecision }

const dateForms = [
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=\D|\d{6}|\d{4}|$)/,
  /^(?<month>\d{1,2})\s*[-/月]\s*(?<day>\d{1,2})\s*日?/,
]
const half = '上午|下午|中午|晚上|凌晨|[AaPp]\\.?[Mm]\\.?'
const clock = '(?<hour>\\d{1,2})\\s*[:时]\\s*(?<minute>\\d{1,2})(?:\\s*[:分]\\s*(?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,3})\\d*)?\\s*秒?)?\\s*分?'
const timeForm = new RegExp(`^[T,]?\\s*(?<half>${half})?\\s*(?:${clock}|(?<packed>\\d{4}(?:\\d{2})?))\\s*(?<after>[AaPp]\\.?[Mm]\\.?)?$`)

const [zero, colon, blank, plainLength] = [48, 58, 32, 19]

/** Two figures at a place as a number; NaN when they are none. */
function twoFigures(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero]
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** `YYYY-MM-DD HH:mm:ss`, by far the commonest notation, read without a pattern; null when it is another. */
function plainTime(text: string): CivilTime | null {
  if (text.length !== plainLength || text.charCodeAt(10) !== blank || text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return null
  const [hour, minute, second] = [twoFigures(text, 11), twoFigures(text, 14), twoFigures(text, 17)]
  if (!(hour < 24 && minute < 60 && second < 60)) return null
  const date = text.slice(0, 10)
  return isLocalDate(date) ? { date, ofDayMs: ((hour * 60 + minute) * 60 + second) * 1000, precision: 'second' } : null
}

const pad = (value: string | number) => String(value).padStart(2, '0')

function hourOf(hour: number, part: string | undefined): number | null {
  if (!part) return hour < 24 ? hour : null
  if (hour > 12 && !/^[ap]/i.test(part)) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  if (part === '中午') return hour < 3 ? (hour % 12) + 12 : hour
  return (hour % 12) + (/^(?:下午|晚上|p)/i.test(part) ? 12 : 0)
}

function timeOfDay(text: string): Pick<CivilTime, 'ofDayMs' | 'precision'> | null {
  const found = timeForm.exec(text)?.groups
  if (!found) return null
  const packed = found.packed
  const hour = hourOf(+(packed?.slice(0, 2) ?? found.hour ?? 99), found.half ?? found.after)
  const minute = +(packed?.slice(2, 4) ?? found.minute ?? 99)
  const secondText = packed ? packed.slice(4) || undefined : found.second
  const second = +(secondText ?? 0)
  if (hour === null || minute > 59 || second > 59) return null
  const ms = found.fraction ? +found.fraction.padEnd(3, '0') : 0
  return { ofDayMs: ((hour * 60 + minute) * 60 + second) * 1000 + ms, precision: secondText === undefined ? 'minute' : ms ? 'ms' : 'second' }
}

/** A date and time of day in any notation of bills and chats; null when it is none, or no existing day. A date alone is null too. */
export function civilTime(raw: string): CivilTime | null {
  const plain = plainTime(raw)
  if (plain) return plain
  const text = narrowText(raw).trim()
  for (const form of dateForms) {
    const found = form.exec(text)
    if (!found?.groups) continue
    const time = timeOfDay(text.slice(found[0].length).trim())
    if (!time) continue
    const { year, month = '', day = '' } = found.groups
    if (!year) return +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31 ? { date: { month: +month, day: +day }, ...time } : null
    const date = `${year}-${pad(month)}-${pad(day)}`
    return isLocalDate(date) ? { date, ...time } : null
  }
  return null
}

/** The instant of a civil time whose year is known. */
export const civilInstant = (date: LocalDate, time: Pick<CivilTime, 'ofDayMs'>): Instant => instantOf(date, time.ofDayMs)

const clockDriftMs = 5 * 60_000
const earliestInstant = instantOf('2000-01-01')
const latestInstant = 8_000_000_000_000

/** Why an instant cannot be when a contact happened; null when it can. A phone clock may run five minutes ahead. */
export function timeProblem(at: Instant, now: Instant): RejectReason | null {
  if (!Number.isSafeInteger(at) || at < earliestInstant || at > latestInstant) return 'bad-time'
  return at > now + clockDriftMs ? 'future-time' : null
}
