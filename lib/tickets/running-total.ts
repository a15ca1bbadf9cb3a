import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { Recorded } from './before-after'

/** Contacts on record counted up day by day. It only adds: why a line flattens or rises it does not say. */

/**
 * `totals[n]` = all from `from` to the end of the n-th day after it; `earlier` = those on record before `from`, in no total. Days are civil, both ends
 * included.
 */
export type RunningTotal = { from: LocalDate; to: LocalDate; totals: number[]; earlier: number }

/** The running total from a day, or from the first that anything is known of if that is later, to the last known day; null = nothing is known from then on. */
export function runningTotal({ byDay, known }: Recorded, fromOn: LocalDate): RunningTotal | null {
  if (!known || known.to < fromOn) return null
  const from = known.from > fromOn ? known.from : fromOn
  let total = 0
  const totals = Array.from({ length: daysBetween(from, known.to) + 1 }, (_, place) => (total += byDay.get(addDays(from, place)) ?? 0))
  const earlier = [...byDay].reduce((sum, [day, count]) => (day < from ? sum + count : sum), 0)
  return { from, to: known.to, totals, earlier }
}

/** The total at the end of a day; before the first day 0, after the last as on the last. */
export const totalOn = ({ from, totals }: RunningTotal, on: LocalDate): number => totals[Math.min(daysBetween(from, on), totals.length - 1)] ?? 0

/** The same week by week from the first day on: `untilOn` = last day of the week, or of the record. */
export function byWeek(running: RunningTotal): { untilOn: LocalDate; count: number; total: number }[] {
  const { from, to, totals } = running
  return Array.from({ length: Math.ceil(totals.length / 7) }, (_, week) => {
    const last = addDays(from, week * 7 + 6)
    const untilOn = last < to ? last : to
    const total = totalOn(running, untilOn)
    return { untilOn, total, count: total - (week === 0 ? 0 : totalOn(running, addDays(from, week * 7 - 1))) }
  })
}

/** Where the line rises: after so many days (halves, for the middle of a day) to which total. It begins at 0 and ends with the last day. */
export const stepsOf = ({ totals }: RunningTotal): { after: number; total: number }[] =>
  totals.flatMap((total, place) => (total === (totals[place - 1] ?? 0) ? [] : [{ after: place + 0.5, total }]))

/** The end of an axis that holds a count: a round number not far above it, 5 at least. */
export function axisEnd(count: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(count, 1))))
  return Math.max(5, [1, 2, 3, 4, 5, 6, 8, 10].map((each) => each * power).find((end) => end >= count) ?? count)
}
