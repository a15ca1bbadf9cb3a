import 'server-only'
import type { Transaction } from './unit-of-work'

/**
 * Rows on their way into PostgreSQL in bulk: one JSON text a statement instead of a parameter a cell, which the database client takes minutes for.
 * Fields are named as the columns are; instants are ISO text, bytes `\x` and hexadecimal.
 */

const rowsAtOnce = 2_000

export type AttemptRow = {
  office_id: string; id: string; case_id: string; at: string; at_precision: string; local_day: string; number: string | null; number_index: string | null
  account: string | null; account_index: string | null; channel: string; direction: string; answered: boolean | null; seconds: number | null
  ending: string | null; forwarded: boolean; recipient: string; content: string | null; purpose: string; purpose_by: string; grade: string; created_at: string
}
export type SourceRow = {
  office_id: string; id: string; case_id: string; attempt_id: string; evidence_id: string; kind: string; place: string; at: string
  phone_index: string | null; answered: boolean | null; seconds: number | null; ending: string | null; forwarded: boolean; row_key: string
}

/** Calls `write` with JSON of some thousand rows at a time. */
export async function inBatches(rows: readonly object[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await write(JSON.stringify(rows.slice(from, from + rowsAtOnce)))
}

/** Bytes as a cell of these rows. */
export const bytesCell = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`

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
