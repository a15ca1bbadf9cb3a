import { isDiallable } from '@/lib/cases/diallable'
import { phoneNumber } from '@/lib/cases/phone-number'
import { instantOf, localDay, type LocalDate } from '@/lib/calendar/local-date'
import { civilInstant, civilTime, timeProblem, type CivilTime } from '../civil-time'
import type { Direction } from '../contact-attempt'
import { durationSeconds } from '../duration'
import type { Cell, Entry, ImportedRow, RejectReason } from '../imported-row'
import type { BillColumns } from './bill-columns'
import { cellText } from './cell-text'
import { dateInPeriod, type BillingPeriod } from './billing-period'

/** One row of a carrier's bill in normal form. */

export type BillContext = { columns: BillColumns; period: BillingPeriod | null; channel: 'call' | 'sms'; now: number }

const modes: readonly { pattern: RegExp; direction: Direction; forwarded: boolean }[] = [
  { pattern: /呼转|呼叫转移|前转/, direction: 'incoming', forwarded: true },
  { pattern: /主叫|呼出|去电|拨出|^(?:点对点)?短信?发送|发送|^发|上行|发出/, direction: 'outgoing', forwarded: false },
  { pattern: /被叫|呼入|来电|接听|接收|^收|下行|收到/, direction: 'incoming', forwarded: false },
]
/** The field `smstype` of 中国联通: 1 received, 0 or 2 sent. */
const smsTypeCodes: Readonly<Record<string, Direction>> = { 0: 'outgoing', 1: 'incoming', 2: 'outgoing' }
/** Nothing, or the strokes that stand for it. */
export const isBlank = (text: string) => /^[-—–―/]*$/.test(text)
const spreadsheetDay = /^[345]\d{4}(?:\.\d+)?$/
const spreadsheetEpochDay: LocalDate = '1899-12-30'
const dayMs = 86_400_000

const rejected = (at: number, reason: RejectReason): Entry => ({ kind: 'rejected', at, reason })

type Mode = { direction: Direction; forwarded: boolean }
const knownModesMax = 500
const knownModes = new Map<string, Mode | null>()

/** Who called whom, in a carrier's words; null = none of them. A bill writes few different ones, so each is looked at once. */
export function modeOf(text: string, channel: 'call' | 'sms'): Mode | null {
  const code = channel === 'sms' ? smsTypeCodes[text] : undefined
  if (code) return { direction: code, forwarded: false }
  const found = knownModes.get(text)
  if (found !== undefined) return found
  if (knownModes.size >= knownModesMax) knownModes.clear()
  const mode = modes.find(({ pattern }) => pattern.test(text)) ?? null
  knownModes.set(text, mode)
  return mode
}

/** A spreadsheet may give the time as days since its epoch. */
function serialTime(text: string): CivilTime | null {
  if (!spreadsheetDay.test(text)) return null
  const instant = instantOf(spreadsheetEpochDay, Math.round(+text * 86_400) * 1000)
  const date = localDay(instant)
  return { date, ofDayMs: (instant - instantOf(date)) % dayMs, precision: 'second' }
}

/** The texts a row is read from; the other cells are never looked at. */
export type BillCells = { mode: string; number: string; time: string; date: string; duration: string }

/** Null when the row ends before the last column that is needed. */
export function billCells(cells: readonly Cell[], columns: BillColumns): BillCells | null {
  const { number, time, mode, duration, date } = columns
  if (cells.length <= Math.max(number, time, mode, duration ?? 0, date ?? 0)) return null
  const optional = (index: number | null) => (index === null ? '' : cellText(cells[index]))
  return { mode: cellText(cells[mode]), number: cellText(cells[number]), time: cellText(cells[time]), date: optional(date), duration: optional(duration) }
}

const columnsMax = 64
const starts = new Int32Array(columnsMax)
const ends = new Int32Array(columnsMax)

/** The same for a line of text, where only the cells that are needed are cut out. */
export function lineCells(text: string, delimiter: string, columns: BillColumns): BillCells | null {
  const { number, time, mode, duration, date } = columns
  const last = Math.max(number, time, mode, duration ?? 0, date ?? 0)
  if (last >= columnsMax) return null
  for (let column = 0, from = 0; column <= last; column += 1) {
    const to = text.indexOf(delimiter, from)
    if (to < 0 && column < last) return null
    starts[column] = from
    ends[column] = to < 0 ? text.length : to
    from = to + 1
  }
  const cell = (column: number) => cellText(text.slice(starts[column], ends[column]))
  return {
    mode: cell(mode), number: cell(number), time: cell(time), date: date === null ? '' : cell(date), duration: duration === null ? '' : cell(duration),
  }
}

/** When a row says it was: in one cell, or with its day in another. A day without a year takes it from the period. Null = neither. */
export function billTime(cells: Pick<BillCells, 'time' | 'date'>, period: BillingPeriod | null): { at: number; precision: ImportedRow['precision'] } | null {
  const time = civilTime(cells.time) ?? (cells.date ? civilTime(`${cells.date.replace(/ 00:00:00$/, '')} ${cells.time}`) : null) ?? serialTime(cells.time)
  if (!time) return null
  const day = typeof time.date === 'string' ? time.date : period && dateInPeriod(time.date, period)
  return day ? { at: civilInstant(day, time), precision: time.precision } : null
}

const totals = /^(?:.{0,8}(?:合计|总计|小计)|累计|共计|共\s*\d|总费用|总时长|总条数)/
const startsLikeData = /^['"=+＋]*\d/

/**
 * What a row without a call says, by its filled cells: a sum over others, or a note of one cell without figure or mode at its start, such as the mark of a
 * page, the day of printing or a customer's name. Null = it may be a call, or half of one.
 */
export function besideRows(filled: readonly string[]): 'total' | 'note' | null {
  const [first = ''] = filled
  if (totals.test(first)) return 'total'
  const startsRow = isBlank(first) || startsLikeData.test(first) || modeOf(first, 'call') !== null
  return filled.length === 1 && !startsRow ? 'note' : null
}

/** The row of a call or message, or why it is none. A charge without mode and number (`--`) is `unknown-type`. */
export function billEntry(cells: BillCells, at: number, context: BillContext): Entry {
  const { columns, channel } = context
  if (isBlank(cells.mode) && isBlank(cells.number)) return rejected(at, 'unknown-type')
  const time = billTime(cells, context.period)
  const problem = time ? timeProblem(time.at, context.now) : 'bad-time'
  if (!time || problem) return rejected(at, problem ?? 'bad-time')
  const mode = modeOf(cells.mode, channel)
  if (!mode) return rejected(at, 'unknown-type')
  const number = isBlank(cells.number) ? null : phoneNumber(cells.number)
  if (number !== null && !isDiallable(number)) return rejected(at, 'bad-number')
  const seconds = columns.duration === null || channel === 'sms' ? null : durationSeconds(cells.duration, columns.durationUnitSeconds)
  if (channel === 'call' && seconds === null) return rejected(at, 'bad-duration')
  return {
    kind: 'row', at, row: {
      at: time.at, precision: time.precision, direction: mode.direction, forwarded: mode.forwarded,
      source: 'bill', channel, number, answered: channel === 'call' ? !mode.forwarded : null, seconds, ending: null, content: null,
      attachments: 0, chat: null, dedupeKey: `bill-${channel}|${number ?? ''}|${time.at}|${mode.direction}|${seconds ?? ''}`,
    },
  }
}
