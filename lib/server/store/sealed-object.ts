import 'server-only'
import { randomBytes } from 'node:crypto'
import {
  crypto_aead_xchacha20poly1305_ietf_decrypt as openBytes, crypto_aead_xchacha20poly1305_ietf_encrypt as sealBytes, crypto_generichash as digest,
  sodium_memcmp as isEqual,
} from 'sodium-native'
import { unwrapObjectKey, wrapObjectKey } from '../object-key'

/**
 * The form of a file at rest. A header of 512 bytes, then chunks of 64 KiB, each sealed by itself (XChaCha20-Poly1305, 16 bytes longer), so that any part
 * can be read and still is authenticated (the STREAM construction). The nonce of a chunk is 19 random bytes of the file, the chunk's number and whether it
 * is the last: a chunk that is moved, left out, repeated, cut off or taken from another file does not open. Every file has a key of its own; the header
 * carries it wrapped by the office and ends with a keyed digest of itself and of the place the file stands in.
 *
 *   0 magic 8 · 8 version u16 · 10 header length u16 · 12 chunk length u32 · 16 nonce prefix 19 · 35 key id length u8, key id ≤ 96 · 132 wrapped key
 *   length u16, wrapped key ≤ 340 · 480 digest 32; what is not used is zero. Numbers are big-endian.
 */
const magic = Buffer.from('ANNINGOB')
const version = 1
export const headerBytes = 512
export const chunkBytes = 65_536
const tagBytes = 16
export const sealedChunkBytes = chunkBytes + tagBytes

const at = { version: 8, header: 10, chunk: 12, prefix: 16, kid: 35, wrapped: 132, digest: 480 }
const prefixBytes = 19
const fixedBytes = at.kid

/** The key of a file, its nonces' prefix, and what every chunk is bound to. */
export type ObjectSeal = { key: Buffer; prefix: Buffer; bound: Buffer }
/** One chunk's number from 0 on, and whether it ends the file. */
export type ChunkPlace = { index: number; isFinal: boolean }

/** A file that is not what was written: cut off, changed, moved, or under a key that does not open it. */
export class DamagedObjectError extends Error {
  readonly code = 'EDAMAGED'
  constructor(what: string) {
    super(`a stored file is damaged: ${what}`)
    this.name = 'DamagedObjectError'
  }
}

const sealOf = (header: Buffer, key: Buffer): ObjectSeal => ({
  key, prefix: Buffer.from(header.subarray(at.prefix, at.prefix + prefixBytes)), bound: Buffer.from(header.subarray(0, fixedBytes)),
})

/** Makes a key and the header of a new file. The header holds once `bindHeader` has said where the file stands. */
export async function newObject(officeId: string): Promise<{ header: Buffer; seal: ObjectSeal }> {
  const key = randomBytes(32)
  const { kid, wrapped } = await wrapObjectKey(officeId, key)
  const kidText = Buffer.from(kid)
  if (kidText.length > at.wrapped - at.kid - 1 || wrapped.length > at.digest - at.wrapped - 2) throw new Error('a wrapped key is too long for a header')
  const header = Buffer.alloc(headerBytes)
  magic.copy(header)
  header.writeUInt16BE(version, at.version)
  header.writeUInt16BE(headerBytes, at.header)
  header.writeUInt32BE(chunkBytes, at.chunk)
  randomBytes(prefixBytes).copy(header, at.prefix)
  header.writeUInt8(kidText.length, at.kid)
  kidText.copy(header, at.kid + 1)
  header.writeUInt16BE(wrapped.length, at.wrapped)
  wrapped.copy(header, at.wrapped + 2)
  return { header, seal: sealOf(header, key) }
}

function digestOf(header: Buffer, key: Buffer, place: string): Buffer {
  const made = Buffer.alloc(headerBytes - at.digest)
  digest(made, Buffer.concat([header.subarray(0, at.digest), Buffer.from(place)]), key)
  return made
}

/** Writes into the header that its file stands at `place`. */
export function bindHeader(header: Buffer, seal: ObjectSeal, place: string): void {
  digestOf(header, seal.key, place).copy(header, at.digest)
}

/** Whether bytes begin like a sealed file. */
export const isSealed = (start: Buffer): boolean => start.subarray(0, magic.length).equals(magic)

function wrappedOf(header: Buffer): { kid: string; wrapped: Buffer } {
  if (header.length !== headerBytes || !isSealed(header)) throw new DamagedObjectError('no header')
  if (header.readUInt16BE(at.version) !== version) throw new DamagedObjectError('unknown version')
  const kidBytes = header.readUInt8(at.kid)
  const wrappedBytes = header.readUInt16BE(at.wrapped)
  if (kidBytes > at.wrapped - at.kid - 1 || wrappedBytes > at.digest - at.wrapped - 2) throw new DamagedObjectError('header')
  return {
    kid: header.subarray(at.kid + 1, at.kid + 1 + kidBytes).toString(),
    wrapped: header.subarray(at.wrapped + 2, at.wrapped + 2 + wrappedBytes),
  }
}

/** Opens a header for the place its file stands in. @throws DamagedObjectError; CaseworkError vault-locked */
export async function openHeader(header: Buffer, officeId: string, place: string): Promise<ObjectSeal> {
  const { kid, wrapped } = wrappedOf(header)
  const key = await unwrapObjectKey(officeId, kid, wrapped)
  if (!key) throw new DamagedObjectError('key')
  if (!isEqual(digestOf(header, key, place), header.subarray(at.digest))) throw new DamagedObjectError('header')
  return sealOf(header, key)
}

function nonceOf({ prefix }: ObjectSeal, { index, isFinal }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(prefixBytes + 5)
  prefix.copy(nonce)
  nonce.writeUInt32BE(index, prefixBytes)
  nonce.writeUInt8(isFinal ? 1 : 0, prefixBytes + 4)
  return nonce
}

/** Seals one chunk into `sealed`, which is 16 bytes longer. */
export function sealChunk(seal: ObjectSeal, place: ChunkPlace, [plain, sealed]: [Buffer, Buffer]): void {
  sealBytes(sealed, plain, seal.bound, null, nonceOf(seal, place), seal.key)
}

/** Opens one chunk into `plain`. @throws DamagedObjectError */
export function openChunk(seal: ObjectSeal, place: ChunkPlace, [sealed, plain]: [Buffer, Buffer]): void {
  try {
    openBytes(plain, null, sealed, seal.bound, nonceOf(seal, place), seal.key)
  } catch {
    throw new DamagedObjectError(`chunk ${place.index}`)
  }
}

/** What a sealed file of this length holds. @throws DamagedObjectError for a length no sealed file has */
export function plainBytesOf(objectBytes: number): { sizeBytes: number; chunks: number } {
  const body = objectBytes - headerBytes
  const chunks = Math.ceil(body / sealedChunkBytes)
  const last = body - (chunks - 1) * sealedChunkBytes
  if (body < tagBytes || last < tagBytes || (last === tagBytes && chunks > 1)) throw new DamagedObjectError('length')
  return { sizeBytes: body - chunks * tagBytes, chunks }
}

/** Length of the sealed file that holds so many bytes. */
export const objectBytesOf = (sizeBytes: number): number => headerBytes + sizeBytes + Math.max(1, Math.ceil(sizeBytes / chunkBytes)) * tagBytes
