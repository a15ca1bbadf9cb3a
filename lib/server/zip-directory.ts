import 'server-only'
import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import yauzl, { type Entry, RandomAccessReader, type ZipFile } from 'yauzl'
import type { RejectReason } from '@/lib/evidence/imported-row'
import { readOriginal } from './vault'

/** A ZIP from a stranger is counted before anything of it is unpacked (imports, limits). Its names are labels and never paths. */

/** How much an archive may hold. */
export type ZipLimits = { entriesMax: number; unpackedBytesMax: number }
const ofStrangers: ZipLimits = { entriesMax: 2_000, unpackedBytesMax: 1024 ** 3 }
const ratioMax = 100
const spareBytes = 1_048_576
const symlinkMode = 0o120000
const localHeaderBytes = 30
const utf8Flag = 0x800

type Original = { officeId: string; sha256: Uint8Array; sizeBytes: number }
/** Entries of an archive in the order of its directory; `close` when done. */
export type ZipDirectory = { zip: ZipFile; entries: Entry[] }

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: false }
type Opened = (error: Error | null, zip?: ZipFile) => void

/** Bytes that can be read from anywhere; `end` is inclusive. */
export type ZipSource = { sizeBytes: number; read: (range: { start: number; end: number }) => Readable }

class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ZipSource) {
    super()
  }

  override _readStreamForRange(start: number, end: number) {
    return this.source.read({ start, end: end - 1 })
  }
}

const openBytes = promisify<Buffer, ZipFile>((bytes, done) => yauzl.fromBuffer(bytes, options, done as Opened as never))
const openSource = promisify<ZipSource, ZipFile>((source, done) =>
  yauzl.fromRandomAccessReader(new SourceReader(source), source.sizeBytes, options, done as Opened as never))

/** The directory, as far as it may be read: one entry more than allowed shows that there are too many. */
function listed(zip: ZipFile, { entriesMax }: ZipLimits): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > entriesMax) resolve(entries)
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })
}

/** Two entries that share bytes of the archive: a bomb, or a forged directory. */
function overlaps(entries: readonly Entry[]): boolean {
  const spans = entries.map((entry) => ({
    start: entry.relativeOffsetOfLocalHeader, end: entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.fileNameLength + entry.compressedSize,
  })).sort((one, other) => one.start - other.start)
  return spans.some(({ start }, index) => index > 0 && start < (spans[index - 1]?.end ?? 0))
}

function refusalOf(entries: readonly Entry[], { entriesMax, unpackedBytesMax }: ZipLimits): RejectReason | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (entries.length > entriesMax || unpacked > unpackedBytesMax) return 'too-large'
  return overlaps(entries) ? 'not-well-formed' : null
}

async function directoryOf(opening: Promise<ZipFile>, limits = ofStrangers): Promise<ZipDirectory | { refused: RejectReason }> {
  const zip = await opening.catch(() => null)
  if (!zip) return { refused: 'not-well-formed' }
  const entries = await listed(zip, limits).catch(() => null)
  const refused = entries ? refusalOf(entries, limits) : 'not-well-formed'
  if (entries && !refused) return { zip, entries }
  zip.close()
  return { refused: refused ?? 'not-well-formed' }
}

/** The directory of an archive in memory, or why none of it may be unpacked. */
export const zipDirectory = (bytes: Buffer) => directoryOf(openBytes(bytes))
/** The same of an original, read where it lies. */
export const zipDirectoryOf = ({ officeId, sha256, sizeBytes }: Original) =>
  directoryOf(openSource({ sizeBytes, read: (range) => readOriginal(officeId, sha256, range) }))
/** The same of bytes that lie elsewhere, with limits of their own. */
export const zipDirectoryIn = (source: ZipSource, limits: ZipLimits) => directoryOf(openSource(source), limits)

/** Why one entry must not be unpacked; null = it may. */
export function entryRefusal(entry: Entry): RejectReason | null {
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000
  if (mode === symlinkMode || entry.isEncrypted() || ![0, 8].includes(entry.compressionMethod)) return 'unsupported'
  return entry.uncompressedSize > entry.compressedSize * ratioMax + spareBytes ? 'too-large' : null
}

/** An entry's name as text: UTF-8 where it says so or reads so, else what Chinese systems write. */
export function entryName(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer
  return (entry.generalPurposeBitFlag & utf8Flag) !== 0 || isUtf8(raw) ? raw.toString('utf8') : new TextDecoder('gb18030').decode(raw)
}

/** The bytes of an entry as they are unpacked; longer or shorter than promised they end in an error. */
export const entryStream = ({ zip }: ZipDirectory, entry: Entry) =>
  new Promise<NodeJS.ReadableStream>((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))))
