import 'server-only'
import { appPool } from './db'

/**
 * What PostgreSQL still holds of deleted rows: pages keep their bytes until they are used again, and so does its log of writes. Tables are written anew, the
 * log is ended and its old files go (`wal_recycle=off`). Outside of any transaction, as PostgreSQL demands.
 */

/** Every table whose rows can be erased; case_key holds the keys they were sealed with. */
const tables = [
  'case_key', 'idempotency_key', 'client', 'case_file', 'party', 'phone_line', 'chat_account', 'refusal', 'intake_draft', 'evidence_item', 'evidence_note',
  'recording_fact', 'derivative', 'witness_request', 'import_run', 'arriving_row', 'contact_attempt', 'attempt_source', 'evidence_link', 'finding',
  'ticket', 'ticket_event', 'deadline_row', 'alert', 'likeness_reason', 'letter', 'letter_dispatch', 'file_check', 'consent_event', 'erasure_request',
] as const
type Table = (typeof tables)[number]

/** `keys` = the table of the keys of cases alone, small at any time: without them what was sealed cannot be opened. */
export type Extent = 'keys' | 'all'
const tablesOf = (extent: Extent): readonly Table[] => (extent === 'keys' ? ['case_key'] : tables)

/** One at a time, whatever the number of servers; it ends with the connection. */
const scrubLock = 72707370
/** Rows that a running transaction may still see are written along with the rest. A session this role may not look at (roles.mjs) counts as one that runs. */
const oldestRunning = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
  AND (xact_start <= $1 OR query = '<insufficient privilege>') LIMIT 1`

/**
 * Writes the tables anew and ends the log. @param upTo what was erased until then is meant
 * @returns false when a transaction from before that still runs, or another scrub: then it is to be done again later
 * @throws a database error where the role may not
 */
export async function scrubDatabase(extent: Extent, upTo: Date): Promise<boolean> {
  const client = await appPool().connect()
  try {
    if ((await client.query(oldestRunning, [upTo])).rows.length > 0) return false
    const { rows: [lock] } = await client.query<{ isFree: boolean }>('SELECT pg_try_advisory_lock($1) AS "isFree"', [scrubLock])
    if (!lock?.isFree) return false
    await client.query('SET statement_timeout = 0')
    await client.query('SET lock_timeout = 10000')
    for (const table of tablesOf(extent)) await client.query(`VACUUM (FULL, ANALYZE) ${table}`)
    await client.query('SELECT pg_switch_wal()')
    await client.query('CHECKPOINT')
    return true
  } finally {
    // Not given back: it has other limits than the rest.
    client.release(true)
  }
}
