import { isDiallable, phoneNumber } from '@/lib/cases/phone-number'
import { instantOf, localDay, type LocalDate } from '@/lib/calendar/local-date'
import { civilInstant, civilTime, timeProblem, type CivilTime } from '../civil-time'
import type { Direction } from '../contact-attempt'
import { durationSeconds } from '../duration'
import type { Entry, ImportedRow, RejectReason } from '../imported-row'
import type { BillColumns } from './bill-columns'
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
const isBlank = (text: string) => /^[-—–―/]*$/.test(text)
const spreadsheetDay = /^[345]\d{4}(?:\.\d+)?$/
const spreadsheetEpochDay: LocalDate = '1899-12-30'
const dayMs = 86_400_000

const rejected = (at: number, reason: RejectReason): Entry => ({ kind: 'rejected', at, reason })

function modeOf(text: string, channel: 'call' | 'sms') {
  const code = channel === 'sms' ? smsTypeCodes[text] : undefined
  return code ? { direction: code, forwarded: false } : modes.find((mode) => mode.pattern.test(text)) ?? null
}

/** A spreadsheet may give the time as days since its epoch. */
function serialTime(text: string): CivilTime | null {
  if (!spreadsheetDay.test(text)) return null
  const instant = instantOf(spreadsheetEpochDay, Math.round(+text * 86_400) * 1000)
  const date = localDay(instant)
  return { date, ofDayMs: (instant - instantOf(date)) % dayMs, precision: 'second' }
}

function billTime(cells: readonly string[], context: BillContext): { at: number; precision: ImportedRow['precision'] } | null {
  const { columns, period } = context
  const date = columns.date === null ? '' : (cells[columns.date] ?? '').replace(/ 00:00:00$/, '')
  const text = cells[columns.time] ?? ''
  const time = civilTime(text) ?? (date ? civilTime(`${date} ${text}`) : null) ?? serialTime(text)
  if (!time) return null
  const day = typeof time.date === 'string' ? time.date : period && dateInPeriod(time.date, period)
  return day ? { at: civilInstant(day, time), precision: time.precision } : null
}

const lastColumn = ({ number, time, mode, duration, date }: BillColumns) => Math.max(number, time, mode, duration ?? 0, date ?? 0)

/** The row of a call or message, or why it is none. A charge without mode and number (`--`) is `unknown-type`. */
export function billEntry(cells: readonly string[], at: number, context: BillContext): Entry {
  const { columns, channel } = context
  if (cells.length <= lastColumn(columns)) return rejected(at, 'broken-row')
  const [modeText = '', numberText = ''] = [cells[columns.mode], cells[columns.number]]
  if (isBlank(modeText) && isBlank(numberText)) return rejected(at, 'unknown-type')
  const time = billTime(cells, context)
  const problem = time ? timeProblem(time.at, context.now) : 'bad-time'
  if (!time || problem) return rejected(at, problem ?? 'bad-time')
  const mode = modeOf(modeText, channel)
  if (!mode) return rejected(at, 'unknown-type')
  const number = isBlank(numberText) ? null : phoneNumber(numberText)
  if (number !== null && !isDiallable(number)) return rejected(at, 'bad-number')
  const seconds = columns.duration === null || channel === 'sms' ? null : durationSeconds(cells[columns.duration] ?? '', columns.durationUnitSeconds)
  if (channel === 'call' && seconds === null) return rejected(at, 'bad-duration')
  return {
    kind: 'row', at, row: {
      ...time, ...mode, source: 'bill', channel, number, answered: channel === 'call' ? !mode.forwarded : null, seconds, ending: null, content: null,
      attachments: 0, chat: null, dedupeKey: [`bill-${channel}`, number ?? '', time.at, mode.direction, seconds ?? ''].join('|'),
    },
  }
}
