import 'server-only'
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { CaseworkError } from '@/lib/errors'
import type { AboutFiles } from '@/lib/evidence/attempt-schema'
import type { ByteRange } from '../byte-range'
import { type EvidenceStore, type ObjectName, placeOf } from '../store/evidence-store'
import { openFile } from '../store/file-reader'
import { fullOr, incomingFolder, isMissing, makeFolder, syncFolder } from '../store/folders'
import { type NameFor, readBack, type Stored } from '../store/incoming'
import {
  bindHeader, chunkBytes, DamagedObjectError, headerBytes, newObject, objectBytesOf, type ObjectSeal, openHeader, sealedChunkBytes,
} from '../store/sealed-object'
import { openSealed } from '../store/sealed-reader'
import { SealedWriter } from '../store/sealed-writer'

/**
 * An upload that arrives in pieces: `incoming/<id>.part` grows by whole sealed chunks, `incoming/<id>.note` says, sealed, what it is. Both go with the sweep
 * a day after the upload began.
 */
type Arriving = { memberId: string; name: string; sizeBytes: number; begunAt: number }
/** `sha256` hexadecimal; there once all of it has arrived and was read back. */
export type EvidenceNote = Arriving & { caseId: string; about: AboutFiles; preview: boolean; evidenceId: string; sha256?: string }
/** A package, which is of no case yet. `outcome` = what came of opening it, as JSON of its use case; there once that has ended. */
export type PackageNote = Arriving & { caseId: null; outcome?: unknown; sha256?: undefined }
export type UploadNote = EvidenceNote | PackageNote
export type Unfinished<Note extends UploadNote = UploadNote> = { officeId: string; id: string; note: Note }

type Which = { officeId: string; id: string }
const fileOf = ({ officeId, id }: Which, kind: 'part' | 'note') => path.join(incomingFolder(officeId), `${id}.${kind}`)
const placeIn = ({ officeId, id }: Which, kind: 'part' | 'note') => `${officeId}/incoming/${id}.${kind}`

type Made = { header: Buffer; seal: ObjectSeal }

async function writeDraft(draft: string, { header, seal }: Made, bytes: Buffer | null): Promise<void> {
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.write(header, 0, headerBytes, 0)
    const writer = new SealedWriter(handle, seal)
    if (bytes) await writer.write(bytes).then(() => writer.end())
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a sealed file under a name at once: it is there whole, or not at all. */
async function writeAtOnce(which: Which, kind: 'part' | 'note', bytes: Buffer | null): Promise<void> {
  const made = await newObject(which.officeId)
  bindHeader(made.header, made.seal, placeIn(which, kind))
  const draft = path.join(incomingFolder(which.officeId), randomUUID())
  try {
    await writeDraft(draft, made, bytes)
    await rename(draft, fileOf(which, kind))
  } finally {
    await rm(draft, { force: true })
  }
}

/** Says anew what an upload is. */
export async function keepNote({ note, ...which }: Unfinished): Promise<void> {
  await writeAtOnce(which, 'note', Buffer.from(JSON.stringify(note)))
  await syncFolder(incomingFolder(which.officeId))
}

/** Begins an upload; its bytes may come from now on. @throws CaseworkError storage-full */
export async function beginUpload(upload: Unfinished): Promise<void> {
  try {
    await makeFolder(incomingFolder(upload.officeId))
    await writeAtOnce(upload, 'part', upload.note.sizeBytes === 0 ? Buffer.alloc(0) : null)
    await keepNote(upload)
  } catch (error) {
    await dropUpload(upload)
    throw fullOr(error)
  }
}

/** What an upload is; null when there is none, or none any more. */
export async function unfinishedUpload(which: Which): Promise<Unfinished | null> {
  const reader = await openFile(fileOf(which, 'note')).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (!reader) return null
  try {
    const parts: Buffer[] = []
    const sealed = await openSealed(reader, which.officeId, placeIn(which, 'note'))
    for await (const part of sealed.read()) parts.push(part)
    return { ...which, note: JSON.parse(Buffer.concat(parts).toString()) as UploadNote }
  } finally {
    await reader.close()
  }
}

/** Every upload of an office that has begun and is not forgotten. */
export async function unfinishedUploads(officeId: string): Promise<Unfinished[]> {
  const names = await readdir(incomingFolder(officeId)).catch(() => [])
  const ids = names.filter((name) => name.endsWith('.note')).map((name) => name.slice(0, -'.note'.length))
  const found = await Promise.all(ids.map((id) => unfinishedUpload({ officeId, id })))
  return found.filter((each) => each !== null)
}

/** Takes an upload away, begun or whole; missing is fine. */
export async function dropUpload(which: Which): Promise<void> {
  for (const kind of ['note', 'part'] as const) await rm(fileOf(which, kind), { force: true })
}

/** Takes the bytes of an upload away; its note says on what became of it. */
export const dropBytes = (which: Which): Promise<void> => rm(fileOf(which, 'part'), { force: true })

/** How many bytes have safely arrived: whole chunks, or all. */
export async function receivedBytes(upload: Unfinished): Promise<number> {
  const { sizeBytes, sha256 } = upload.note
  if (sha256) return sizeBytes
  const { size } = await stat(fileOf(upload, 'part')).catch((error: unknown) => {
    // Of a package that was opened, or refused, the bytes have gone.
    if (isMissing(error) && upload.note.caseId === null) return { size: Infinity }
    throw error
  })
  return size >= objectBytesOf(sizeBytes) ? sizeBytes : Math.max(0, Math.floor((size - headerBytes) / sealedChunkBytes)) * chunkBytes
}

/** Seals what comes, as far as it comes; returns how many bytes there are then. What the source threw is thrown once they are safe. */
async function grown(upload: Unfinished, { handle, source, offset }: { handle: FileHandle; source: Readable; offset: number }): Promise<number> {
  const { sizeBytes } = upload.note
  const { buffer: header } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)
  const writer = new SealedWriter(handle, await openHeader(header, upload.officeId, placeIn(upload, 'part')), offset / chunkBytes)
  let at = offset
  try {
    for await (const part of source) at += await writer.write(part as Buffer)
  } finally {
    at = at === sizeBytes ? await writer.end().then(() => sizeBytes) : (await writer.pause()) * chunkBytes
    await handle.truncate(at === sizeBytes ? objectBytesOf(sizeBytes) : headerBytes + (at / chunkBytes) * sealedChunkBytes)
    await handle.sync()
  }
  return at
}

