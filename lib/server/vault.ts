import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ByteRange } from './byte-range'
import { env } from './env'
import { officeKey } from './keys'
import { type EvidenceStore, MissingObjectError, type ObjectName, type ObjectReader, placeOf } from './store/evidence-store'
import { openFile } from './store/file-reader'
import { fullOr } from './store/folders'
import { type Draft, type NameFor, sealIncoming, type Stored } from './store/incoming'
import { localStore } from './store/local-store'
import { s3Store } from './store/s3-store'
import { DamagedObjectError, isSealed } from './store/sealed-object'
import { bytesBetween, type Memory, type OpenedObject, openSealed } from './store/sealed-reader'

export type { Stored } from './store/incoming'
/** Bytes that are whole and synced but stand under no name yet: `settle` gives them theirs, `drop` takes away what has none. */
export type Staged = Stored & { settle: () => Promise<void>; drop: () => Promise<void>; read: (range: ByteRange) => Readable }

let made: EvidenceStore | undefined

function chosenStore(): EvidenceStore {
  const { ANNING_S3_ENDPOINT: endpoint, ANNING_S3_REGION: region, ANNING_S3_BUCKET: bucket, ...rest } = env()
  const { ANNING_S3_ACCESS_KEY_ID: accessKeyId, ANNING_S3_SECRET_ACCESS_KEY: secretAccessKey } = rest
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return localStore
  return s3Store({ endpoint, region, bucket, accessKeyId, secretAccessKey })
}

/** Where sealed files lie: on this machine, or in an office's S3-compatible store. */
export const evidenceStore = (): EvidenceStore => (made ??= chosenStore())

/** The name is keyed, so that a listing does not tell whether a known file is there. */
export const originalName = (officeId: string, sha256: Uint8Array): ObjectName =>
  ({ officeId, kind: 'o', id: createHmac('sha256', officeKey(officeId, 'path')).update(sha256).digest('hex') })
/** Names originals of an office by their digest. */
export const originalNames = (officeId: string): NameFor => (sha256) => originalName(officeId, sha256)
const derivedName = (officeId: string, id: string): ObjectName => ({ officeId, kind: 'd', id })

async function* draftBytes({ file, name }: Draft, range: ByteRange): AsyncGenerator<Buffer> {
  const reader = await openFile(file)
  try {
    yield* (await openSealed(reader, name.officeId, placeOf(name))).read(range)
  } finally {
    await reader.close()
  }
}

function staged(draft: Draft): Staged {
  const { file, name, sha256, sizeBytes } = draft
  const drop = () => rm(file, { force: true })
  return { sha256, sizeBytes, drop, settle: () => evidenceStore().put(name, file), read: (range) => streamOf(draftBytes(draft, range)) }
}

async function settled(draft: Draft): Promise<Stored> {
  const { settle, drop, sha256, sizeBytes } = staged(draft)
  try {
    await settle()
    return { sha256, sizeBytes }
  } catch (error) {
    await drop()
    throw fullOr(error)
  }
}

/**
 * Takes bytes in without giving them their name (see store/incoming.ts). For what may still be refused: an original of the same bytes is not
 * touched by `drop`, and what a crash leaves is swept with the unfinished uploads.
 * @throws CaseworkError storage-full; whatever the source throws when it breaks off. Nothing is left behind either way.
 */
export async function stageOriginal(officeId: string, source: Readable): Promise<Staged> {
  return staged(await sealIncoming(officeId, source, originalNames(officeId)))
}

/**
 * Takes an original in: staged, then given its keyed name. When this returns the bytes survive a crash; the database row comes after, so a crash leaves an
 * orphan and never a row without a file. The same bytes twice are one file.
 * @throws CaseworkError storage-full; whatever the source throws when it breaks off. Nothing is left behind either way.
 */
export async function storeOriginal(officeId: string, source: Readable): Promise<Stored> {
  return settled(await sealIncoming(officeId, source, originalNames(officeId)))
}

/** What was set aside as nobody's comes back when somebody asks for it after all. */
async function openStored(name: ObjectName): Promise<ObjectReader> {
  const store = evidenceStore()
  return store.open(name).catch(async (error: unknown) => {
    if (!(error instanceof MissingObjectError) || name.kind !== 'o') throw error
    await store.move({ ...name, kind: 'q' }, 'o')
    return store.open(name)
  })
}

function moved(part: Buffer, memory: Memory): Buffer {
  const place = memory(part.length)
  part.copy(place)
  return place
}

