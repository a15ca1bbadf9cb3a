import { localDay } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { tableRowsMax, type Cell, type Entry, type FileFacts, type ReadOptions, type TableReader } from '../imported-row'
import { billColumns, positionalColumns, type BillColumns } from './bill-columns'
import { headerRowsMax, type FoundShape } from './bill-shape'
import { besideRows, billCells, billEntry, lineCells, type BillCells, type BillContext } from './bill-row'
import { periodOfFileName, periodOfTitle, type BillingPeriod } from './billing-period'
import { cellText } from './cell-text'

/** Reads the rows of a carrier's bill: title lines, header, rows, totals. Rows are numbered by the caller from 1; blank rows and titles are no rows. */

const subscriberLine = /(?:手机号码?|用户号码|服务号码|业务号码|本机号码|计费号码|电话号码|号码)\s*:?\s*(1\d{10})(?!\d)/

type BillKind = Pick<FoundShape, 'channel' | 'isPositional'>

class BillReader implements TableReader {
  private columns: BillColumns | null = null
  /** what rows are read with, once the columns are known */
  private context: BillContext | null = null
  private header = ''
  private period: BillingPeriod | null = null
  private first = Infinity
  private last = -Infinity
  private hasTitlePeriod = false
  private subscriber: string | null = null
  private seen = 0
  private titles = 0
  private isRefused = false
  private readonly sameMinute = new Map<string, number>()

  constructor(private readonly shape: BillKind, private readonly options: ReadOptions) {
    this.period = options.fileName ? periodOfFileName(options.fileName) : null
  }

  row(cells: readonly Cell[], at: number): Entry[] {
    if (this.isRefused) return []
    if (!this.columns) {
      const found = this.beforeHeader(cells)
      if (found || !this.columns || !this.shape.isPositional) return found ?? []
    }
    const entry = this.plainEntry(this.columns && billCells(cells, this.columns), at) ?? this.oddEntry(cells, at)
    if (!entry) return []
    this.seen += 1
    return this.seen > tableRowsMax ? this.refused('too-large') : [this.settled(entry)]
  }

  line(text: string, delimiter: string, at: number): Entry | null {
    if (this.isRefused || !this.columns || this.seen >= tableRowsMax) return null
    const entry = this.plainEntry(lineCells(text, delimiter, this.columns), at)
    if (!entry) return null
    this.seen += 1
    return this.settled(entry)
  }

  end(): Entry[] {
    return this.isRefused || this.columns ? [] : this.refused('unsupported')
  }

  facts(): FileFacts {
    return { coverage: this.hasTitlePeriod ? this.period : this.coverageByRows(), subscriber: this.subscriber }
  }

  /** Without a title the days of the rows, or the wider period of the file's name when all rows lie in it. */
  private coverageByRows(): BillingPeriod | null {
    if (this.first > this.last) return this.period
    const rows = { from: localDay(this.first), to: localDay(this.last) }
    return this.period && this.period.from <= rows.from && rows.to <= this.period.to ? this.period : rows
  }

  private refused(reason: 'too-large' | 'unsupported'): Entry[] {
    this.isRefused = true
    return [{ kind: 'refused', reason }]
  }

  /** Null = nothing to answer: a title, a blank row, or the row that settles the columns. */
  private beforeHeader(cells: readonly Cell[]): Entry[] | null {
    const texts = cells.map(cellText)
    if (texts.every((text) => text === '')) return null
    this.titles += 1
    const columns = this.shape.isPositional ? positionalColumns(texts) : billColumns(cells)
    if (columns === 'ambiguous' || this.titles > headerRowsMax) return this.refused('unsupported')
    this.columns = columns
    this.settleContext()
    this.header = texts.join('\t')
    if (!columns) this.readTitle(texts)
    return null
  }

  private settleContext(): void {
    const { columns, period, shape: { channel }, options: { now } } = this
    this.context = columns && { columns, period, channel, now }
  }

  /** A title may stand before the header, or again before a later month. */
  private readTitle(texts: readonly string[]): boolean {
    const line = texts.filter((text) => text !== '').join(' ').normalize('NFKC')
    const period = periodOfTitle(line)
    if (period) {
      const whole = this.hasTitlePeriod && this.period ? this.period : period
      this.period = { from: whole.from < period.from ? whole.from : period.from, to: whole.to > period.to ? whole.to : period.to }
      this.hasTitlePeriod = true
      this.settleContext()
    }
    const number = subscriberLine.exec(line)?.[1]
    if (number) this.subscriber ??= phoneNumber(number)
    return period !== null || number !== undefined
  }

  /** A row with number, mode and a time that starts with a figure; null = it needs a closer look. */
  private plainEntry(texts: BillCells | null, at: number): Entry | null {
    if (!this.context || !texts?.mode || !texts.number || !/^\d/.test(texts.time)) return null
    return billEntry(texts, at, this.context)
  }

  /** Totals, notes, repeated headings and titles are skipped; what is left is a row with something missing. Null = blank. */
  private oddEntry(cells: readonly Cell[], at: number): Entry | null {
    const texts = cells.map(cellText)
    const filled = texts.filter((text) => text !== '')
    if (filled.length === 0) return null
    const because = besideRows(filled)
    const isHeading = because !== 'total' && (texts.join('\t') === this.header || (filled.length <= 2 && this.readTitle(texts)))
    if (isHeading) return { kind: 'skipped', at, because: 'heading' }
    if (because) return { kind: 'skipped', at, because }
    const row = this.context && billCells(cells, this.context.columns)
    return this.context && row ? billEntry(row, at, this.context) : { kind: 'rejected', at, reason: 'broken-row' }
  }

  /** Rows that only know the minute never merge by accident: equal ones are told apart by their order in the file. */
  private settled(entry: Entry): Entry {
    if (entry.kind !== 'row') return entry
    const { row } = entry
    this.first = Math.min(this.first, row.at)
    this.last = Math.max(this.last, row.at)
    if (row.precision !== 'minute') return entry
    const before = this.sameMinute.get(row.dedupeKey) ?? 0
    this.sameMinute.set(row.dedupeKey, before + 1)
    return { ...entry, row: { ...row, dedupeKey: `${row.dedupeKey}|${before}` } }
  }
}

/** A reader for one bill. Without a header that can be read the file is refused as `unsupported`: its columns are mapped by a person. */
export const billReader = (shape: BillKind, options: ReadOptions): TableReader => new BillReader(shape, options)
