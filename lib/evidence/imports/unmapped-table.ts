import { civilTime } from '../civil-time'
import type { Cell } from '../imported-row'
import { billColumns } from './bill-columns'
import { headerRowsMax } from './bill-shape'
import { cellText, headingText } from './cell-text'

/** A table whose columns nobody has named yet: what a person needs to see to name them. */

/**
 * `headerRows` = rows up to and with the header, none where the table starts with its rows; `headings` = as they are written, empty without a header;
 * `examples` = the first filled cell of each column; `rows` = the first ones below the header, as they are written.
 */
export type UnmappedTable = { headerRows: number; headings: string[]; examples: string[]; rows: string[][] }

/** Enough to tell a column that says who called from one that says what it cost. */
const rowsShown = 3

const dayForm = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/
const clockForm = /^\d{1,2}:\d{2}(?::\d{2})?$/
const epochForm = /^1\d{9}(?:\d{3})?$/
/** Number, time, and who called, how long or what was said: with fewer it is somebody's notes. */
const leastColumns = 3

const filled = (texts: readonly string[]) => texts.filter((text) => text !== '').length
const isTimeLike = (text: string) => text.length < 40 && (civilTime(text) !== null || dayForm.test(text) || clockForm.test(text) || epochForm.test(text))
const isNumberLike = (text: string) => /^[+\d][\d\s()-]{4,}$/.test(text)
const isRow = (texts: readonly string[]) => filled(texts) >= leastColumns && texts.some(isTimeLike)
const isHeader = (texts: readonly string[]) => filled(texts) >= leastColumns && !texts.some((text) => isTimeLike(text) || isNumberLike(text))

type Texts = readonly string[]

/** The header, and whether a bill is known by it: else it is the last row of words before the first row with a time. -1 = there is none. */
function headerPlace(rows: readonly Texts[], cells: readonly (readonly Cell[])[]): { header: number; isKnown: boolean } {
  const known = cells.findIndex((row) => billColumns(row) !== null)
  if (known >= 0) return { header: known, isKnown: true }
  const first = rows.findIndex(isRow)
  return { header: rows.slice(0, Math.max(first, 0)).findLastIndex(isHeader), isKnown: false }
}

/** What a person names the columns by; null = this is no table with times in it. */
export function unmappedTable(cells: readonly (readonly Cell[])[]): UnmappedTable | null {
  const head = cells.slice(0, headerRowsMax)
  const rows = head.map((row) => row.map(cellText))
  const { header, isKnown } = headerPlace(rows, head)
  const below = rows.slice(header + 1).filter((texts) => filled(texts) >= leastColumns)
  if (!isKnown && !below.some(isRow)) return null
  const headings = rows[header] ?? []
  const width = Math.max(headings.length, ...below.map((texts) => texts.length))
  const examples = Array.from({ length: width }, (_, column) => below.find((texts) => texts[column])?.[column] ?? '')
  return { headerRows: header + 1, headings, examples, rows: below.slice(0, rowsShown) }
}

/** What tables of one kind have in common: their headings, in the form headings are compared in. Null = without a header none is known again. */
export const headerFingerprint = ({ headings }: Pick<UnmappedTable, 'headings'>): string | null =>
  headings.length ? headings.map((heading) => headingText(heading).name).join('\u001f') : null
