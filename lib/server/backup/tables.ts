import 'server-only'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EntryEnd } from './container'

/** Tables as they go into a backup and come out of one: all of schema `public`, their rows in the order of their keys. */

export type Table = { name: string; columns: string[]; key: string }
export type Sequence = { name: string; last: string | null }

/** The client's line and whether it is free, which its types do not tell of. */
type Lined = { connection: { stream: { destroy: () => void } }; readyForQuery: boolean }

/** A connection that is ended whatever comes. One that broke off in the middle of rows is cut: nobody reads the rest, and a polite end would wait for it. */
export async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const done = await work(client)
    await client.end()
    return done
  } catch (error) {
    (client as unknown as Lined).connection.stream.destroy()
    throw error
  }
}

const name = (text: string) => pg.escapeIdentifier(text)
// With its schema: alone a name could be the catalogue's.
const placed = (table: string) => `public.${name(table)}`

// Text of a key is sorted by its bytes, the same in every database; a table without a key by all it holds.
const tablesSql = `SELECT c.relname AS name,
  (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
  coalesce((SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY k.place)
    FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
    JOIN pg_attribute a ON a.attnum = k.attnum WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid), '1') AS key
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`

/** Every table there is. */
export const tablesOf = async (client: pg.Client): Promise<Table[]> => (await client.query<Table>(tablesSql)).rows

/** The rows end before the server has said how many they were. */
async function atEase(client: pg.Client): Promise<void> {
  if (!(client as unknown as Lined).readyForQuery) await once(client, 'drain')
}

/** The rows of a table as COPY writes them in binary; `rows()` counts them once they are through. */
export function rowsOf(client: pg.Client, { name: table, columns, key }: Table): { bytes: AsyncGenerator<Buffer>; rows: () => number } {
  const query = copyTo(`COPY (SELECT ${columns.map(name).join(', ')} FROM ${placed(table)} ORDER BY ${key}) TO STDOUT (FORMAT binary)`)
  async function* bytes(): AsyncGenerator<Buffer> {
    for await (const part of client.query(query)) yield part as Buffer
    await atEase(client)
  }
  return { bytes: bytes(), rows: () => query.rowCount }
}

/** Takes out every row of a table. */
export const emptyTable = (client: pg.Client, { name: table }: Table) => client.query(`DELETE FROM ${placed(table)}`)

/** Puts rows into a table of `public` that has these columns. Triggers and keys are left alone in a session that is a replica's. */
export async function putRows(client: pg.Client, table: string, { columns, bytes }: { columns: string[]; bytes: AsyncIterable<Buffer> }): Promise<number> {
  const into = client.query(copyFrom(`COPY ${placed(table)} (${columns.map(name).join(', ')}) FROM STDIN (FORMAT binary)`))
  await pipeline(Readable.from(bytes, { objectMode: false }), into)
  return into.rowCount
}

/** How a table stands now, in the words of a backup. */
export async function tableEnd(client: pg.Client, table: Table): Promise<EntryEnd> {
  const hash = createHash('sha256')
  let length = 0
  const { bytes, rows } = rowsOf(client, table)
  for await (const part of bytes) {
    hash.update(part)
    length += part.length
  }
  return { bytes: length, sha256: hash.digest('hex'), rows: rows() }
}

/** Where every sequence stands. */
export const sequencesOf = async (client: pg.Client): Promise<Sequence[]> => (await client.query<Sequence>(
  'SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = \'public\' ORDER BY 1')).rows

export type Migration = { name: string; checksum: string }

/** Migrations this database has, oldest first. */
export const migrationsOf = async (client: pg.Client): Promise<Migration[]> => (await client.query<Migration>(
  'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name')).rows
