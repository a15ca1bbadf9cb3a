import type { HolidayYears } from '@/lib/calendar/holiday-year'
import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'
import { bestTime, isRoundTheClock, openAt, type BestTime, type Hours } from '@/lib/channels/hours'
import { dayInWords } from '@/lib/i18n/dates'

/** Translator of `channels`. */
type Say = (key: string, values?: Record<string, string | number>) => string
/** `at` = now. */
export type Now = { at: Instant; years: HolidayYears; locale: string }

/** `9:00–12:00`; the sources write hours without a leading nought. */
const spanInWords = ({ from, to }: Hours['spans'][number]) => `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`
const clock = (at: Instant) => localTime(at).slice(0, 5)
/** `15:00`, on another day with that day before it. */
function timeInWords(when: Instant, { at, locale }: Now): string {
  const [today, day] = [localDay(at), localDay(when)]
  return day === today ? clock(when) : `${dayInWords(day, locale, today)} ${clock(when)}`
}

/** On which days and at what times, or that it is not known. */
export function hoursInWords(hours: Hours | null, say: Say): string {
  if (!hours) return say('hours.unknown')
  return isRoundTheClock(hours) ? say('hours.round-the-clock') : say(`hours.${hours.days}`, { spans: hours.spans.map(spanInWords).join(say('enumeration')) })
}

/** Whether that is now, by the time in Beijing, and until when; empty where the hours are not known. */
export function openInWords(hours: Hours | null, moment: Now, say: Say): string {
  const { at, years } = moment
  const now = openAt(hours, at, years)
  if (now.state === 'unknown') return ''
  const time = clock(at)
  const provisional = now.provisional ? say('hours.provisional') : ''
  if (now.next === null) return say(`hours.${now.state}`, { time }) + provisional
  return say(`hours.${now.state}-until`, { time, until: timeInWords(now.next, moment) }) + provisional
}

/** The best minute to call; `say` = translator of `call.when`, `provisional` = what is added where the year's arrangement is not known. */
export function bestTimeInWords(hours: Hours | null, moment: Now & { provisional: string }, say: Say): string {
  const best = bestTime(hours, moment.at, moment.years)
  const words = bestInWords(best, moment, say)
  return 'provisional' in best && best.provisional ? words + moment.provisional : words
}

function bestInWords(best: BestTime, moment: Now, say: Say): string {
  if (best.state === 'opening') return say('opening', { next: timeInWords(best.next, moment) })
  if (best.state !== 'now') return say(best.state)
  const until = timeInWords(best.until, moment)
  return best.next === null ? say('now', { until }) : say('now-next', { until, next: timeInWords(best.next, moment) })
}
