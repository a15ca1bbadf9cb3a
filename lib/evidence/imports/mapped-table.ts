import { isDiallable } from '@/lib/cases/diallable'
import { localDay } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import type { Direction } from '../contact-attempt'
import { durationSeconds } from '../duration'
import { tableRowsMax, type Cell, type Entry, type FileFacts, type ImportedRow, type ReadOptions, type RejectReason, type TableReader } from '../imported-row'
import { messageText } from '../message-text'
import { besideRows, billTime, isBlank, modeOf } from './bill-row'
import { periodOfFileName, periodOfTitle, type BillingPeriod } from './billing-period'
import { cellText } from './cell-text'
import { mappedColumns, type ColumnMapping } from './column-mapping'

/** Reads a table by the columns a person named. Rows are numbered by the caller from 1; titles, header and blank rows are no rows. */

const words: readonly { pattern: RegExp; direction: Direction; missed: boolean }[] = [
  { pattern: /未接|漏接|拒接|missed|rejected|declined/i, direction: 'incoming', missed: true },
  { pattern: /呼入|来电|打入|incoming|inbound|received|^in$/i, direction: 'incoming', missed: false },
  { pattern: /呼出|去电|打出|outgoing|outbound|dial|sent|^out$/i, direction: 'outgoing', missed: false },
]
const secondsForm = /^1\d{9}$/
const millisecondsForm = /^1\d{12}$/

type Way = { direction: Direction; forwarded: boolean; missed: boolean }
type Moment = { at: number; precision: ImportedRow['precision'] }
type Texts = (column: number | undefined) => string

function wayOf(mode: ColumnMapping['mode'], text: Texts, channel: 'call' | 'sms'): Way | null {
  if (typeof mode !== 'number') return { direction: mode, forwarded: false, missed: false }
  const said = text(mode)
  const found = words.find(({ pattern }) => pattern.test(said))
  if (found) return { ...found, forwarded: false }
  const known = modeOf(said, channel)
  return known && { ...known, missed: false }
}

function momentOf({ time, date }: ColumnMapping, text: Texts, period: BillingPeriod | null): Moment | null {
  const said = text(time)
  if (secondsForm.test(said)) return { at: Number(said) * 1000, precision: 'second' }
  if (millisecondsForm.test(said)) return { at: Number(said), precision: Number(said) % 1000 ? 'ms' : 'second' }
  return billTime({ time: said, date: text(date) }, period)
}

/** A phone may list a call of no length as neither taken up nor missed; a bill lists what was connected. */
function wasAnswered({ direction, forwarded, missed }: Way, seconds: number | null, isBill: boolean): boolean | null {
  if (missed) return false
  if (isBill) return !forwarded
  if (seconds === null) return null
  return seconds > 0 || (direction === 'outgoing' ? false : null)
}

class MappedReader implements TableReader {
  private passed = 0
  private seen = 0
  private period: BillingPeriod | null
  private header = ''
  private first = Infinity
  private last = -Infinity
  private readonly sameMinute = new Map<string, number>()
  private readonly isBill: boolean
  private readonly channel: 'call' | 'sms'

  constructor(private readonly mapping: ColumnMapping, private readonly headerRows: number, private readonly options: ReadOptions) {
    this.period = options.fileName ? periodOfFileName(options.fileName) : null
    this.isBill = mapping.rows.startsWith('bill-')
    this.channel = mapping.rows.endsWith('-calls') ? 'call' : 'sms'
  }

  row(cells: readonly Cell[], at: number): Entry[] {
    const texts = cells.map(cellText)
    if (this.passed < this.headerRows) return this.above(texts)
    if (this.seen > tableRowsMax || texts.every((text) => text === '')) return []
    this.seen += 1
    return this.seen > tableRowsMax ? [{ kind: 'refused', reason: 'too-large' }] : [this.entry(texts, cells, at)]
  }

  end(): Entry[] {
    return this.passed < this.headerRows ? [{ kind: 'refused', reason: 'unsupported' }] : []
  }

