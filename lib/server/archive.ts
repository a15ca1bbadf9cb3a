import 'server-only'
import { Readable, Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import { keptFileName } from '@/lib/evidence/file-name'
import type { RejectReason } from '@/lib/evidence/imported-row'
import { mailBytesMax, readMail } from '@/lib/evidence/mail'
import { CaseworkError } from '@/lib/errors'
import { readOriginal, storeOriginal, type Stored } from './vault'
import { entryName, entryRefusal, entryStream, type ZipDirectory, zipDirectoryOf } from './zip-directory'
import { zipKind } from './zip-head'

/** Adapter to files that hold other files: archives and mails. What is inside is streamed into the vault one after the other. */

type Original = { officeId: string; sha256: Uint8Array; sizeBytes: number }
export type Refused = { refused: RejectReason }
/**
 * What is inside, counted from 1. `keep` stores the file as an original, or says why not; null = nothing to keep: a folder, an empty file, what systems leave
 * lying about.
 */
export type Inside = { at: number; name: string; keep: (() => Promise<Stored | Refused>) | null }
export type Contents = { inside: Inside[]; sizeBytes: number; close: () => void }

const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i

class NotTaken extends Error {
  constructor(readonly reason: RejectReason) {
    super(reason)
  }
}

const isArchive = (head: Buffer) => zipKind(head, '') === 'archive'

/** Lets bytes through and breaks off when they are an archive themselves, or not the ones the directory promised. */
function checkedBytes(promisedCrc: number): Transform {
  let crc = 0
  let isFirst = true
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const isNested = isFirst && isArchive(chunk)
      isFirst = false
      crc = crc32(chunk, crc)
      done(isNested ? new NotTaken('unsupported') : null, chunk)
    },
    flush(done) {
      done(crc === promisedCrc ? null : new NotTaken('not-well-formed'))
    },
  })
}

/** Only a full store stops everything; whatever is wrong with the bytes concerns this one file. */
function refusalOr(error: unknown): Refused {
  if (error instanceof CaseworkError) throw error
  return { refused: error instanceof NotTaken ? error.reason : 'not-well-formed' }
}

async function stored(officeId: string, directory: ZipDirectory, entry: ZipDirectory['entries'][number]): Promise<Stored | Refused> {
  const source = await entryStream(directory, entry).catch(() => null)
  if (!source) return { refused: 'not-well-formed' }
  const checked = checkedBytes(entry.crc32)
  // Whoever reads learns of the error; it may come before anybody reads.
  checked.on('error', () => undefined)
  source.on('error', (error) => checked.destroy(error))
  checked.on('close', () => (source as Readable).destroy())
  source.pipe(checked)
  return storeOriginal(officeId, checked).catch(refusalOr)
}

/** What an archive holds, or why none of it is unpacked. */
export async function archiveContents(original: Original): Promise<Contents | Refused> {
  const directory = await zipDirectoryOf(original)
  if ('refused' in directory) return directory
  const inside = directory.entries.map((entry, index): Inside => {
    const spelled = entryName(entry)
    const file = { at: index + 1, name: keptFileName(spelled) }
    if (/[/\\]$/.test(spelled) || litter.test(spelled) || entry.uncompressedSize === 0) return { ...file, keep: null }
    const refused = entryRefusal(entry)
    return { ...file, keep: () => (refused ? Promise.resolve({ refused }) : stored(original.officeId, directory, entry)) }
  })
  const sizeBytes = directory.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  return { inside, sizeBytes, close: () => directory.zip.close() }
}

/** A mail's bytes; null when it is larger than one may be. */
async function mailBytes({ officeId, sha256, sizeBytes }: Original): Promise<Buffer | null> {
  if (sizeBytes > mailBytesMax) return null
  const parts: Buffer[] = []
  for await (const part of readOriginal(officeId, sha256)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** What a mail says and holds; null when it cannot be taken apart. */
export async function mailOf(original: Original) {
  const bytes = await mailBytes(original)
  return bytes && readMail(bytes)
}

/** What is attached to a mail. A mail in a mail is kept as it is and not opened. */
export async function mailContents(original: Original): Promise<Contents | Refused> {
  if (original.sizeBytes > mailBytesMax) return { refused: 'too-large' }
  const mail = await mailOf(original)
  if (!mail) return { refused: 'not-well-formed' }
  const inside = mail.attachments.map(({ name, bytes }, index): Inside => {
    const file = { at: index + 1, name: keptFileName(name) }
    const content = Buffer.from(bytes)
    const nested = isArchive(content)
    return { ...file, keep: () => (nested ? Promise.resolve({ refused: 'unsupported' as const }) : storeOriginal(original.officeId, Readable.from([content]))) }
  })
  return { inside, sizeBytes: original.sizeBytes, close: () => undefined }
}
