import 'server-only'
import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { partsOf } from '../cipher'
import { isId } from '../id'
import { unwrappedOfficeKey } from '../key-ring'
import { type RootKey, rootOf } from '../root-key'
import type { EvidenceStore, ObjectName } from '../store/evidence-store'
import { evidenceStore } from '../vault'
import { rootByPassphrase, type VaultKey } from '../vault-key'
import { anchored } from './anchored'
import { BackupError, damaged } from './backup-fault'
import type { OpenedBackup } from './backup-file'
import type { EntryEnd, ReadEntry } from './container'
import type { BackupFound, BackupHead } from './head'
import { connected, emptyTable, type Migration, putRows, sequencesOf, tableEnd, tablesOf } from './tables'
import { holesIn, wallRolesOnce, wallsOf } from './walls'

/** Putting a backup back: into an empty database and an empty folder that nobody sees yet. */

/** @throws BackupError newer, edited: the program's migrations are not those the backup was made with, or not all of them */
export function checkMigrations({ migrations }: BackupHead, known: readonly Migration[]): void {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of migrations) {
    if (!checksums.has(name)) throw new BackupError('newer', name)
    if (checksums.get(name) !== checksum) throw new BackupError('edited', name)
  }
}

/** Whether a root key (base64url) is the one this backup's keys are wrapped by. Whatever backup holds no office yet, any key opens. */
export function isRootOf({ sample }: BackupHead, root: string): boolean {
  if (!sample) return true
  const key = rootOf(Buffer.from(root, 'base64url'))
  if (partsOf(sample.wrapped)?.kid !== key.id) return false
  try {
    return unwrappedOfficeKey(key, sample.officeId, sample).length > 0
  } catch {
    return false
  }
}

/** The root key that a guarded backup holds, if this opens it; base64url. */
export async function rootInVault(folder: string, passphrase: string): Promise<string | null> {
  const key = JSON.parse(await readFile(path.join(folder, 'vault-key.json'), 'utf8')) as VaultKey
  const root: RootKey | null = await rootByPassphrase(key, passphrase)
  return root && root.bytes.toString('base64url')
}

const dataFiles = /^(?:secrets\.json|vault-key\.json|erasures\.jsonl|evidence\/[0-9a-f-]{36}\/keys\.json)$/
const objectPlace = /^([0-9a-f-]{36})\/(o\/[0-9a-f]{2}|d|q)\/([0-9a-f-]{32,64})$/

function objectOf(place: string): ObjectName {
  const [, officeId = '', folder = '', id = ''] = objectPlace.exec(place) ?? []
  if (!isId(officeId)) throw damaged('a file of no office')
  return { officeId, kind: folder.slice(0, 1) as ObjectName['kind'], id }
}

/** Syncs wait for each other no further than this many at a time. */
const syncsMax = 32

async function writeBytes(handle: FileHandle, bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const part of bytes) for (let at = 0; at < part.length;) at += (await handle.write(part, at)).bytesWritten
}

/** Writes files of a folder, whole and synced once `settled` returns. */
class Folder {
  readonly #syncing = new Set<Promise<void>>()
  #failed: unknown

  constructor(readonly root: string) {}

