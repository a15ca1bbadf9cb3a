import 'server-only'
import type { ByteRange } from '../byte-range'
import { loopTurn } from '../loop-turn'
import type { ObjectReader } from './evidence-store'
import { chunkBytes, DamagedObjectError, headerBytes, type ObjectSeal, openChunk, openHeader, plainBytesOf, sealedChunkBytes } from './sealed-object'

/** Gives memory for so many bytes. */
export type Memory = (bytes: number) => Buffer
/** A sealed file whose header has been opened. `read` gives authenticated bytes only, each piece in `memory` of the caller's where it has any. */
export type OpenedObject = { sizeBytes: number; read: (range?: ByteRange, memory?: Memory) => AsyncGenerator<Buffer> }
type Object = { reader: ObjectReader; seal: ObjectSeal; chunks: number; memory: Memory }

const newMemory: Memory = (bytes) => Buffer.allocUnsafe(bytes)

/** The same memory for every piece, for whoever is done with one before asking for the next. */
export function sameMemory(): Memory {
  let memory: Buffer = Buffer.alloc(0)
  return (bytes) => {
    if (memory.length < bytes) memory = Buffer.allocUnsafe(bytes)
    return memory.subarray(0, bytes)
  }
}

/** The bytes of a reader from `start` to `end` as one. */
export async function bytesBetween(reader: ObjectReader, { start, end }: ByteRange): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of reader.read(start, end)) parts.push(part)
  return Buffer.concat(parts)
}

/** Opens the whole chunks at the front of `sealed`, of which the first is number `first`. */
function openChunks({ seal, chunks, memory }: Object, first: number, sealed: Buffer): Buffer {
  const count = Math.ceil(sealed.length / sealedChunkBytes)
  const plain = memory(Math.max(0, sealed.length - count * (sealedChunkBytes - chunkBytes)))
  for (let place = 0; place < count; place += 1) {
    const index = first + place
    const part = sealed.subarray(place * sealedChunkBytes, (place + 1) * sealedChunkBytes)
    if (part.length < sealedChunkBytes - chunkBytes) throw new DamagedObjectError(`chunk ${index}`)
    const opened = plain.subarray(place * chunkBytes, place * chunkBytes + part.length - (sealedChunkBytes - chunkBytes))
    openChunk(seal, { index, isFinal: index === chunks - 1 }, [part, opened])
  }
  return plain
}

type ChunkRange = { first: number; last: number }

/** Plain bytes of whole chunks, from the first to the last, in pieces. */
async function* plainChunks(object: Object, { first, last }: ChunkRange): AsyncGenerator<Buffer> {
  const start = headerBytes + first * sealedChunkBytes
  const end = Math.min(object.reader.objectBytes, headerBytes + (last + 1) * sealedChunkBytes) - 1
  let rest: Buffer = Buffer.alloc(0)
  let index = first
  for await (const part of object.reader.read(start, end, true)) {
    rest = rest.length ? Buffer.concat([rest, part]) : part
    const whole = rest.length - (rest.length % sealedChunkBytes)
    if (whole === 0) continue
    await loopTurn()
    yield openChunks(object, index, rest.subarray(0, whole))
    index += whole / sealedChunkBytes
    rest = rest.subarray(whole)
  }
  if (index !== last + (rest.length ? 0 : 1)) throw new DamagedObjectError('length')
  if (rest.length) yield openChunks(object, last, rest)
}

async function openLast(object: Object): Promise<void> {
  const chunk = plainChunks(object, { first: object.chunks - 1, last: object.chunks - 1 })
  await chunk.next()
  // A store far away holds a line open for whoever has not said that this was all.
  await chunk.return(undefined)
}

async function* plainRange(object: Object, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  const [first, last] = [Math.floor(start / chunkBytes), Math.floor(end / chunkBytes)]
  // A file that was cut off shows in its last chunk, which a part of it might not touch.
  if (last < object.chunks - 1) await openLast({ ...object, memory: newMemory })
  let at = first * chunkBytes
  for await (const plain of plainChunks(object, { first, last })) {
    const wanted = plain.subarray(Math.max(0, start - at), end - at + 1)
    at += plain.length
    if (wanted.length) yield wanted
  }
}

/** Opens a sealed file that stands at `place`. The reader stays the caller's to close. @throws DamagedObjectError, here or while it is read */
export async function openSealed(reader: ObjectReader, officeId: string, place: string): Promise<OpenedObject> {
  const { sizeBytes, chunks } = plainBytesOf(reader.objectBytes)
  const seal = await openHeader(await bytesBetween(reader, { start: 0, end: headerBytes - 1 }), officeId, place)
  const read = (range: ByteRange = { start: 0, end: Math.max(0, sizeBytes - 1) }, memory = newMemory) => plainRange({ reader, seal, chunks, memory }, range)
  return { sizeBytes, read }
}
