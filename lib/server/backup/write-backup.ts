import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { evidenceStore } from '../vault'
import { type EvidenceStore, MissingObjectError, type ObjectName, placeOf } from '../store/evidence-store'
import { anchored } from './anchored'
import { BackupError } from './backup-fault'
import { containerBytes, type NewEntry } from './container'
import type { BackupFound, BackupHead, KeySample, RootPlace } from './head'
import { connected, migrationsOf, rowsOf, sequencesOf, tablesOf } from './tables'
import { wallRoles, wallsOf } from './walls'

/**
 * What a backup holds, in the order it is written: the rows of all tables as of one moment, then the sealed files, which came before their rows. Files of
 * uploads that go on meanwhile come along; nobody names them after a restore, and the sweep takes them.
 */

/** `url` = role anning_backup. `files` = further files of the data folder that go in, by name. `now` in ms. */
export type BackupSource = { url: string; data: string; mode: 'personal' | 'office'; root: RootPlace; version: string; files: string[]; now: number }
/** How far it is: sealed bytes of so many. */
export type Progress = (part: 'rows' | 'files', done: number, total: number) => void

type Writing = { source: BackupSource; found: BackupFound; say: Progress }

async function sampleOf(client: pg.Client): Promise<KeySample | null> {
  const { rows } = await client.query<KeySample>(
    'SELECT office_id AS "officeId", kid, purpose, wrapped, retired_at AS "retiredAt" FROM office_key ORDER BY office_id, version, kid LIMIT 1')
  return rows[0] ?? null
}

async function headOf(client: pg.Client, { mode, root, version, now }: BackupSource): Promise<BackupHead> {
  return {
    format: 'anning-backup-1', madeAt: new Date(now).toISOString(), version, mode, root, migrations: await migrationsOf(client),
    sequences: await sequencesOf(client), sample: await sampleOf(client), walls: await wallsOf(client, wallRoles), wallRoles,
  }
}

async function* tableEntries(client: pg.Client, { found, say }: Writing): AsyncGenerator<NewEntry> {
  const tables = await tablesOf(client)
  for (const [at, table] of tables.entries()) {
    say('rows', at, tables.length)
    const { bytes, rows } = rowsOf(client, table)
    yield { kind: 'table', name: table.name, columns: table.columns, bytes, rows }
    found.rows += rows()
    if (table.name === 'evidence_item') found.originals = rows()
  }
  found.anchored = await anchored(client)
}

const kinds = ['o', 'd', 'q'] as const

async function* objectNames(store: EvidenceStore): AsyncGenerator<ObjectName & { objectBytes: number }> {
  for (const officeId of await store.offices()) for (const kind of kinds) yield* namesOf(store, officeId, kind)
}

async function* namesOf(store: EvidenceStore, officeId: string, kind: ObjectName['kind']): AsyncGenerator<ObjectName & { objectBytes: number }> {
  for await (const { id, objectBytes } of store.list(officeId, kind)) yield { officeId, kind, id, objectBytes }
}

async function totalBytes(store: EvidenceStore): Promise<number> {
  let total = 0
  for await (const { objectBytes } of objectNames(store)) total += objectBytes
  return total
}

/** A file that went away since it was listed was erased, or set aside and back; whatever a row names is held to its rows at the restore. */
const openedOrGone = (store: EvidenceStore, name: ObjectName) => store.open(name).catch((error: unknown) => {
  if (error instanceof MissingObjectError) return null
  throw error
})

async function* objectEntries({ found, say }: Writing): AsyncGenerator<NewEntry> {
  const store = evidenceStore()
  const total = await totalBytes(store)
  for await (const { objectBytes: _listed, ...name } of objectNames(store)) {
    const reader = await openedOrGone(store, name)
    if (!reader) continue
    yield { kind: 'object', name: placeOf(name), bytes: reader.objectBytes > 0 ? reader.read(0, reader.objectBytes - 1) : nothing() }
    await reader.close()
    found.objects += 1
    found.objectBytes += reader.objectBytes
    say('files', found.objectBytes, total)
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function* fileEntries({ source: { data, files } }: Writing): AsyncGenerator<NewEntry> {
  for (const name of files) {
    const bytes = await readFile(path.join(data, name)).catch(() => null)
    if (bytes) yield { kind: 'file', name, bytes: one(bytes) }
  }
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function* entries(client: pg.Client, writing: Writing): AsyncGenerator<NewEntry> {
  yield* fileEntries(writing)
  yield* tableEntries(client, writing)
  // From here on the database may go on without us.
  await client.query('COMMIT')
  yield* objectEntries(writing)
}

const snapshot = 'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY'
// Order is by key and not by whoever else reads the table at that moment.
const settings = 'SET timezone = \'UTC\'; SET synchronize_seqscans = off'
const oneAtATime = 'SELECT pg_try_advisory_lock(hashtextextended(\'anning backup\', 0)) AS mine'

/** Works while no other backup of this database does: one runs from its first row until its file has its name. @throws BackupError busy, before `work` */
export async function inTurn<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(url, async (client) => {
    if (!(await client.query<{ mine: boolean }>(oneAtATime)).rows[0]?.mine) throw new BackupError('busy', 'another backup runs')
    return work(client)
  })
}

/** `client`: the connection whose turn it is. */
export type Reading = { client: pg.Client; source: BackupSource; say: Progress }

/** Reads everything a backup holds and hands its bytes to `take`, one after the other. @returns what was found */
export async function readEverything({ client, source, say }: Reading, take: (bytes: AsyncIterable<Buffer>) => Promise<void>): Promise<BackupFound> {
  const found: BackupFound = { anchored: { root: '', offices: [], faults: 0 }, rows: 0, originals: 0, objects: 0, objectBytes: 0 }
  await client.query(settings)
  await client.query(snapshot)
  const head = await headOf(client, source)
  await take(containerBytes(head, entries(client, { source, found, say }), () => found))
  return found
}
