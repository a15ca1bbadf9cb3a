import type { HolidayYears } from '@/lib/calendar/holiday-year'
import { addDays, instantOf, localDay, type Instant, type LocalDate } from '@/lib/calendar/local-date'
import { isWorkday } from '@/lib/calendar/workdays'
import type { SourceGrade } from '@/lib/law/provision'

/** A stretch of a day, local time; `to` is exclusive and may be 24:00. */
type HoursSpan = { from: string; to: string }

/** When a body can be reached, Asia/Shanghai. Workdays follow the State Council's arrangement. `grade` = of what says so: W and U are shown as unverified. */
export type Hours = { days: 'every-day' | 'workdays'; spans: HoursSpan[]; grade: SourceGrade }

/**
 * Whether a body is open at an instant, and when that next changes (null = not within the days looked at). `provisional` = a year whose arrangement is not
 * recorded was needed.
 */
export type Openness = { state: 'open' | 'closed'; next: Instant | null; provisional: boolean } | { state: 'unknown' }

export const roundTheClock = (grade: SourceGrade): Hours => ({ days: 'every-day', spans: [{ from: '00:00', to: '24:00' }], grade })

/** Whether these hours never end. */
export const isRoundTheClock = ({ days, spans }: Hours): boolean => days === 'every-day' && spans.some(({ from, to }) => from === '00:00' && to === '24:00')

const minuteMs = 60_000
/** Longer than any holiday with the weekends around it. */
const daysAhead = 31
const ofDay = (time: string): number => (+time.slice(0, 2) * 60 + +time.slice(3)) * minuteMs

const spansOf = (hours: Hours, day: LocalDate, years: HolidayYears) =>
  (hours.days === 'every-day' || isWorkday(day, years) ? hours.spans : []).map(({ from, to }) => ({ from: instantOf(day, ofDay(from)), to: instantOf(day, ofDay(to)) }))

/** The state of a body at an instant. No hours = unknown. Ends are exclusive: at 12:00 a body open to 12:00 is closed. */
export function openAt(hours: Hours | null, at: Instant, years: HolidayYears): Openness {
  if (!hours) return { state: 'unknown' }
  const today = localDay(at)
  const days = Array.from({ length: daysAhead }, (_day, ahead) => addDays(today, ahead))
  const spans = days.flatMap((day) => spansOf(hours, day, years))
  const isOpen = (when: Instant) => spans.some(({ from, to }) => from <= when && when < to)
  const open = isOpen(at)
  const end = instantOf(addDays(today, daysAhead))
  const next = spans.flatMap(({ from, to }) => [from, to]).find((when) => at < when && when < end && isOpen(when) !== open) ?? null
  const upTo = next === null ? today : localDay(next)
  return { state: open ? 'open' : 'closed', next, provisional: hours.days === 'workdays' && days.some((day) => day <= upTo && !years.has(+day.slice(0, 4))) }
}

/**
 * When to call: at any time; now, until it closes (`until`), and if there is a queue as it opens again (`next`); as it opens. Null instants are not within the
 * days looked at; `provisional` as for `openAt`.
 */
export type BestTime =
  { state: 'unknown' | 'any' } | { state: 'now'; until: Instant; next: Instant | null; provisional: boolean } | { state: 'opening'; next: Instant; provisional: boolean }
  | { state: 'closed' }

/** The best time to call a body, from an instant on. No hours = unknown. */
export function bestTime(hours: Hours | null, at: Instant, years: HolidayYears): BestTime {
  const now = openAt(hours, at, years)
  if (now.state === 'unknown' || !hours) return { state: 'unknown' }
  if (now.state === 'closed') return now.next === null ? { state: 'closed' } : { state: 'opening', next: now.next, provisional: now.provisional }
  if (now.next === null) return { state: 'any' }
  const after = openAt(hours, now.next, years)
  const isProvisional = now.provisional || (after.state === 'closed' && after.provisional)
  return { state: 'now', until: now.next, next: after.state === 'closed' ? after.next : null, provisional: isProvisional }
}