/**
 * Takes further bytes in from `offset` on, sealed as they come. What is left of a chunk when the line breaks is not kept. Returns how many bytes there are
 * now, all of them synced. @throws CaseworkError storage-full
 */
export async function appendToUpload(upload: Unfinished, source: Readable, offset: number): Promise<number> {
  if ((await receivedBytes(upload)) === upload.note.sizeBytes) return upload.note.sizeBytes
  const handle = await open(fileOf(upload, 'part'), 'r+')
  try {
    return await grown(upload, { handle, source, offset })
  } catch (error) {
    throw fullOr(error)
  } finally {
    await handle.close()
  }
}

/** The part is to stand under `name` from now on and nowhere else. One that was bound before a stop stays as it is. */
async function bindPart(upload: Unfinished, name: ObjectName): Promise<void> {
  if ((await readBack(fileOf(upload, 'part'), upload.officeId, placeOf(name)).catch(() => null)) !== null) return
  const handle = await open(fileOf(upload, 'part'), 'r+')
  try {
    const { buffer: header } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)
    bindHeader(header, await openHeader(header, upload.officeId, placeIn(upload, 'part')), placeOf(name))
    await handle.write(header, 0, headerBytes, 0)
    await handle.chmod(0o400)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Digest of all that arrived, read back from disk; noted, so that a stop after this loses nothing. What was damaged meanwhile is to be sent anew. */
async function digested(upload: Unfinished<EvidenceNote>): Promise<Stored> {
  const { sizeBytes, sha256 } = upload.note
  if (sha256) return { sha256: Uint8Array.from(Buffer.from(sha256, 'hex')), sizeBytes }
  const stored = await readBack(fileOf(upload, 'part'), upload.officeId, placeIn(upload, 'part')).catch(async (error: unknown) => {
    if (!(error instanceof DamagedObjectError)) throw error
    await dropUpload(upload)
    throw new CaseworkError('upload-lost')
  })
  await keepNote({ ...upload, note: { ...upload.note, sha256: Buffer.from(stored.sha256).toString('hex') } })
  return stored
}

/**
 * Makes an original of an upload that has arrived whole: read back → noted → bound to its name → named. Every step can be taken again after a stop; the note
 * stays, so that whoever missed the answer can ask again. @throws CaseworkError upload-lost, storage-full
 */
export async function settleUpload(upload: Unfinished<EvidenceNote>, store: EvidenceStore, nameFor: NameFor): Promise<Stored> {
  const stored = await digested(upload)
  const name = nameFor(stored.sha256)
  const isHere = await stat(fileOf(upload, 'part')).then(() => true, () => false)
  if (isHere) await bindPart(upload, name).then(() => store.put(name, fileOf(upload, 'part')))
  else if (!(await store.exists(name))) throw new CaseworkError('upload-lost')
  return stored
}

async function* partBytes(upload: Unfinished, range: ByteRange): AsyncGenerator<Buffer> {
  const reader = await openFile(fileOf(upload, 'part'))
  try {
    yield* (await openSealed(reader, upload.officeId, placeIn(upload, 'part'))).read(range)
  } finally {
    await reader.close()
  }
}

/** An upload that has arrived whole, to be read from anywhere; every byte is authenticated before it is given out. */
export const wholeUpload = (upload: Unfinished): { sizeBytes: number; read: (range: ByteRange) => Readable } =>
  ({ sizeBytes: upload.note.sizeBytes, read: (range) => Readable.from(partBytes(upload, range), { objectMode: false }) })
