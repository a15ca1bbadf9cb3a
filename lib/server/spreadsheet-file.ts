import 'server-only'
import { joinedRanges } from '@/lib/evidence/coverage'
import { recognisedTable, type Known, type RecognisedTable } from '@/lib/evidence/imports'
import { noFacts, type Cell, type Entry, type FileFacts, type ReadOptions, type TableReader } from '@/lib/evidence/imported-row'
import type { ReadPart, ReadableFile, Recognition } from './evidence-file'
import { loopTurn } from './loop-turn'
import type { Sheet } from './media/sheet/sheets'

/**
 * Reads the sheets of a workbook. Carriers put calls and messages, or one month each, on sheets of their own: every sheet of the kind of the first that is
 * known is read, in order, its rows counted on from those above. Of another sheet with times in it is said that it was not read.
 */

type Found = { sheet: Sheet; from: number; table: RecognisedTable }
type Part = Pick<Found, 'sheet' | 'from'> & { format: Known<TableReader> }

const headRows = 30
const rowsAtOnce = 500

function headOf({ rows }: Sheet): Cell[][] {
  const head: Cell[][] = []
  for (const cells of rows()) if (head.push(cells) === headRows) break
  return head
}

/** Each sheet with the number of rows above it. */
function foundIn(sheets: readonly Sheet[]): Found[] {
  let from = 0
  return sheets.map((sheet) => {
    const found = { sheet, from, table: recognisedTable(headOf(sheet)) }
    from += sheet.length
    return found
  })
}

/** Days of the sheets that list what the first lists, calls or messages; where they leave days out between them only the first are sure. */
function joinedFacts(all: readonly FileFacts[], parts: readonly Part[]): FileFacts {
  const ranges = all.flatMap(({ coverage }, index) => (parts[index]?.format.id === parts[0]?.format.id ? coverage ?? [] : []))
  const joined = joinedRanges(ranges)
  return { coverage: (joined.length === 1 ? joined[0] : ranges[0]) ?? null, subscriber: all.find(({ subscriber }) => subscriber !== null)?.subscriber ?? null }
}

const phonesOf = (all: readonly FileFacts[]) => new Set(all.flatMap(({ subscriber }) => subscriber ?? []))

/** The rows of one sheet, some hundred at a time; `from` = rows of the workbook above it. */
async function* entriesOf(sheet: Sheet, reader: TableReader, from: number): AsyncGenerator<{ entries: Entry[]; read: number }> {
  let entries: Entry[] = []
  let read = 0
  for (const cells of sheet.rows()) {
    read += 1
    entries.push(...reader.row(cells, from + read))
    if (read % rowsAtOnce) continue
    yield { entries, read }
    entries = []
    await loopTurn()
  }
  yield { entries: [...entries, ...reader.end()], read }
}

function workbookFile(parts: readonly Part[], unread: readonly Found[]): ReadableFile {
  const [first] = parts
  if (!first) throw new Error('a workbook without a sheet')
  let facts: FileFacts = noFacts
  const total = parts.reduce((sum, { sheet }) => sum + sheet.length, 0)
  async function* read(options: ReadOptions): AsyncGenerator<ReadPart> {
    const learned: FileFacts[] = []
    let done = 0
    for (const { sheet, from, format } of parts) {
      const reader = format.reader(options)
      for await (const { entries, read: rows } of entriesOf(sheet, reader, from)) yield { entries, done: done + rows, total }
      done += sheet.length
      learned.push(reader.facts())
    }
    // Rows of two phones under one reading would be laid to one of them.
    if (phonesOf(learned).size > 1) yield { entries: [{ kind: 'refused', reason: 'unsupported' }], done, total }
    yield { entries: unread.map(({ from }) => ({ kind: 'rejected', at: from + 1, reason: 'unsupported' })), done, total }
    facts = joinedFacts(learned, parts)
  }
  return { id: first.format.id, source: first.format.source, read, facts: () => facts }
}

/** The first sheet that is known, and those like it; else the first whose columns a person can name. */
export function recognisedSpreadsheet(sheets: readonly Sheet[]): Recognition {
  const found = foundIn(sheets).filter(({ table }) => table !== null)
  const known = found.flatMap(({ table, ...place }): Part[] => (table && 'reader' in table ? [{ ...place, format: table }] : []))
  const parts = known.filter(({ format }) => format.source === known[0]?.format.source)
  const without = (read: readonly { from: number }[]) => found.filter(({ from }) => !read.some((part) => part.from === from))
  if (parts.length > 0) return workbookFile(parts, without(parts))
  const [named] = found
  if (!named?.table || 'reader' in named.table) return null
  const { unmapped, mapped } = named.table
  return { refused: 'unsupported', id: 'table', unmapped, readBy: (mapping) => workbookFile([{ ...named, format: mapped(mapping) }], without([named])) }
}
