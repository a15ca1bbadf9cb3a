import 'server-only'
import { Prisma } from './generated/client'
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

/** Where rows arrive. `from` = how many of the file's rows came before them. */
export type ArrivalScope = { officeId: string; runId: string; caseId: string; from: number }
/** What all rows of a file share. Indexes are hexadecimal, here and below; `arrivedAt` is ISO text; `laidDown` = how many rows arrived. */
export type FileScope = {
  officeId: string; runId: string; caseId: string; evidenceId: string; recipient: string; phoneIndex: string | null; arrivedAt: string
  laidDown: number
}
/** One row of a file and the attempt it will make. `at` is ISO text; what is left out is unknown, or false. */
export type FileRow = {
  id: string; source: string; key: string; place: string; kind: string; at: string; precision: string; day: string; channel: string; direction: string
  grade: string; number?: string; number_index?: string; account?: string; account_index?: string; answered?: boolean; seconds?: number; ending?: string
  forwarded?: true; content?: string
}

/** Adds rows of a file under its reading, numbered on. */
export const insertArrivingRows = async (tx: Transaction, { officeId, runId, caseId, from }: ArrivalScope, rows: readonly FileRow[]): Promise<void> => {
  const numbered = rows.map((row, at) => ({ ...row, seq: from + at }))
  await inBatches(numbered, (json) => tx.$executeRaw`
  INSERT INTO arriving_row (office_id, run_id, seq, case_id, id, source_id, row_key, place, kind, at, at_precision, local_day, channel, direction, grade,
    number, number_index, account, account_index, answered, seconds, ending, forwarded, content)
  SELECT ${officeId}::uuid, ${runId}::uuid, seq, ${caseId}::uuid, id, source, decode(key, 'hex'), place, kind, at, precision, day, channel, direction, grade,
    number, decode(number_index, 'hex'), account, decode(account_index, 'hex'), answered, seconds, ending, coalesce(forwarded, false), content
  FROM jsonb_to_recordset(${json}::jsonb) AS made(seq int, id uuid, source uuid, key text, place text, kind text, at timestamptz, precision text, day text,
    channel text, direction text, grade text, number text, number_index text, account text, account_index text, answered boolean, seconds int,
    ending text, forwarded boolean, content text)`)
}

/** So many rows one statement publishes: PostgreSQL ends one that takes too long. */
const publishedAtOnce = 20_000

const publishPortion = (tx: Transaction, scope: FileScope, from: number): Promise<number> => tx.$executeRaw(Prisma.sql`
  WITH arrived AS MATERIALIZED (
    SELECT * FROM arriving_row WHERE office_id = ${scope.officeId}::uuid AND run_id = ${scope.runId}::uuid
      AND seq >= ${from} AND seq < ${from + publishedAtOnce} ORDER BY seq
  ), fresh AS (
    INSERT INTO attempt_source (office_id, id, case_id, attempt_id, evidence_id, kind, place, at, phone_index, answered, seconds, ending, forwarded, row_key)
    SELECT office_id, source_id, case_id, id, ${scope.evidenceId}::uuid, kind, place, at, decode(${scope.phoneIndex}::text, 'hex'),
      answered, seconds, ending, forwarded, row_key
    FROM arrived ON CONFLICT (office_id, case_id, row_key) DO NOTHING RETURNING attempt_id
  )
  INSERT INTO contact_attempt (office_id, id, case_id, at, at_precision, local_day, number, number_index, account, account_index, channel, direction,
    answered, seconds, ending, forwarded, recipient, content, purpose, purpose_by, grade, created_at)
  SELECT office_id, id, case_id, at, at_precision, local_day, number, number_index, account, account_index, channel, direction,
    answered, seconds, ending, forwarded, ${scope.recipient}, content, 'other', 'rule', grade, ${scope.arrivedAt}::timestamptz
  FROM arrived JOIN fresh ON fresh.attempt_id = arrived.id`)

/** PostgreSQL knows nothing yet of rows that have just arrived and would compare each with each. */
const joinByHash = (tx: Transaction, isOn: boolean) => tx.$queryRaw`SELECT set_config('enable_nestloop', ${isOn ? 'off' : 'on'}, true)`

/**
 * Lets go of the plans this connection keeps, those of foreign keys among them: one that was made while a table held a handful of rows reads all of it for
 * each row, and a plan is not made anew while rows pour in. Before many rows go into tables that may have been near empty.
 */
export const forgetPlans = (tx: Transaction): Promise<number> => tx.$executeRaw`DISCARD PLANS`

/**
 * Stores the rows of a reading that the case does not hold yet, each under an attempt of its own; whether it was answered is the rule's word. Their count.
 * @throws Error when not all rows that were laid down are there: nothing may pass for a duplicate that never came
 */
export async function publishRows(tx: Transaction, scope: FileScope): Promise<number> {
  const [row] = await tx.$queryRaw<{ end: number | null; there: number }[]>`SELECT max(seq) + 1 AS end, count(*)::int AS there FROM arriving_row
    WHERE office_id = ${scope.officeId}::uuid AND run_id = ${scope.runId}::uuid`
  if (row?.there !== scope.laidDown) throw new Error(`of ${scope.laidDown} rows laid down ${row?.there ?? 0} are there`)
  await forgetPlans(tx)
  await joinByHash(tx, true)
  let count = 0
  for (let from = 0; from < (row?.end ?? 0); from += publishedAtOnce) count += await publishPortion(tx, scope, from)
  await joinByHash(tx, false)
  return count
}
