import 'server-only'
import * as z from 'zod/mini'
import type { Cell } from '@/lib/evidence/imported-row'

/** What the spreadsheet program says: how many rows each sheet has, the rows following as lines of JSON, a blank one as an empty line; or why it has none. */

export const sheetsMax = 200
const rowsOfSheetMax = 1_048_576

export const sheetSaidSchema = z.union([
  z.object({ rows: z.array(z.int().check(z.minimum(0), z.maximum(rowsOfSheetMax))).check(z.maxLength(sheetsMax)) }),
  z.object({ refused: z.enum(['broken', 'too-large']) }),
])
export type SheetSaid = z.output<typeof sheetSaidSchema>

const instantMax = 8.64e15
type Written = string | number | boolean | null | [number]

const written = (cell: Cell): Written => {
  if (!(cell instanceof Date)) return cell ?? null
  return Number.isNaN(cell.getTime()) ? null : [cell.getTime()]
}

/** A row as a line without its end; a day is written as its milliseconds in a list of one. */
export function rowLine(cells: readonly Cell[]): string {
  const last = cells.findLastIndex((cell) => cell !== null && cell !== undefined && cell !== '')
  return last < 0 ? '' : JSON.stringify(cells.slice(0, last + 1).map(written))
}

function cellOf(said: unknown): Cell {
  if (typeof said === 'string' || typeof said === 'number' || typeof said === 'boolean') return said
  const instant: unknown = Array.isArray(said) ? said[0] : null
  return typeof instant === 'number' && Math.abs(instant) <= instantMax ? new Date(instant) : null
}

/** The row of a line. What is no cell is blank: the program that wrote the line had a stranger's file in its hands. */
export function rowOfLine(line: string): Cell[] {
  const said: unknown = line === '' ? [] : JSON.parse(line)
  return Array.isArray(said) ? said.map(cellOf) : []
}
