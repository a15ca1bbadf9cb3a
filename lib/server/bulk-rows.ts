import 'server-only'
import type { Prisma } from './generated/client'
import type { Transaction } from './unit-of-work'

/** Rows on their way into PostgreSQL in bulk: one JSON text a statement instead of a parameter a cell, which the database client takes minutes for. */

const rowsAtOnce = 2_000

type AttemptRow = Prisma.ContactAttemptCreateManyInput
type SourceRow = Prisma.AttemptSourceCreateManyInput
type Cell = string | number | boolean | Date | Uint8Array | null | undefined

function jsonCell(cell: Cell): string | number | boolean | null {
  // A text never holds half a character: jsonb refuses it.
  if (typeof cell === 'string') return Buffer.from(cell).toString()
  if (cell instanceof Uint8Array) return `\\x${Buffer.from(cell).toString('hex')}`
  return cell instanceof Date ? cell.toISOString() : (cell ?? null)
}

const columnName = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const jsonRow = (row: object) => Object.fromEntries(Object.entries(row).map(([field, cell]) => [columnName(field), jsonCell(cell as Cell)]))

/** Calls `insert` with JSON of some thousand rows at a time; columns are named as in the database. */
async function inBatches(rows: readonly object[], insert: (json: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await insert(JSON.stringify(rows.slice(from, from + rowsAtOnce).map(jsonRow)))
}

/** Adds attempts that files brought; whether they were answered is the rule's word. */
export const insertAttemptRows = (tx: Transaction, rows: readonly AttemptRow[]): Promise<void> => inBatches(rows, (json) => tx.$executeRaw`
  INSERT INTO contact_attempt (office_id, id, case_id, at, at_precision, local_day, number, number_index, account, account_index, channel, direction,
    answered, seconds, ending, forwarded, recipient, content, purpose, purpose_by, grade, created_at)
  SELECT office_id, id, case_id, at, at_precision, local_day, number, number_index, account, account_index, channel, direction,
    answered, seconds, ending, forwarded, recipient, content, purpose, purpose_by, grade, created_at
  FROM jsonb_populate_recordset(NULL::contact_attempt, ${json}::jsonb)`)

/** Adds the rows of files under their attempts. */
export const insertSourceRows = (tx: Transaction, rows: readonly SourceRow[]): Promise<void> => inBatches(rows, (json) => tx.$executeRaw`
  INSERT INTO attempt_source (office_id, id, case_id, attempt_id, evidence_id, kind, place, at, phone_index, answered, seconds, ending, forwarded, row_key)
  SELECT office_id, id, case_id, attempt_id, evidence_id, kind, place, at, phone_index, answered, seconds, ending, forwarded, row_key
  FROM jsonb_populate_recordset(NULL::attempt_source, ${json}::jsonb)`)
