import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { hourOf, isAtNight } from '@/lib/evidence/night'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { CallChartsView, MeanView } from './CallCharts'
import type { DayBar, HourCell } from './chart-days'

/** Civil days in one picture: six weeks fit a desk. */
export const chartDays = 42
const meanDaysMax = 14
const meanDaysMin = 7

/** `untilOn` = last column; `marked` = attempts of the finding at hand; `filings` = what was filed, with its words. */
export type CallsAsked = { today: LocalDate; untilOn: LocalDate; marked?: ReadonlySet<string>; filings: readonly { on: LocalDate; label: string }[] }

/** Whether an attempt is drawn: an incoming call. Those known only by day have no hour, so they stand beside the picture. */
export const isCall = (attempt: ContactAttempt): boolean => attempt.channel === 'call' && attempt.direction === 'incoming'
const isDrawn = (attempt: ContactAttempt) => isCall(attempt) && attempt.atPrecision !== 'day'

function cellsOf(calls: readonly ContactAttempt[], from: LocalDate): HourCell[] {
  const cells = new Map<string, HourCell>()
  for (const { at, localDay } of calls) {
    const [column, hour] = [daysBetween(from, localDay), hourOf(at)]
    const cell = cells.get(`${column} ${hour}`) ?? { column, hour, count: 0 }
    cell.count += 1
    cells.set(`${column} ${hour}`, cell)
  }
  return [...cells.values()].sort((one, other) => one.column - other.column || one.hour - other.hour)
}

function barsOf(calls: readonly ContactAttempt[], from: LocalDate): DayBar[] {
  const bars = Array.from({ length: chartDays }, (_day, place) => ({ day: addDays(from, place), byDay: 0, atNight: 0 }))
  for (const call of calls) {
    const bar = bars[daysBetween(from, call.localDay)]
    if (bar) bar[isAtNight(call.at) ? 'atNight' : 'byDay'] += 1
  }
  return bars
}

function meanOf(kind: MeanView['kind'], bars: readonly DayBar[], range: [number, number]): MeanView[] {
  const [from, to] = [Math.max(range[0], 0), Math.min(range[1], bars.length - 1)]
  if (to - from + 1 < meanDaysMin) return []
  const sum = bars.slice(from, to + 1).reduce((total, bar) => total + bar.byDay + bar.atNight, 0)
  return [{ kind, from, to, mean: sum / (to - from + 1) }]
}

/** Means of up to 14 whole days before and after the first filing that has at least a week on both sides, up to `lastOn`, the last day anything is known of. */
function meansOf(bars: readonly DayBar[], columns: readonly number[], lastOn: LocalDate): MeanView[] {
  const last = Math.min(bars.findIndex(({ day }) => day === lastOn), bars.length - 1)
  const end = last < 0 ? bars.length - 1 : last
  for (const column of [...columns].sort((one, other) => one - other)) {
    const before = meanOf('before', bars, [column - meanDaysMax, column - 1])
    const after = meanOf('after', bars, [column + 1, Math.min(column + meanDaysMax, end)])
    if (before.length && after.length) return [...before, ...after]
  }
  return []
}

/** Six weeks of calls, up to `untilOn`, as the charts draw them. */
export function callChartsView(attempts: readonly ContactAttempt[], { today, untilOn, marked, filings }: CallsAsked): CallChartsView {
  const from = addDays(untilOn, 1 - chartDays)
  const inside = (on: LocalDate) => on >= from && on <= untilOn
  const calls = attempts.filter((attempt) => isCall(attempt) && inside(attempt.localDay))
  const drawn = calls.filter(isDrawn)
  const bars = barsOf(drawn, from)
  const lines = filings.filter(({ on }) => inside(on)).map(({ on, label }) => ({ column: daysBetween(from, on), label }))
  const lastOn = attempts.reduce((last, { localDay }) => (localDay > last ? localDay : last), from)
  return {
    bars, today, filings: lines, cells: cellsOf(drawn, from), marked: marked && cellsOf(drawn.filter(({ id }) => marked.has(id)), from),
    means: meansOf(bars, lines.map(({ column }) => column), lastOn), numbers: new Set(drawn.flatMap(({ number }) => number ?? [])).size,
    withoutHour: calls.length - drawn.length,
  }
}

/** The pictures beside the one up to `untilOn`: the last day of the earlier and of the later one, where there are calls. */
export function neighbourPictures(attempts: readonly ContactAttempt[], untilOn: LocalDate): { earlier?: LocalDate; later?: LocalDate } {
  const days = attempts.filter(isCall).map(({ localDay }) => localDay).sort()
  const from = addDays(untilOn, 1 - chartDays)
  const [earlier, next, last] = [days.findLast((day) => day < from), days.find((day) => day > untilOn), days.at(-1)]
  const end = next && addDays(next, chartDays - 1)
  return { earlier, later: end && last && end < last ? end : end && last }
}
