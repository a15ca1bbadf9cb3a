import 'server-only'
import { isAscii } from 'node:buffer'
import type { Readable } from 'node:stream'
import type { Container } from '@/lib/evidence/evidence-item'
import { isMail } from '@/lib/evidence/mail'
import { textDecoder, textEncoding, type TextEncoding } from '@/lib/evidence/imports/decoding'
import {
  recognisedKept, recognisedText, type FileSource, type FormatId, type Known,
} from '@/lib/evidence/imports'
import type { ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import type { UnmappedTable } from '@/lib/evidence/imports/unmapped-table'
import {
  noFacts, type Entry, type FileFacts, type ReadOptions, type RejectReason, type TextReader,
} from '@/lib/evidence/imported-row'
import { loopTurn } from './loop-turn'
import { openedWorkbook } from './opened-workbook'
import { readOriginal } from './vault'
import { recognisedSpreadsheet } from './spreadsheet-file'
import { zipKind } from './zip-head'

/** Adapter between originals on disk and the pure import formats: recognises a file by content and reads it in pieces, so that memory stays flat. */

/** Some entries of a file; `done` of `total` = bytes of a text, rows of a sheet, that were read with them. */
export type ReadPart = { entries: Entry[]; done: number; total: number }
/** What a stored file is. `read` yields entries batch by batch; `facts` is complete after the last one. */
export type ReadableFile = { id: FormatId; source: FileSource; read(options: ReadOptions): AsyncGenerator<ReadPart>; facts(): FileFacts }
/** A file without rows of its own, `contains` = what it holds others as; `refused` with an `id` = known, and known not to be readable. */
export type Recognition = ReadableFile | NamelessTable | { refused: RejectReason; id?: FormatId } | { contains: Container } | null
/** A table that is read once a person has named its columns. */
export type NamelessTable = { refused: 'unsupported'; id: 'table'; unmapped: UnmappedTable; readBy(mapping: ColumnMapping): ReadableFile }

type Original = { officeId: string; sha256: Uint8Array; sizeBytes: number }

const sampleBytes = 65_536
const spreadsheetBytesMax = 50 * 1024 * 1024
const breatheEveryMs = 12

async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** The first bytes of an original, at most `length`. */
export const headOf = ({ officeId, sha256, sizeBytes }: Original, length = sampleBytes): Promise<Buffer> =>
  sizeBytes === 0 ? Promise.resolve(Buffer.alloc(0)) : bytesOf(readOriginal(officeId, sha256, { start: 0, end: Math.min(length, sizeBytes) - 1 }))

/** An original in pieces small enough that other requests get their turn in between. */
async function* samples({ officeId, sha256 }: Original): AsyncGenerator<Buffer> {
  let last = performance.now()
  for await (const part of readOriginal(officeId, sha256)) {
    const whole = part as Buffer
    for (let at = 0; at < whole.length; at += sampleBytes) yield whole.subarray(at, at + sampleBytes)
    if (performance.now() - last <= breatheEveryMs) continue
    await loopTurn()
    last = performance.now()
  }
}

/** Where the start is plain ASCII the first piece that is not decides: one late Chinese line must not be misread. */
async function encodingOf(original: Original, head: Buffer): Promise<TextEncoding> {
  if (original.sizeBytes <= head.length || !isAscii(head)) return textEncoding(head)
  for await (const piece of samples(original)) if (!isAscii(piece)) return textEncoding(head, piece)
  return textEncoding(head)
}

function textFile(format: Known<TextReader>, original: Original, encoding: TextEncoding): ReadableFile {
  let facts: FileFacts = noFacts
  async function* read(options: ReadOptions): AsyncGenerator<ReadPart> {
    const reader = format.reader(options)
    const decode = textDecoder(encoding)
    const total = original.sizeBytes
    let done = 0
    for await (const piece of samples(original)) {
      done += piece.length
      yield { entries: reader.push(decode(piece)), done, total }
    }
    yield { entries: [...reader.push(decode()), ...reader.end()], done: total, total }
    facts = reader.facts()
  }
  return { id: format.id, source: format.source, read, facts: () => facts }
}

async function recogniseText(original: Original, head: Buffer): Promise<Recognition> {
  const format = recognisedText(textDecoder(textEncoding(head))(head))
  if (!format || ('refused' in format && !('mapped' in format))) return format
  const encoding = await encodingOf(original, head)
  if ('reader' in format) return textFile(format, original, encoding)
  return { refused: 'unsupported', id: 'table', unmapped: format.unmapped, readBy: (mapping) => textFile(format.mapped(mapping), original, encoding) }
}

async function recogniseSpreadsheet(original: Original): Promise<Recognition> {
  if (original.sizeBytes > spreadsheetBytesMax) return { refused: 'too-large' }
  const book = await openedWorkbook(original, () => bytesOf(readOriginal(original.officeId, original.sha256)))
  return 'refused' in book ? book : recognisedSpreadsheet(book.sheets)
}

/** What a file holds others as; null = it is none that is opened. */
function containerOfHead(head: Buffer, name: string): Container | null {
  const zip = zipKind(head, name)
  if (zip) return zip === 'archive' ? zip : null
  return isMail(head.toString('latin1')) ? 'mail' : null
}

/** The same of an original. */
export const containerOf = async (original: Original, name: string): Promise<Container | null> => containerOfHead(await headOf(original), name)

/** Recognises an original by its content. Null = no format that can be imported; it is kept all the same. @throws CaseworkError busy for a workbook */
export async function recognise(original: Original, name: string): Promise<Recognition> {
  const head = await headOf(original)
  if (head.length === 0) return null
  const contains = containerOfHead(head, name)
  if (contains) return { contains }
  const zip = zipKind(head, name)
  if (zip) return zip === 'spreadsheet' ? recogniseSpreadsheet(original) : null
  return recognisedKept(head, name) ?? recogniseText(original, head)
}