/** A file from before files were sealed: trusted for its digest alone. @throws DamagedObjectError */
async function openPlain(reader: ObjectReader, sha256: Uint8Array): Promise<OpenedObject> {
  const end = reader.objectBytes - 1
  const hash = createHash('sha256')
  for await (const part of reader.read(0, end)) hash.update(part)
  if (!hash.digest().equals(sha256)) throw new DamagedObjectError('no header')
  async function* read(range: ByteRange = { start: 0, end }, memory?: Memory): AsyncGenerator<Buffer> {
    for await (const part of reader.read(range.start, range.end)) yield memory ? moved(part, memory) : part
  }
  return { sizeBytes: reader.objectBytes, read }
}

/** `sha256` null = nothing unsealed is ever taken for it. */
async function openObject(reader: ObjectReader, name: ObjectName, sha256: Uint8Array | null): Promise<OpenedObject> {
  const sealed = isSealed(await bytesBetween(reader, { start: 0, end: Math.min(8, reader.objectBytes) - 1 }))
  return sealed || !sha256 ? openSealed(reader, name.officeId, placeOf(name)) : openPlain(reader, sha256)
}

type Part = { start?: number; end?: number }

/** An original whose header has been opened. One of `stream`, `pieces` and `whole` is read from it, which closes it. `whole` = all of it as one. */
export type OpenOriginal = { sizeBytes: number; stream: (range?: ByteRange) => Readable; pieces: () => AsyncGenerator<Buffer>; whole: () => Promise<Buffer> }

async function* closing(reader: ObjectReader, bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes
  } finally {
    await reader.close()
  }
}

/** Each byte is written once, where it stays. */
async function wholeOf({ sizeBytes, read }: OpenedObject, reader: ObjectReader): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(sizeBytes)
  let [given, filled] = [0, 0]
  const memory: Memory = (bytes) => whole.subarray(given, (given += bytes))
  for await (const part of closing(reader, read(undefined, memory))) filled += part.length
  return whole.subarray(0, filled)
}

/** Opens an original, so that what is missing or damaged shows before anything is answered. @throws MissingObjectError, DamagedObjectError */
export async function openOriginal(officeId: string, sha256: Uint8Array): Promise<OpenOriginal> {
  const name = originalName(officeId, sha256)
  const reader = await openStored(name)
  const object = await openObject(reader, name, sha256).catch(async (error: unknown) => {
    await reader.close()
    throw error
  })
  return {
    sizeBytes: object.sizeBytes,
    stream: (range) => streamOf(object.read(range)).once('close', () => void reader.close()),
    pieces: () => closing(reader, object.read()),
    whole: () => wholeOf(object, reader),
  }
}

async function* bytesOf(name: ObjectName, sha256: Uint8Array | null, part: Part): AsyncGenerator<Buffer> {
  const reader = await openStored(name)
  try {
    const object = await openObject(reader, name, sha256)
    const last = Math.max(0, object.sizeBytes - 1)
    yield* object.read({ start: part.start ?? 0, end: Math.min(part.end ?? last, last) })
  } finally {
    await reader.close()
  }
}

const streamOf = (bytes: AsyncGenerator<Buffer>) => Readable.from(bytes, { objectMode: false, highWaterMark: 1024 * 1024 })

/**
 * The bytes of an original, optionally from `start` to `end` (inclusive); every one is authenticated before it is given out.
 * @throws MissingObjectError, DamagedObjectError: a bug or a damaged disk
 */
export function readOriginal(officeId: string, sha256: Uint8Array, range: Part = {}): Readable {
  return streamOf(bytesOf(originalName(officeId, sha256), sha256, range))
}

/** Takes the bytes of a derived file in under the id of its row, whole and synced when this returns. @throws CaseworkError storage-full */
export async function storeDerived(officeId: string, id: string, source: Readable): Promise<Stored> {
  return settled(await sealIncoming(officeId, source, () => derivedName(officeId, id)))
}

/** The bytes of a derived file, like `readOriginal`. */
export const readDerived = (officeId: string, id: string, range: Part = {}): Readable => streamOf(bytesOf(derivedName(officeId, id), null, range))

/** Takes a derived file away; missing is fine. */
export const dropDerived = (officeId: string, id: string): Promise<void> => evidenceStore().remove(derivedName(officeId, id))

/** Whether an original of these bytes lies in the store. */
export const isOriginalThere = (officeId: string, sha256: Uint8Array): Promise<boolean> => evidenceStore().exists(originalName(officeId, sha256))

/** Takes an original or an issued letter away, wherever it lies; missing is fine. Whoever calls this knows that no row names it (`withUnnamed`). */
export async function dropOriginal(officeId: string, sha256: Uint8Array): Promise<void> {
  const name = originalName(officeId, sha256)
  await evidenceStore().remove(name)
  await evidenceStore().remove({ ...name, kind: 'q' })
}

/** Whether originals can be stored now. */
export const isVaultWritable = (): Promise<boolean> => evidenceStore().isWritable()
