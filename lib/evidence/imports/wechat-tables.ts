import { civilInstant, civilTime } from '../civil-time'
import { noFacts, tableRowsMax, type Cell, type ChatSide, type Entry, type ReadOptions, type TableReader } from '../imported-row'
import { cellText } from './cell-text'
import { chatEntry, type Message } from './chat-entry'

/** What the tables of WeChat tools have in common: a fixed header in the first rows, one message a row, messages counted from 0. */

export type Written = Pick<Message, 'body' | 'attachments'> & { time: { at: number; precision: Message['precision'] } | null; side: ChatSide }
type Cells = (heading: string) => string
/** `message` answers `system` for lines nobody wrote, `unknown-type` where the kind is none; `words` = a cell exactly as it was written. */
export type ChatTable = { headings: readonly string[]; message(cell: Cells, words: Cells): Written | 'system' | 'unknown-type' }

/** Whether a row is the header: all headings stand in it, in any order. */
export const isChatHeader = (table: ChatTable, cells: readonly Cell[]): boolean => {
  const names = new Set(cells.map(cellText))
  return table.headings.every((heading) => names.has(heading))
}

/** `YYYY-MM-DD HH:mm:ss` as an instant; null when it is none. */
export function writtenTime(text: string): Written['time'] {
  const time = civilTime(text)
  return time && typeof time.date === 'string' ? { at: civilInstant(time.date, time), precision: time.precision } : null
}

class ChatTableReader implements TableReader {
  private columns: Map<string, number> | null = null
  private count = 0

  constructor(private readonly table: ChatTable, private readonly now: number) {}

  row(cells: readonly Cell[]): Entry[] {
    if (!this.columns) {
      if (isChatHeader(this.table, cells)) this.columns = new Map(cells.map((cell, index) => [cellText(cell), index]))
      return []
    }
    if (this.count > tableRowsMax || cells.every((cell) => cellText(cell) === '')) return []
    const place = this.count
    this.count += 1
    return [place < tableRowsMax ? this.entry(cells, this.columns, place) : { kind: 'refused', reason: 'too-large' }]
  }

  end(): Entry[] {
    return this.columns ? [] : [{ kind: 'refused', reason: 'unsupported' }]
  }

  facts() {
    return noFacts
  }

  private entry(cells: readonly Cell[], columns: Map<string, number>, place: number): Entry {
    const needed = Math.max(...this.table.headings.map((heading) => columns.get(heading) ?? 0))
    if (cells.length <= needed) return { kind: 'rejected', at: place, reason: 'broken-row' }
    const cellOf = (heading: string) => cells[columns.get(heading) ?? -1]
    const wordsOf = (cell: Cell) => (typeof cell === 'string' ? cell.trim() : cellText(cell))
    const written = this.table.message((heading) => cellText(cellOf(heading)), (heading) => wordsOf(cellOf(heading)))
    if (written === 'system') return { kind: 'skipped', at: place, because: 'system' }
    if (written === 'unknown-type') return { kind: 'rejected', at: place, reason: 'unknown-type' }
    if (!written.time) return { kind: 'rejected', at: place, reason: 'bad-time' }
    return chatEntry(place, { ...written.side, ...written.time, body: written.body, attachments: written.attachments }, this.now)
  }
}

/** A reader of one WeChat tool's table. */
export const chatTableReader = (table: ChatTable, { now }: ReadOptions): TableReader => new ChatTableReader(table, now)