  facts(): FileFacts {
    const isCovered = this.isBill && this.first <= this.last
    return { coverage: isCovered ? { from: localDay(this.first), to: localDay(this.last) } : null, subscriber: null }
  }

  /** Titles may name the period that rows without a year take theirs from. */
  private above(texts: readonly string[]): Entry[] {
    this.passed += 1
    this.header = texts.join('\t')
    this.period = periodOfTitle(texts.filter((text) => text !== '').join(' ')) ?? this.period
    return []
  }

  private entry(texts: readonly string[], cells: readonly Cell[], at: number): Entry {
    const because = besideRows(texts.filter((text) => text !== ''))
    if (because) return { kind: 'skipped', at, because }
    if (this.headerRows > 0 && texts.join('\t') === this.header) return { kind: 'skipped', at, because: 'heading' }
    const content = this.mapping.text === undefined ? null : cells[this.mapping.text - 1]
    const row = this.rowOf(texts, typeof content === 'string' ? content.trim() : cellText(content))
    return typeof row === 'string' ? { kind: 'rejected', at, reason: row } : { kind: 'row', at, row: this.apart(row) }
  }

  private rowOf(texts: readonly string[], words: string): ImportedRow | RejectReason {
    const { mapping, channel, isBill } = this
    if (texts.length < Math.max(...mappedColumns({ ...mapping, text: undefined }))) return 'broken-row'
    const text: Texts = (column) => (column === undefined ? '' : texts[column - 1] ?? '')
    const moment = momentOf(mapping, text, this.period)
    const problem = moment ? timeProblem(moment.at, this.options.now) : 'bad-time'
    if (!moment || problem) return problem ?? 'bad-time'
    const way = wayOf(mapping.mode, text, channel)
    if (!way) return 'unknown-type'
    const number = isBlank(text(mapping.number)) ? null : phoneNumber(text(mapping.number))
    if (number !== null && !isDiallable(number)) return 'bad-number'
    const seconds = channel === 'sms' || mapping.duration === undefined ? null : durationSeconds(text(mapping.duration))
    if (channel === 'call' && mapping.duration !== undefined && seconds === null) return 'bad-duration'
    const { at } = moment
    const content = channel === 'sms' && mapping.text !== undefined ? messageText(words) : null
    return {
      ...moment, source: isBill ? 'bill' : 'handset', channel, number, direction: way.direction, forwarded: way.forwarded,
      answered: channel === 'call' ? wasAnswered(way, seconds, isBill) : null, seconds: way.missed && channel === 'call' ? 0 : seconds,
      ending: way.missed && channel === 'call' ? 'missed' : null, content, attachments: 0, chat: null,
      dedupeKey: this.keyOf({ number: number ?? '', at, direction: way.direction, seconds, content }),
    }
  }

  /** The keys of bills and backups, so that the same row in either is known again. */
  private keyOf({ number, at, direction, seconds, content }: Pick<ImportedRow, 'at' | 'direction' | 'seconds' | 'content'> & { number: string }): string {
    if (this.isBill) return `bill-${this.channel}|${number}|${at}|${direction}|${seconds ?? ''}`
    return this.channel === 'call' ? `call|${number}|${at}|${seconds ?? ''}` : `sms|${number}|${at}|${direction === 'incoming' ? 1 : 2}|${content ?? ''}`
  }

  /** Rows that only know the minute never merge by accident: equal ones are told apart by their order in the file. */
  private apart(row: ImportedRow): ImportedRow {
    this.first = Math.min(this.first, row.at)
    this.last = Math.max(this.last, row.at)
    if (row.precision !== 'minute') return row
    const before = this.sameMinute.get(row.dedupeKey) ?? 0
    this.sameMinute.set(row.dedupeKey, before + 1)
    return { ...row, dedupeKey: `${row.dedupeKey}|${before}` }
  }
}

/** `headerRows` = rows up to and with the header (unmapped-table). */
export const mappedReader = (mapping: ColumnMapping, headerRows: number, options: ReadOptions): TableReader => new MappedReader(mapping, headerRows, options)
