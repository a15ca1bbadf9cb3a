import { localDay } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { tableRowsMax, type Cell, type Entry, type FileFacts, type ReadOptions, type TableReader } from '../imported-row'
import { billColumns, positionalColumns, type BillColumns } from './bill-columns'
import { billEntry } from './bill-row'
import { periodOfFileName, periodOfTitle, type BillingPeriod } from './billing-period'
import { cellText } from './cell-text'

/** Reads the rows of a carrier's bill: title lines, header, rows, totals. Rows are numbered by the caller from 1; blank rows and titles are no rows. */

export const headerRowsMax = 30
const totals = /^(?:合计|总计|小计|累计|共计|共\s*\d|总费用|总时长|总条数)/
const subscriberLine = /(?:手机号码?|用户号码|服务号码|业务号码|本机号码|计费号码|电话号码|号码)\s*:?\s*(1\d{10})(?!\d)/

export type BillShape = { channel: 'call' | 'sms'; columns?: BillColumns }

class BillReader implements TableReader {
  private columns: BillColumns | null
  private header = ''
  private period: BillingPeriod | null = null
  private covered: { from: string; to: string } | null = null
  private hasTitlePeriod = false
  private subscriber: string | null = null
  private seen = 0
  private isRefused = false
  private readonly sameMinute = new Map<string, number>()

  constructor(private readonly shape: BillShape, private readonly options: ReadOptions) {
    this.columns = shape.columns ?? null
    this.period = options.fileName ? periodOfFileName(options.fileName) : null
  }

  row(cells: readonly Cell[], at: number): Entry[] {
    if (this.isRefused) return []
    const texts = cells.map(cellText)
    const filled = texts.filter((text) => text !== '').length
    if (filled === 0) return []
    this.seen += 1
    if (this.seen > tableRowsMax + headerRowsMax) return this.refused('too-large')
    if (!this.columns) return this.beforeHeader(cells, texts)
    return [this.settled(this.dataEntry(texts, at, filled))]
  }

  end(): Entry[] {
    return this.isRefused || this.columns ? [] : this.refused('unsupported')
  }

  facts(): FileFacts {
    return { coverage: this.hasTitlePeriod ? this.period : this.covered ?? this.period, subscriber: this.subscriber }
  }

  private refused(reason: 'too-large' | 'unsupported'): Entry[] {
    this.isRefused = true
    return [{ kind: 'refused', reason }]
  }

  private beforeHeader(cells: readonly Cell[], texts: string[]): Entry[] {
    const columns = billColumns(cells)
    if (columns === 'ambiguous' || this.seen > headerRowsMax) return this.refused('unsupported')
    if (columns) {
      this.columns = columns
      this.header = texts.join('\t')
    } else this.readTitle(texts)
    return []
  }

  /** A title may stand before the header, or again before a later month. */
  private readTitle(texts: readonly string[]): boolean {
    const line = texts.filter((text) => text !== '').join(' ').normalize('NFKC')
    const period = periodOfTitle(line)
    if (period) {
      const whole = this.hasTitlePeriod && this.period ? this.period : period
      this.period = { from: whole.from < period.from ? whole.from : period.from, to: whole.to > period.to ? whole.to : period.to }
      this.hasTitlePeriod = true
    }
    const number = subscriberLine.exec(line)?.[1]
    if (number) this.subscriber ??= phoneNumber(number)
    return period !== null || number !== undefined
  }

  private dataEntry(texts: string[], at: number, filled: number): Entry {
    if (totals.test(texts.find((text) => text !== '') ?? '')) return { kind: 'skipped', at, because: 'total' }
    if (texts.join('\t') === this.header) return { kind: 'skipped', at, because: 'heading' }
    if (filled <= 2 && this.readTitle(texts)) return { kind: 'skipped', at, because: 'heading' }
    const { columns, period, shape: { channel }, options: { now } } = this
    return columns ? billEntry(texts, at, { columns, period, channel, now }) : { kind: 'rejected', at, reason: 'broken-row' }
  }

  /** Rows that only know the minute never merge by accident: equal ones are told apart by their order in the file. */
  private settled(entry: Entry): Entry {
    if (entry.kind !== 'row') return entry
    const { row } = entry
    const day = localDay(row.at)
    this.covered = { from: this.covered && this.covered.from < day ? this.covered.from : day, to: this.covered && this.covered.to > day ? this.covered.to : day }
    if (row.precision !== 'minute') return entry
    const before = this.sameMinute.get(row.dedupeKey) ?? 0
    this.sameMinute.set(row.dedupeKey, before + 1)
    return { ...entry, row: { ...row, dedupeKey: `${row.dedupeKey}|${before}` } }
  }
}

/** A reader for one bill. Without a header that can be read the file is refused as `unsupported`: its columns are mapped by a person. */
export const billReader = (shape: BillShape, options: ReadOptions): TableReader => new BillReader(shape, options)

export type FoundShape = { channel: 'call' | 'sms'; columns: BillColumns | 'ambiguous'; isPositional: boolean; text: string }
const titleText = (rows: readonly (readonly Cell[])[]) => rows.map((cells) => cells.map(cellText).join(' ')).join('\n')

/** What the first rows of a table show: its columns, whether it lists calls or messages, and the words above the rows; null when it is no bill. */
export function billShape(rows: readonly (readonly Cell[])[]): FoundShape | null {
  const head = rows.slice(0, headerRowsMax)
  for (const [index, cells] of head.entries()) {
    const columns = billColumns(cells)
    if (!columns) continue
    const text = titleText(head.slice(0, index + 1))
    const isMessages = columns !== 'ambiguous' && (columns.duration === null || /短信|彩信/.test(titleText(head.slice(0, index))))
    return { channel: isMessages ? 'sms' : 'call', columns, isPositional: false, text }
  }
  const first = head.findIndex((cells) => positionalColumns(cells.map(cellText)) !== null)
  const columns = first < 0 ? null : positionalColumns(head[first]?.map(cellText) ?? [])
  return columns ? { channel: 'call', columns, isPositional: true, text: titleText(head.slice(0, first)) } : null
}
