import type { HolidayYears } from '@/lib/calendar/holiday-year'
import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'
import { isRoundTheClock, openAt, type Hours } from '@/lib/channels/hours'
import { dayInWords } from '@/lib/i18n/dates'

/** Translator of `channels`. */
type Say = (key: string, values?: Record<string, string | number>) => string
/** `at` = now. */
export type Now = { at: Instant; years: HolidayYears; locale: string }

/** `9:00–12:00`; the sources write hours without a leading nought. */
const spanInWords = ({ from, to }: Hours['spans'][number]) => `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`
const clock = (at: Instant) => localTime(at).slice(0, 5)

/** On which days and at what times, or that it is not known. */
export function hoursInWords(hours: Hours | null, say: Say): string {
  if (!hours) return say('hours.unknown')
  return isRoundTheClock(hours) ? say('hours.round-the-clock') : say(`hours.${hours.days}`, { spans: hours.spans.map(spanInWords).join(say('enumeration')) })
}

/** Whether that is now, by the time in Beijing, and until when; empty where the hours are not known. */
export function openInWords(hours: Hours | null, { at, years, locale }: Now, say: Say): string {
  const now = openAt(hours, at, years)
  if (now.state === 'unknown') return ''
  const time = clock(at)
  const provisional = now.provisional ? say('hours.provisional') : ''
  if (now.next === null) return say(`hours.${now.state}`, { time }) + provisional
  const [today, day] = [localDay(at), localDay(now.next)]
  const until = day === today ? clock(now.next) : `${dayInWords(day, locale, today)} ${clock(now.next)}`
  return say(`hours.${now.state}-until`, { time, until }) + provisional
}
