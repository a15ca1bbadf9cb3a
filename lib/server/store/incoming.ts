import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { type ObjectName, placeOf } from './evidence-store'
import { openFile } from './file-reader'
import { fullOr, incomingFolder, makeFolder } from './folders'
import { bindHeader, DamagedObjectError, headerBytes, newObject } from './sealed-object'
import { openSealed, sameMemory } from './sealed-reader'
import { SealedWriter } from './sealed-writer'

/** Bytes that are safely on disk: SHA-256 and length of what arrived, not of what lies there sealed. */
export type Stored = { sha256: Uint8Array<ArrayBuffer>; sizeBytes: number }
/** A sealed file in `incoming`, whole, synced and read back, bound to the place it is meant for. */
export type Draft = Stored & { file: string; name: ObjectName }
/** Where bytes of this digest are to stand. */
export type NameFor = (sha256: Uint8Array) => ObjectName

/** Digest and length of what a sealed file holds, read from disk. @throws DamagedObjectError */
export async function readBack(file: string, officeId: string, place: string): Promise<Stored> {
  const reader = await openFile(file)
  try {
    const hash = createHash('sha256')
    const object = await openSealed(reader, officeId, place)
    for await (const plain of object.read(undefined, sameMemory())) hash.update(plain)
    return { sha256: Uint8Array.from(hash.digest()), sizeBytes: object.sizeBytes }
  } finally {
    await reader.close()
  }
}

type Target = { handle: FileHandle; officeId: string; nameFor: NameFor }

/** One pass: every part is hashed, sealed and written; then the header, and all of it is synced. */
async function writeSealed(source: Readable, { handle, officeId, nameFor }: Target): Promise<Stored & { name: ObjectName }> {
  const { header, seal } = await newObject(officeId)
  const writer = new SealedWriter(handle, seal)
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const part of source) {
      const bytes = part as Buffer
      hash.update(bytes)
      sizeBytes += bytes.length
      await writer.write(bytes)
    }
    await writer.end()
  } finally {
    await writer.settled()
  }
  const sha256 = Uint8Array.from(hash.digest())
  const name = nameFor(sha256)
  bindHeader(header, seal, placeOf(name))
  await handle.write(header, 0, headerBytes, 0)
  await handle.chmod(0o400)
  await handle.sync()
  return { sha256, sizeBytes, name }
}

/** @throws DamagedObjectError when what lies on disk is not what arrived */
async function checkReadBack({ file, name, sha256, sizeBytes }: Draft): Promise<void> {
  const lies = await readBack(file, name.officeId, placeOf(name))
  if (lies.sizeBytes !== sizeBytes || !Buffer.from(lies.sha256).equals(sha256)) throw new DamagedObjectError('not what arrived')
}

/**
 * Takes bytes in without giving them their name: stream → `incoming` (sealed while they arrive) → fsync → read back, opened and hashed.
 * @throws CaseworkError storage-full; whatever the source throws when it breaks off. Nothing is left behind either way.
 */
export async function sealIncoming(officeId: string, source: Readable, nameFor: NameFor): Promise<Draft> {
  const file = path.join(incomingFolder(officeId), randomUUID())
  try {
    await makeFolder(incomingFolder(officeId))
    const handle = await open(file, 'wx', 0o600)
    const draft = { file, ...(await writeSealed(source, { handle, officeId, nameFor }).finally(() => handle.close())) }
    await checkReadBack(draft)
    return draft
  } catch (error) {
    source.destroy()
    await rm(file, { force: true })
    throw fullOr(error)
  }
}
