import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'

/** Which days the logs of phones and the bills of carriers reach over, and where one lacks the other. Days are civil days, both ends included. */

export type DayRange = { from: LocalDate; to: LocalDate }
/** One file. Of a bill the days it lists; of a phone's log the days of its first and last row, for a log does not say how far it reaches. */
export type FileDays = DayRange & { source: 'handset' | 'bill'; channel: 'call' | 'sms'; phoneOf: string | null; evidenceId: string }
/**
 * One phone's calls, or its messages. `bills` are joined where they touch; `unbilled` = days of the log that no bill lists; `unlogged` = days of bills before
 * and after the log; `files` = the originals, in the order given.
 */
export type CoverageTrack = {
  phoneOf: string | null; channel: 'call' | 'sms'; handset: DayRange | null; bills: DayRange[]; unbilled: DayRange[]; unlogged: DayRange[]; files: string[]
}

const earlier = (one: LocalDate, other: LocalDate) => (one < other ? one : other)
const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other)

/** Ranges in order of time, joined where they overlap or follow each other without a day between. */
export function joinedRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = []
  for (const { from, to } of [...ranges].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && from <= addDays(last.to, 1)) last.to = later(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** The days of `range` that lie in none of `covered`, which are joined and in order. */
export function uncoveredDays(range: DayRange, covered: readonly DayRange[]): DayRange[] {
  const left: DayRange[] = []
  let from = range.from
  for (const each of covered) {
    if (each.to < from || each.from > range.to) continue
    if (each.from > from) left.push({ from, to: addDays(each.from, -1) })
    from = later(from, addDays(each.to, 1))
  }
  return from <= range.to ? [...left, { from, to: range.to }] : left
}

function trackOf(files: readonly FileDays[]): CoverageTrack[] {
  const [first] = files
  if (!first) return []
  const logs = files.filter(({ source }) => source === 'handset')
  const handset = logs.reduce<DayRange | null>(
    (all, { from, to }) => (all ? { from: earlier(all.from, from), to: later(all.to, to) } : { from, to }), null)
  const bills = joinedRanges(files.filter(({ source }) => source === 'bill'))
  return [{
    phoneOf: first.phoneOf, channel: first.channel, handset, bills, unbilled: handset ? uncoveredDays(handset, bills) : [],
    unlogged: handset ? bills.flatMap((bill) => uncoveredDays(bill, [handset])) : bills, files: [...new Set(files.map(({ evidenceId }) => evidenceId))],
  }]
}

/** The files of a case by phone and by calls or messages; calls before messages, phones in the order given. */
export function coverageTracks(files: readonly FileDays[]): CoverageTrack[] {
  const tracks = new Map<string, FileDays[]>()
  for (const file of files) {
    const key = `${file.phoneOf ?? ''}|${file.channel}`
    tracks.set(key, [...(tracks.get(key) ?? []), file])
  }
  const all = [...tracks.values()].flatMap(trackOf)
  return [...all.filter(({ channel }) => channel === 'call'), ...all.filter(({ channel }) => channel === 'sms')]
}

const monthLength = 7
const monthOf = (day: LocalDate) => day.slice(0, monthLength)
const nextMonth = (month: string) => monthOf(addDays(`${month}-28`, 4))

/** Months (`YYYY-MM`) in which some of the days lie, those that follow each other as one stretch; a month alone begins and ends with itself. */
export function monthsOf(ranges: readonly DayRange[]): { from: string; to: string }[] {
  const months: { from: string; to: string }[] = []
  for (const { from, to } of joinedRanges(ranges)) {
    const last = months.at(-1)
    if (last && monthOf(from) <= nextMonth(last.to)) last.to = monthOf(to)
    else months.push({ from: monthOf(from), to: monthOf(to) })
  }
  return months
}

/** The days from the first to the last of all tracks; null = there are none. */
export function wholeSpan(tracks: readonly CoverageTrack[]): DayRange | null {
  const ranges = tracks.flatMap(({ handset, bills }) => (handset ? [handset, ...bills] : bills))
  return ranges.reduce<DayRange | null>((all, { from, to }) => (all ? { from: earlier(all.from, from), to: later(all.to, to) } : { from, to }), null)
}

/** Where a range lies in a span, as shares of its length from 0 to 1. */
export function placeInSpan({ from, to }: DayRange, span: DayRange): { start: number; length: number } {
  const days = daysBetween(span.from, span.to) + 1
  return { start: daysBetween(span.from, from) / days, length: (daysBetween(from, to) + 1) / days }
}
