import 'server-only'
import type { Transaction } from './unit-of-work'

/**
 * Rows on their way into PostgreSQL in bulk: one JSON text a statement instead of a parameter a cell, which the database client takes minutes for. The
 * client copies that text several times, so what all rows share goes beside it, once.
 */

const rowsAtOnce = 1_000

/** Calls `write` with JSON of some rows at a time. */
export async function inBatches(rows: readonly object[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await write(JSON.stringify(rows.slice(from, from + rowsAtOnce)))
}

/** What all rows of a file share. Indexes are hexadecimal, here and below; `arrivedAt` is ISO text. */
export type FileScope = { officeId: string; caseId: string; evidenceId: string; recipient: string; phoneIndex: string | null; arrivedAt: string }
/** One row of a file and the attempt it makes. `at` is ISO text; what is left out is unknown, or false. */
export type FileRow = {
  id: string; source: string; key: string; place: string; kind: string; at: string; precision: string; day: string; channel: string; direction: string
  grade: string; number?: string; number_index?: string; account?: string; account_index?: string; answered?: boolean; seconds?: number; ending?: string
  forwarded?: true; content?: string
}

/** Adds rows of a file, each under an attempt of its own; whether it was answered is the rule's word. */
export const insertFileRows = (tx: Transaction, scope: FileScope, rows: readonly FileRow[]): Promise<void> => inBatches(rows, (json) => tx.$executeRaw`
  WITH made AS (
    SELECT * FROM jsonb_to_recordset(${json}::jsonb) AS made(id uuid, source uuid, key text, place text, kind text, at timestamptz, precision text, day text,
      channel text, direction text, grade text, number text, number_index text, account text, account_index text, answered boolean, seconds int, ending text,
      forwarded boolean, content text)
  ), attempts AS (
    INSERT INTO contact_attempt (office_id, id, case_id, at, at_precision, local_day, number, number_index, account, account_index, channel, direction,
      answered, seconds, ending, forwarded, recipient, content, purpose, purpose_by, grade, created_at)
    SELECT ${scope.officeId}::uuid, id, ${scope.caseId}::uuid, at, precision, day, number, decode(number_index, 'hex'), account, decode(account_index, 'hex'),
      channel, direction, answered, seconds, ending, coalesce(forwarded, false), ${scope.recipient}, content, 'other', 'rule', grade,
      ${scope.arrivedAt}::timestamptz
    FROM made
  )
  INSERT INTO attempt_source (office_id, id, case_id, attempt_id, evidence_id, kind, place, at, phone_index, answered, seconds, ending, forwarded, row_key)
  SELECT ${scope.officeId}::uuid, source, ${scope.caseId}::uuid, id, ${scope.evidenceId}::uuid, kind, place, at, decode(${scope.phoneIndex}::text, 'hex'),
    answered, seconds, ending, coalesce(forwarded, false), decode(key, 'hex')
  FROM made`)