  async write(name: string, bytes: AsyncIterable<Buffer>, mode: number): Promise<string> {
    const file = path.join(this.root, ...name.split('/'))
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(file, 'wx', mode)
    await writeBytes(handle, bytes).catch(async (error: unknown) => {
      await handle.close()
      throw error
    })
    const synced = handle.sync().finally(() => handle.close())
      .catch((error: unknown) => { this.#failed ??= error }).finally(() => this.#syncing.delete(synced))
    this.#syncing.add(synced)
    if (this.#syncing.size >= syncsMax) await Promise.race(this.#syncing)
    return file
  }

  async settled(): Promise<void> {
    await Promise.all(this.#syncing)
    if (this.#failed) throw this.#failed
  }
}

type Told = (part: 'rows' | 'files', done: number) => void
/**
 * `admin` = URL of a superuser for the database, which is at the backup's migrations and empty. `isElsewhere` = sealed files go to an S3-compatible store;
 * `isAgain` = which may hold what a restore left that was killed.
 */
type Place = { admin: string; folder: string; isElsewhere: boolean; isAgain?: boolean }
type Putting = {
  client: pg.Client; files: Folder; store: EvidenceStore | null; tables: ReadonlySet<string>; ends: Map<string, EntryEnd>; say: Told; bytes: number
}

async function putObject({ files, store }: Putting, entry: ReadEntry): Promise<void> {
  const name = objectOf(entry.name)
  if (!store) return void (await files.write(`evidence/${entry.name}`, entry.bytes, 0o400))
  const draft = await files.write(`evidence/${name.officeId}/incoming/${name.id}`, entry.bytes, 0o400)
  await files.settled()
  await store.put(name, draft)
}

async function putEntry(putting: Putting, entry: ReadEntry): Promise<void> {
  const { client, files, tables, ends, say } = putting
  if (entry.kind === 'table') {
    if (!tables.has(entry.name) || ends.has(entry.name)) throw damaged('a table that is none of ours')
    const rows = await putRows(client, entry.name, { columns: entry.columns ?? [], bytes: entry.bytes })
    if (rows !== entry.end().rows) throw damaged(`rows of ${entry.name}`)
    ends.set(entry.name, entry.end())
    return say('rows', ends.size)
  }
  if (entry.kind === 'file' && !dataFiles.test(entry.name)) throw damaged('a file that is none of ours')
  if (entry.kind === 'file') return void (await files.write(entry.name, entry.bytes, 0o600))
  await putObject(putting, entry)
  putting.bytes += entry.end().bytes
  return say('files', putting.bytes)
}

// As a replica's session: no trigger numbers a chain anew or refuses its rows, no key asks for what comes later.
const asReplica = 'SET timezone = \'UTC\'; SET synchronize_seqscans = off; SET session_replication_role = replica'

/** Takes out what the migrations put in, which is little; emptying every table by its file would make hundreds of new ones. @returns the tables' names */
async function emptyTables(client: pg.Client): Promise<Set<string>> {
  const tables = await tablesOf(client)
  for (const table of tables) await emptyTable(client, table)
  return new Set(tables.map(({ name }) => name))
}

async function setSequences(client: pg.Client, { sequences }: BackupHead): Promise<void> {
  const known = new Set((await sequencesOf(client)).map(({ name }) => name))
  for (const { name, last } of sequences) {
    if (!known.has(name)) throw damaged('a sequence that is none of ours')
    if (last !== null) await client.query('SELECT setval($1::regclass, $2)', [`public."${name}"`, last])
  }
}

/** @throws BackupError unlike: the database is not what was written down, row by row, wall by wall, link by link */
async function checkDatabase(client: pg.Client, ends: ReadonlyMap<string, EntryEnd>, told: { head: BackupHead; found: BackupFound }): Promise<void> {
  const tables = await tablesOf(client)
  if (tables.length !== ends.size) throw new BackupError('unlike', 'tables')
  for (const table of tables) {
    const [is, was] = [await tableEnd(client, table), ends.get(table.name)]
    if (is.sha256 !== was?.sha256 || is.rows !== was.rows) throw new BackupError('unlike', table.name)
  }
  if ((await wallsOf(client, told.head.wallRoles ?? wallRolesOnce)) !== told.head.walls) throw new BackupError('unlike', 'walls')
  const holes = await holesIn(client)
  if (holes.length > 0) throw new BackupError('unlike', holes.join(' '))
  const { root, faults } = await anchored(client)
  if (root !== told.found.anchored.root || faults !== told.found.anchored.faults) throw new BackupError('unlike', 'anchor')
}

/**
 * Reads a backup to its end and puts all of it back, then holds the database to what was written down: rows and hash of each table, walls, rights, triggers,
 * both chains, the anchor. @throws BackupError damaged, unlike, used; what database and disk say
 */
export async function putBack({ head, reader }: OpenedBackup, place: Place, say: Told): Promise<BackupFound> {
  return connected(place.admin, async (client) => {
    await client.query(asReplica)
    const tables = await emptyTables(client)
    const store = place.isElsewhere ? evidenceStore() : null
    if (store && !place.isAgain && (await store.offices()).length > 0) throw new BackupError('used', 'the evidence store is not empty')
    const putting: Putting = { client, files: new Folder(place.folder), store, tables, ends: new Map(), say, bytes: 0 }
    for await (const entry of reader.entries()) await putEntry(putting, entry)
    await putting.files.settled()
    await setSequences(client, head)
    const found = reader.found<BackupFound>()
    await checkDatabase(client, putting.ends, { head, found })
    await client.query('ANALYZE')
    return found
  })
}
