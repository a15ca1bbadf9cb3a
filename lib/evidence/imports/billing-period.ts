import { addDays, addMonths, daysBetween, isLocalDate, type LocalDate } from '@/lib/calendar/local-date'

/** The days a bill covers, both ends included, as its title lines say them. Rows without a year take it from here. */
export type BillingPeriod = { from: LocalDate; to: LocalDate }

const otherDates = /(?:打印|下载|导出|制表|生成|入网|出生|开户|查询时间)/
const periodWords = /周期|账期|帐期|期间|起止|时间段|月份|查询日期|查询范围|计费|账单|详单/
const range = /(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?\s*(?:至|到|-|~|—|－|–)+\s*(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?/
const months = /(\d{4})[-/.年]?(\d{2}|\d(?=月))月?\s*(?:至|到|-|~|—|－|–)+\s*(\d{4})[-/.年]?(\d{2}|\d(?=月))月?(?!\d)/
const month = /(?<!\d)(20\d{2})(?:[-/.年](\d{1,2})|(\d{2}))月?(?![-/.]?\d|日)/
const reach = 31

const pad = (value: string | undefined) => String(value ?? '').padStart(2, '0')
const day = (year: string | undefined, monthOf: string | undefined, dayOf = '01') => `${year}-${pad(monthOf)}-${pad(dayOf)}`
const period = (from: LocalDate, to: LocalDate): BillingPeriod | null => (isLocalDate(from) && isLocalDate(to) && from <= to ? { from, to } : null)
const wholeMonths = (from: LocalDate, to: LocalDate) => (isLocalDate(from) && isLocalDate(to) ? period(from, addDays(addMonths(to, 1), -1)) : null)

function inText(text: string): BillingPeriod | null {
  const days = range.exec(text)
  const found = days && period(day(days[1], days[2], days[3]), day(days[4], days[5], days[6]))
  if (found) return found
  const between = months.exec(text)
  if (between) return wholeMonths(day(between[1], between[2]), day(between[3], between[4]))
  const single = month.exec(text)
  return single ? wholeMonths(day(single[1], single[2] ?? single[3]), day(single[1], single[2] ?? single[3])) : null
}

/** The period a title line names; null when it names none, or another date such as when it was printed. */
export function periodOfTitle(line: string): BillingPeriod | null {
  const text = line.normalize('NFKC').replace(/\s+/g, ' ')
  if (otherDates.test(text) && !/周期|账期|帐期|起止/.test(text)) return null
  return periodWords.test(text) || range.test(text) || text.length <= 12 ? inText(text) : null
}

/** The period in a file name (`…_202511-202604.csv`), the last hint. */
export function periodOfFileName(name: string): BillingPeriod | null {
  const text = name.replace(/\.[^.]*$/, '').replace(/(?<!\d)1\d{10}(?!\d)/g, ' ')
  return inText(text)
}

/**
 * The full date of a `MM-DD` row: the year that lies in the period, else the only one within 31 days of it (a January bill that lists 31 December).
 * Null when no year or more than one fits.
 */
export function dateInPeriod(date: { month: number; day: number }, covered: BillingPeriod): LocalDate | null {
  const first = +covered.from.slice(0, 4) - 1
  const years = Array.from({ length: +covered.to.slice(0, 4) - first + 2 }, (_, index) => first + index)
  const candidates = years.map((year) => `${year}-${pad(String(date.month))}-${pad(String(date.day))}`).filter(isLocalDate)
  const inside = candidates.filter((candidate) => covered.from <= candidate && candidate <= covered.to)
  if (inside.length > 0) return inside.length === 1 ? inside[0] ?? null : null
  const near = candidates.filter((candidate) => Math.min(Math.abs(daysBetween(candidate, covered.from)), Math.abs(daysBetween(covered.to, candidate))) <= reach)
  return near.length === 1 ? near[0] ?? null : null
}
