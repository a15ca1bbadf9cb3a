import 'server-only'
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { CaseworkError } from '@/lib/errors'
import { env } from './env'
import { officeKey } from './keys'

/** An original that is safely on disk. */
export type Stored = { sha256: Uint8Array<ArrayBuffer>; sizeBytes: number }
/** Bytes that are whole and synced but stand under no name yet: `settle` gives them theirs, `drop` takes away what has none. */
export type Staged = Stored & { settle: () => Promise<void>; drop: () => Promise<void> }

const hourMs = 3_600_000
const outOfSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const root = () => path.join(env().ANNING_DATA_DIR, 'evidence')
const incoming = (officeId: string) => path.join(root(), officeId, 'incoming')

/** The name is keyed, so that a listing of the folder does not tell whether a known file is there. */
function placeOf(officeId: string, sha256: Uint8Array): { folder: string; file: string } {
  const name = createHmac('sha256', officeKey(officeId, 'path')).update(sha256).digest('hex')
  const folder = path.join(root(), officeId, 'o', name.slice(0, 2))
  return { folder, file: path.join(folder, name) }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS keeps its own journal of names.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Makes a folder and waits until its parents know it. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!first) return
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made))
}

async function writeWhole(handle: FileHandle, chunk: Buffer): Promise<void> {
  let written = 0
  while (written < chunk.length) written += (await handle.write(chunk, written)).bytesWritten
}

async function write(source: Readable, handle: FileHandle): Promise<Stored> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const part of source) {
    const chunk = part as Buffer
    hash.update(chunk)
    sizeBytes += chunk.length
    await writeWhole(handle, chunk)
  }
  await handle.chmod(0o400)
  await handle.sync()
  return { sha256: Uint8Array.from(hash.digest()), sizeBytes }
}

async function settle(officeId: string, draft: string, stored: Stored): Promise<void> {
  const { folder, file } = placeOf(officeId, stored.sha256)
  await makeFolder(folder)
  await rename(draft, file)
  await syncFolder(folder)
}

const fullOr = (error: unknown) => (outOfSpace.has((error as NodeJS.ErrnoException).code ?? '') ? new CaseworkError('storage-full') : error)

/**
 * Takes bytes in without giving them their name: stream → `incoming` → hash → fsync. For what may still be refused: an original of the same bytes is not
 * touched by `drop`, and what a crash leaves is swept with the unfinished uploads.
 * @throws CaseworkError storage-full; whatever the source throws when it breaks off. Nothing is left behind either way.
 */
export async function stageOriginal(officeId: string, source: Readable): Promise<Staged> {
  const { draft: _draft, ...staged } = await stage(officeId, source)
  return staged
}

async function stage(officeId: string, source: Readable): Promise<Staged & { draft: string }> {
  await makeFolder(incoming(officeId))
  const draft = path.join(incoming(officeId), randomUUID())
  const handle = await open(draft, 'wx', 0o600)
  const drop = () => rm(draft, { force: true })
  try {
    const stored = await write(source, handle).finally(() => handle.close())
    return { ...stored, settle: () => settle(officeId, draft, stored), drop, draft }
  } catch (error) {
    source.destroy()
    await drop()
    throw fullOr(error)
  }
}

/**
 * Takes an original in: staged, then renamed to its keyed name → fsync of the folder. When this returns the bytes survive a
 * crash; the database row comes after, so a crash leaves an orphan and never a row without a file. The same bytes twice are one file.
 * @throws CaseworkError storage-full; whatever the source throws when it breaks off. Nothing is left behind either way.
 */
export async function storeOriginal(officeId: string, source: Readable): Promise<Stored> {
  const { settle: named, drop, ...stored } = await stageOriginal(officeId, source)
  try {
    await named()
    return stored
  } catch (error) {
    await drop()
    throw fullOr(error)
  }
}

/** The bytes of an original, optionally from `start` to `end` (inclusive). @throws ENOENT when the file is missing: a bug or a damaged disk */
export function readOriginal(officeId: string, sha256: Uint8Array, range: { start?: number; end?: number } = {}): Readable {
  return createReadStream(placeOf(officeId, sha256).file, { ...range, highWaterMark: 256 * 1024 })
}

/** Path of an original for a worker that reads by itself. */
export const originalPath = (officeId: string, sha256: Uint8Array): string => placeOf(officeId, sha256).file

/** Derived files lie apart under their own id: made from an original, never one, and droppable. */
const placeOfDerived = (officeId: string, id: string) => path.join(root(), officeId, 'd', id)

/** Takes the bytes of a derived file in under the id of its row, whole and synced when this returns. @throws CaseworkError storage-full */
export async function storeDerived(officeId: string, id: string, source: Readable): Promise<Stored> {
  const { settle: _named, drop, sha256, sizeBytes, draft } = await stage(officeId, source)
  const file = placeOfDerived(officeId, id)
  try {
    await makeFolder(path.dirname(file))
    await rename(draft, file)
    await syncFolder(path.dirname(file))
    return { sha256, sizeBytes }
  } catch (error) {
    await drop()
    throw fullOr(error)
  }
}

/** The bytes of a derived file, like `readOriginal`. */
export const readDerived = (officeId: string, id: string, range: { start?: number; end?: number } = {}): Readable =>
  createReadStream(placeOfDerived(officeId, id), { ...range, highWaterMark: 256 * 1024 })

/** Takes a derived file away; missing is fine. */
export const dropDerived = (officeId: string, id: string): Promise<void> => rm(placeOfDerived(officeId, id), { force: true })

async function sweepFolder(folder: string, olderThanMs: number): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  let swept = 0
  for (const name of names) {
    const { mtimeMs } = await stat(path.join(folder, name)).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs <= olderThanMs) continue
    await rm(path.join(folder, name), { force: true })
    swept += 1
  }
  return swept
}

/** Removes uploads that never finished. At the start of a personal install nothing can be running, so `olderThanMs` may be 0. Returns how many. */
export async function sweepIncoming(olderThanMs = hourMs): Promise<number> {
  const offices = await readdir(root()).catch(() => [])
  const counts = await Promise.all(offices.map((officeId) => sweepFolder(incoming(officeId), olderThanMs)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Whether originals can be stored now. */
export async function isVaultWritable(): Promise<boolean> {
  return mkdir(root(), { recursive: true, mode: 0o700 }).then(() => access(root(), 6)).then(() => true, () => false)
}
