import 'server-only'
import { Decrypter, Encrypter } from 'age-encryption'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { spelled } from '../vault-key'
import { BackupError, damaged } from './backup-fault'

/**
 * Files of the age format (age-encryption.org/v1), which the `age` program opens too. The header, where passphrases and recipients are, is the library's. The
 * body is sealed here, ChaCha20-Poly1305 in pieces of 64 KiB as the format says (STREAM), because the library's own cipher is fifteen times slower; tests hold
 * the two to each other.
 */

/** Who can open it: a passphrase (scrypt, work factor 18), or the holder of an age identity. */
export type Lock = { passphrase: string } | { recipient: string }
/** What opens it. */
export type Opener = { passphrase: string } | { identity: string }

const pieceBytes = 65_536
const tagBytes = 16
const nonceBytes = 16
const batchBytes = 1024 * 1024
/** A header is some hundred bytes; with a post-quantum recipient some thousand. */
const headerBytesMax = 16_384

type FileKey = { header: Buffer; fileKey: Uint8Array }

async function headerFor(lock: Lock): Promise<FileKey> {
  let fileKey: Uint8Array | undefined
  const encrypter = new Encrypter()
  if ('passphrase' in lock) encrypter.setPassphrase(spelled(lock.passphrase))
  else {
    encrypter.addRecipient(lock.recipient)
    // The library calls each recipient with the file's key; this one adds no way to open it.
    encrypter.addRecipient({ wrapFileKey: (key) => { fileKey = key; return [] } })
  }
  const header = headerOf(Buffer.from(await encrypter.encrypt('')))
  return { header, fileKey: fileKey ?? (await fileKeyOf(header, lock as Opener)) }
}

function headerOf(start: Buffer): Buffer {
  const last = start.subarray(0, headerBytesMax).indexOf('\n--- ')
  const end = last < 0 ? -1 : start.indexOf('\n', last + 1)
  if (!start.subarray(0, 21).equals(Buffer.from('age-encryption.org/v1')) || end < 0) throw damaged('no age file')
  return start.subarray(0, end + 1)
}

async function fileKeyOf(header: Buffer, opener: Opener): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  if ('passphrase' in opener) decrypter.addPassphrase(spelled(opener.passphrase))
  else decrypter.addIdentity(opener.identity)
  return decrypter.decryptHeader(header).catch((error: unknown) => {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched')
    throw isOther ? new BackupError('secret', 'not opened by this') : damaged('header')
  })
}

const bodyKey = (fileKey: Uint8Array, nonce: Uint8Array) => Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32))

function nonceOf(index: number, isFinal: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce.writeUInt8(isFinal ? 1 : 0, 11)
  return nonce
}

type Piece = { key: Buffer; index: number; isFinal: boolean }

function sealed({ key, index, isFinal }: Piece, plain: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonceOf(index, isFinal), { authTagLength: tagBytes })
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function opened({ key, index, isFinal }: Piece, piece: Buffer): Buffer {
  if (piece.length < tagBytes || (isFinal && index > 0 && piece.length === tagBytes)) throw damaged('length')
  const decipher = createDecipheriv('chacha20-poly1305', key, nonceOf(index, isFinal), { authTagLength: tagBytes })
  decipher.setAuthTag(piece.subarray(piece.length - tagBytes))
  const plain = decipher.update(piece.subarray(0, piece.length - tagBytes))
  try {
    decipher.final()
  } catch {
    throw damaged(`piece ${index}`)
  }
  return plain
}

type Cut = { piece: Buffer; isFinal: boolean }

/** Cuts a stream into pieces of this length; only the last may be shorter, and which is the last is known when the stream ends. */
async function* pieces(source: AsyncIterable<Buffer>, length: number): AsyncGenerator<Cut[]> {
  let held: Buffer = Buffer.alloc(0)
  for await (const bytes of source) {
    const all = held.length > 0 ? Buffer.concat([held, bytes]) : bytes
    const whole = Math.max(0, Math.ceil(all.length / length) - 1)
    yield Array.from({ length: whole }, (_none, at) => ({ piece: all.subarray(at * length, (at + 1) * length), isFinal: false }))
    held = all.subarray(whole * length)
  }
  yield [{ piece: held, isFinal: true }]
}

/** Small parts as one of at least this length, so that what follows is done for a MiB at a time. */
async function* gathered(source: AsyncIterable<Buffer>, bytesMin: number): AsyncGenerator<Buffer> {
  let [held, length]: [Buffer[], number] = [[], 0]
  for await (const part of source) {
    held.push(part)
    length += part.length
    if (length < bytesMin) continue
    yield Buffer.concat(held)
    ;[held, length] = [[], 0]
  }
  if (length > 0) yield Buffer.concat(held)
}

/** A file about to be written. `fileKey` opens it again as long as this process lives, so that it can be read back whoever it is for. */
export type NewAgeFile = { start: Buffer; fileKey: Uint8Array; body: (plain: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> }

/** @throws BackupError secret when the recipient is none */
export async function newAgeFile(lock: Lock): Promise<NewAgeFile> {
  const { header, fileKey } = await headerFor(lock).catch(() => { throw new BackupError('secret', 'no such recipient') })
  const nonce = randomBytes(nonceBytes)
  const key = bodyKey(fileKey, nonce)
  async function* body(plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let index = 0
    for await (const cut of pieces(gathered(plain, batchBytes), pieceBytes)) {
      yield Buffer.concat(cut.map(({ piece, isFinal }) => sealed({ key, index: index++, isFinal }, piece)))
    }
  }
  return { start: Buffer.concat([header, nonce]), fileKey, body }
}

/** The reading of a part of a file: bytes from `start` on. */
export type ReadFrom = (start: number) => AsyncIterable<Buffer>

async function firstBytes(readFrom: ReadFrom): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of readFrom(0)) {
    parts.push(part)
    length += part.length
    if (length >= headerBytesMax + nonceBytes) break
  }
  return Buffer.concat(parts)
}

/**
 * What an age file holds, each byte authenticated before it is given out. A file that was cut off or changed anywhere ends in an error.
 * @throws BackupError damaged; secret when `opener` is not for this file
 */
export async function openAgeFile(readFrom: ReadFrom, opener: Opener | { fileKey: Uint8Array }): Promise<AsyncGenerator<Buffer>> {
  const start = await firstBytes(readFrom)
  const header = headerOf(start)
  const fileKey = 'fileKey' in opener ? opener.fileKey : await fileKeyOf(header, opener)
  const nonce = start.subarray(header.length, header.length + nonceBytes)
  if (nonce.length < nonceBytes) throw damaged('length')
  const key = bodyKey(fileKey, nonce)
  async function* plain(): AsyncGenerator<Buffer> {
    let index = 0
    const sealedBody = readFrom(header.length + nonceBytes)
    for await (const cut of pieces(sealedBody, pieceBytes + tagBytes)) {
      const plain = Buffer.concat(cut.map(({ piece, isFinal }) => opened({ key, index: index++, isFinal }, piece)))
      if (plain.length > 0) yield plain
    }
  }
  return plain()
}
