import Papa from 'papaparse'
import { lineLengthMax, type Entry, type FileFacts, type TableReader, type TextReader } from '../imported-row'
import { headerRowsMax } from './bill-shape'

/** Comma-separated text as rows of cells, piece by piece. */

export const delimiters = [',', '\t', ';'] as const
export type CsvShape = { delimiter: string; newline: '\n' | '\r' }
type Parsed = { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } }

function newlinesIn(row: readonly string[]): number {
  let count = 0
  for (const cell of row) if (cell.length > 1 && cell.includes('\n')) count += cell.split('\n').length - 1
  return count
}

function parsed(text: string, shape: CsvShape, options: { isLast: boolean; fastMode?: boolean; preview?: number }): Parsed {
  const parser = new Papa.Parser({ delimiter: shape.delimiter, newline: shape.newline, fastMode: options.fastMode, preview: options.preview })
  return parser.parse(text, 0, !options.isLast) as Parsed
}

/** An old Macintosh file ends its lines with CR alone. */
export const newlineOf = (head: string): CsvShape['newline'] => (head.includes('\n') || !head.includes('\r') ? '\n' : '\r')

/** The first rows of a file, as many as a format is recognised by; the last one may be cut. */
export const headRows = (head: string, delimiter: string): string[][] =>
  parsed(head, { delimiter, newline: newlineOf(head) }, { isLast: true, preview: headerRowsMax }).data

class CsvReader implements TextReader {
  private held = ''
  private line = 1
  private isRefused = false
  private isFirst = true
  /** after a quote that stands inside a cell: from then on every newline ends a row */
  private isByLine = false

  constructor(private readonly table: TableReader, private readonly shape: CsvShape) {}

  push(chunk: string): Entry[] {
    if (this.isRefused) return []
    const text = this.held + this.withoutMark(chunk)
    const entries = !this.isByLine && text.includes('"') ? this.quoted(text) : this.plain(text)
    return this.held.length > lineLengthMax && !this.isRefused ? [...entries, this.refuse()] : entries
  }

  end(): Entry[] {
    if (this.isRefused) return []
    const entries = this.held === '' ? [] : this.rows(this.rest())
    return this.isRefused ? entries : [...entries, ...this.table.end()]
  }

  facts(): FileFacts {
    return this.table.facts()
  }

  /** Text without a quote: every newline ends a row and every delimiter a cell. */
  private plain(text: string): Entry[] {
    const { delimiter, newline } = this.shape
    const entries: Entry[] = []
    let from = 0
    for (let to = text.indexOf(newline); to >= 0 && !this.isRefused; to = text.indexOf(newline, from)) {
      const line = text.slice(from, to)
      const entry = this.isByLine && line.includes('"') ? null : this.table.line?.(line, delimiter, this.line)
      if (entry) entries.push(entry)
      else this.row(this.cellsOf(line), entries)
      this.line += 1
      from = to + 1
    }
    this.held = text.slice(from)
    return entries
  }

  /** A line by itself; where its quotes make no sense they are plain characters. */
  private cellsOf(line: string): string[] {
    const read = this.isByLine && line.includes('"') ? parsed(line.replace(/\r$/, ''), this.shape, { isLast: true }) : null
    return (read?.errors.length === 0 && read.data[0]) || line.split(this.shape.delimiter)
  }

  /** A cell like `"老赖"一个` would swallow the lines up to the next quote that closes: what comes before it is sound, the rest is read line by line. */
  private quoted(text: string): Entry[] {
    const { data, meta, errors } = parsed(text, this.shape, { isLast: false })
    const broken = errors.find(({ code, row = 0 }) => code === 'InvalidQuotes' && row < data.length)?.row
    if (broken === undefined) {
      this.held = text.slice(meta.cursor)
      return this.rows(data)
    }
    const cursor = broken === 0 ? 0 : parsed(text, this.shape, { isLast: false, preview: broken }).meta.cursor
    const entries = this.rows(data.slice(0, broken))
    this.isByLine = true
    return this.isRefused ? entries : [...entries, ...this.plain(text.slice(cursor))]
  }

  /** A quote that is never closed would swallow all later lines. */
  private rest(): string[][] {
    const last = this.isByLine ? null : parsed(this.held, this.shape, { isLast: true })
    if (last?.errors.every(({ code }) => !['MissingQuotes', 'InvalidQuotes'].includes(code))) return last.data
    this.isByLine = true
    return this.held.split(this.shape.newline).map((line) => this.cellsOf(line))
  }

  private rows(data: string[][]): Entry[] {
    const entries: Entry[] = []
    for (const cells of data) {
      this.row(cells, entries)
      if (this.isRefused) break
      this.line += 1 + newlinesIn(cells)
    }
    return entries
  }

  private row(cells: string[], entries: Entry[]): void {
    for (const entry of this.table.row(cells, this.line)) {
      entries.push(entry)
      this.isRefused = entry.kind === 'refused'
    }
  }

  private refuse(): Entry {
    this.isRefused = true
    return { kind: 'refused', reason: 'too-large' }
  }

  private withoutMark(chunk: string): string {
    const text = this.isFirst ? chunk.replace(/^\ufeff/, '') : chunk
    this.isFirst &&= chunk === ''
    return text
  }
}

/** Feeds a table reader from text; rows carry the number of the line they start on, from 1. A line over 1 MB refuses the file. */
export const csvReader = (table: TableReader, shape: CsvShape): TextReader => new CsvReader(table, shape)
