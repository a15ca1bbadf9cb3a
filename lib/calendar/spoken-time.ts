import { addDays, instantOf, isLocalDate, localDay, millisecondsOfDay, weekday, type Instant, type LocalDate } from './local-date'

/** What a person wrote about when something happened. `day` = only the day (and perhaps the part of it) is known. */
export type PartOfDay = 'morning' | 'afternoon' | 'night'
export type SpokenTime =
  | { kind: 'time'; at: Instant; day: LocalDate }
  | { kind: 'day'; day: LocalDate; part: PartOfDay | null }
  | { kind: 'future' }
  | { kind: 'unreadable' }

type Clock = { hours: number; minutes: number }
type Found = { day: LocalDate | null; lastNight: boolean; part: PartOfDay | null; clock: Clock | null; rest: string }
type Rule = [RegExp, (match: RegExpExecArray, now: Instant) => Partial<Found>]

const minuteMs = 60_000
const dawnMs = 8 * 3_600_000
const digits = '零一二三四五六七八九'

/** `二十三` → 23, `两` → 2; figures stay. */
function figure(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace('两', '二').replace('〇', '零')
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain]
  const ten = plain.includes('十') ? (tens ? digits.indexOf(tens) : 1) * 10 : 0
  return ten + (ones ? digits.indexOf(ones.replace(/^零(?=.)/, '')) : 0)
}

const day = (offset: number): Rule[1] => (_match, now) => ({ day: addDays(localDay(now), offset) })

