import type { Cell } from '../imported-row'
import { headingText } from './cell-text'

/** Which column of a carrier's itemised bill holds what. Synonyms are data: the headings of the three carriers and likely variants of them. */

export type BillField = 'number' | 'time' | 'date' | 'duration' | 'mode'
export type BillColumns = Readonly<Record<'number' | 'time' | 'mode', number> & { date: number | null; duration: number | null; durationUnitSeconds: number }>

/** In order of preference; only the mode may match twice (carriers print 呼叫类型 beside 通话类型), elsewhere two matches are ambiguous. */
const synonyms: Readonly<Record<BillField, readonly string[]>> = {
  number: ['对方号码', '对端号码', '通话号码', '对方电话号码', '对方电话', '对方', '被叫号码', '主叫号码', 'anothernm', 'othernum'],
  time: [
    '起始时间', '开始时间', '通话时间', '通信时间', '通话日期起始时间', '通话起始时间', '通话开始时间', '通信起始时间', '发送时间', '收发时间', '呼叫时间', 'starttime',
    'calltime', 'smstime',
  ],
  date: ['通话日期', '通信日期', '发送日期', '起始日期', '日期', 'calldate', 'smsdate'],
  duration: ['通信时长', '通话时长', '时长', '通话时长秒', '计费时长', 'commtime', 'calllonghour'],
  mode: ['呼叫类型', '通信方式', '主被叫', '主被叫类型', '通话方式', '收发类型', '收发', '发送类型', '通话类型', 'commmode', 'calltypename', 'smstype', '业务类型'],
}

const matches = (names: readonly string[], field: BillField) =>
  synonyms[field].flatMap((synonym) => names.flatMap((name, index) => (name === synonym ? [index] : [])))

/** `ambiguous` = two columns could be meant: a person maps them, nothing is guessed. Null = this row is no header. */
export function billColumns(cells: readonly Cell[]): BillColumns | 'ambiguous' | null {
  const headings = cells.map(headingText)
  const names = headings.map((heading) => heading.name)
  const [numbers, times, dates, durations, modes] = (['number', 'time', 'date', 'duration', 'mode'] as const).map((field) => matches(names, field))
  const [number, mode] = [numbers?.[0], modes?.[0]]
  const time = times?.[0] ?? dates?.[0]
  if (number === undefined || time === undefined) return null
  if (mode === undefined || (numbers?.length ?? 0) > 1 || (times?.length ?? 0) > 1 || (durations?.length ?? 0) > 1) return 'ambiguous'
  const duration = durations?.[0] ?? null
  const unit = duration === null ? '' : headings[duration]?.unit ?? ''
  const date = times?.length && dates?.length ? dates[0] ?? null : null
  return { number, time, mode, date, duration, durationUnitSeconds: /^(?:分钟?|min)$/.test(unit) ? 60 : 1 }
}

/** What each heading can only mean, as numbers of columns from 1: offered to a person who names the columns, never taken by itself. */
export function likelyColumns(headings: readonly string[]): Partial<Record<BillField, number>> {
  const names = headings.map((heading) => headingText(heading).name)
  const fields = Object.keys(synonyms) as BillField[]
  const sole = fields.map((field) => [field, matches(names, field)] as const).filter(([, found]) => found.length === 1)
  return Object.fromEntries(sole.map(([field, [column = 0]]) => [field, column + 1]))
}

const modeForm = /^.{0,6}(?:主叫|被叫).{0,4}$/
const messageForm = /^(?:发|收|发送|接收|发短信|收短信)$/
const timeForm = /^\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}:\d{2}$/
const numberForm = /^\+?\d[\d-]{2,}$/
const longNumberForm = /^\+?\d[\d-]{4,}$/
const clockForm = /^\d{1,2}:\d{2}:\d{2}$/
const withoutUnit = { date: null, durationUnitSeconds: 1 }

/** The only cell a pattern fits; null where none or several do. */
function onlyOne(texts: readonly string[], form: RegExp): number | null {
  const found = texts.flatMap((text, index) => (form.test(text) ? [index] : []))
  return found.length === 1 ? found[0] ?? null : null
}

/** An older sheet: mode in the third column, `HH:mm:ss` in the sixth, number and time wherever the only ones stand. */
function oldSheetColumns(texts: readonly string[]): BillColumns | null {
  if (!modeForm.test(texts[2] ?? '') || !clockForm.test(texts[5] ?? '')) return null
  const [number, time] = [onlyOne(texts, longNumberForm), onlyOne(texts, timeForm)]
  return number === null || time === null ? null : { ...withoutUnit, mode: 2, number, time, duration: 5 }
}

/**
 * Some provinces of 中国电信 print no known heading: mode, number, time, seconds in the first four columns, for messages 发 or 收, number, time; or the older
 * sheet. `duration` null = messages.
 */
export function positionalColumns(texts: readonly string[]): BillColumns | null {
  const [mode = '', number = '', time = '', third = ''] = texts
  if (!numberForm.test(number) || !timeForm.test(time)) return oldSheetColumns(texts)
  if (modeForm.test(mode) && /^\d+$/.test(third)) return { ...withoutUnit, mode: 0, number: 1, time: 2, duration: 3 }
  return messageForm.test(mode) ? { ...withoutUnit, mode: 0, number: 1, time: 2, duration: null } : oldSheetColumns(texts)
}