function monthDay(match: RegExpExecArray, now: Instant): Partial<Found> {
  const [, year, month = '', date = ''] = match
  const today = localDay(now)
  const written = (inYear: string) => `${inYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (year) return { day: written(year) }
  const thisYear = written(today.slice(0, 4))
  return { day: thisYear > today && isLocalDate(thisYear) ? written(String(+today.slice(0, 4) - 1)) : thisYear }
}

/** The most recent such weekday, today included. */
function lastWeekday(match: RegExpExecArray, now: Instant): Partial<Found> {
  const wanted = '日一二三四五六天'.indexOf(match[1] ?? '') % 7
  const today = localDay(now)
  return { day: addDays(today, -((weekday(today) - wanted + 7) % 7)) }
}

/** After midnight the night one is still awake in began the day before. */
const tonight: Rule[1] = (_match, now) => ({ day: addDays(localDay(now), millisecondsOfDay(now) < dawnMs ? -1 : 0), lastNight: true, part: 'night' })

const dayRules: Rule[] = [
  [/(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?/, monthDay],
  [/大前天/, day(-3)], [/前[天晚夜]/, day(-2)], [/day before yesterday/, day(-2)],
  [/昨[晚夜]|昨[天日](?:晚上?|夜里?|半夜)|last night/, (_match, now) => ({ day: addDays(localDay(now), -1), lastNight: true, part: 'night' })],
  [/昨[天日]|yesterday/, day(-1)],
  [/今[晚夜]|今[天日]晚上?|tonight/, tonight],
  [/今[天日早]|today/, day(0)],
  [/(?:周|星期|礼拜)([一二三四五六日天])/, lastWeekday],
]

const partRules: Rule[] = [
  [/凌晨|半夜|后半夜/, () => ({ part: 'night' })],
  [/早上|上午|清晨|早晨|早|morning/, () => ({ part: 'morning' })],
  [/中午|下午|傍晚|afternoon/, () => ({ part: 'afternoon' })],
  [/晚上|夜里|夜间|晚|夜|evening|at night/, () => ({ part: 'night' })],
]

const number = '\\d{1,2}|[零〇一二两三四五六七八九十]{1,3}'
const clockRules: [RegExp, (match: RegExpExecArray) => Clock][] = [
  [/(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?\s*(am|pm)?/, ([, hours = '', minutes = '', half]) => ({ hours: twelve(+hours, half), minutes: +minutes })],
  [new RegExp(`(${number})[点时]\\s*(?:(半)|(一刻|三刻)|(?:零)?(${number})分?)?`), ([, hours = '', half, quarter, minutes]) =>
    ({ hours: figure(hours), minutes: half ? 30 : quarter ? (quarter === '一刻' ? 15 : 45) : minutes ? figure(minutes) : 0 })],
  [/(\d{1,2})\s*(am|pm)/, ([, hours = '', half]) => ({ hours: twelve(+hours, half), minutes: 0 })],
]

const twelve = (hours: number, half: string | undefined) => (half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours)

function take(found: Found, rules: Rule[], now: Instant): Found {
  const hit = rules.map(([pattern, read]) => ({ match: pattern.exec(found.rest), read })).find(({ match }) => match)
  if (!hit?.match) return found
  return { ...found, ...hit.read(hit.match, now), rest: found.rest.replace(hit.match[0], ' ') }
}

function takeClock(found: Found): Found {
  const hit = clockRules.map(([pattern, read]) => ({ match: pattern.exec(found.rest), read })).find(({ match }) => match)
  if (!hit?.match) return found
  return { ...found, clock: hit.read(hit.match), rest: found.rest.replace(hit.match[0], ' ') }
}

function ago(text: string, now: Instant): SpokenTime | null {
  const justNow = /^(刚刚|刚才|刚|just now|now)$/.test(text)
  const [, count, unit] = /^(\d+|[一二两三四五六七八九十]+|半)个?\s*(分钟|小时|minutes?|min|hours?|h)\s*(?:以?前|ago)$/.exec(text) ?? []
  if (!justNow && !count) return null
  const size = /^[小h]/.test(unit ?? '') ? 60 : 1
  const minutes = justNow ? 0 : (count === '半' ? 0.5 : figure(count ?? '0')) * size
  const at = Math.floor((now - minutes * minuteMs) / minuteMs) * minuteMs
  return { kind: 'time', at, day: localDay(at) }
}

/** 晚上11点 is 23:00, 下午3点 15:00, 晚上12点 the end of the day; 晚上1点 lies after midnight. */
function hourOfDay(hours: number, part: PartOfDay | null, text: string): number {
  if (part === 'afternoon') return hours < 12 && !/中午1[12]/.test(text) ? hours + 12 : hours
  const early = /凌晨|半夜|后半夜/.test(text)
  if (part !== 'night') return hours
  if (early) return hours === 12 ? 0 : hours
  return hours >= 6 && hours <= 12 ? hours + 12 : hours
}

function placed(found: Found, text: string, now: Instant): SpokenTime {
  const clock = found.clock ?? { hours: 0, minutes: 0 }
  if (clock.hours > 24 || clock.minutes > 59) return { kind: 'unreadable' }
  const hours = hourOfDay(clock.hours, found.part, text)
  const afterMidnight = found.part === 'night' && hours < 6 && (found.lastNight || /前[晚夜]/.test(text))
  const today = localDay(now)
  const at = (from: LocalDate) => instantOf(afterMidnight ? addDays(from, 1) : from, (hours * 60 + clock.minutes) * minuteMs)
  const last = found.day === null && at(today) > now ? at(addDays(today, -1)) : at(found.day ?? today)
  return last > now ? { kind: 'future' } : { kind: 'time', at: last, day: localDay(last) }
}

/**
 * Reads a time as people say it, in Asia/Shanghai: `1:38`, `昨晚11点`, `11-22 01:38`, `11月22日下午三点半`, `10分钟前`, `yesterday 11 pm`.
 * A time without a day is its last occurrence; a month and day without a year never lies ahead. Days without a time keep the part of the day.
 */
export function spokenTime(text: string, now: Instant): SpokenTime {
  const plain = text.trim().toLowerCase().replace(/[，,]/g, ' ').replace(/t(?=\d{2}:)/, ' ')
  const relative = ago(plain, now)
  if (relative) return relative
  const start: Found = { day: null, lastNight: false, part: null, clock: null, rest: plain }
  const found = takeClock(take(take(start, dayRules, now), partRules, now))
  const leftover = found.rest.replace(/北京时间|的时候|左右|大概|大约|at|的|上|里|\s/g, '')
  if (leftover !== '' || (found.day === null && found.clock === null && found.part === null)) return { kind: 'unreadable' }
  if (found.day !== null && !isLocalDate(found.day)) return { kind: 'unreadable' }
  if (found.clock) return placed(found, plain, now)
  const onDay = found.day ?? localDay(now)
  return onDay > localDay(now) ? { kind: 'future' } : { kind: 'day', day: onDay, part: found.part }
}
