import 'server-only'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { RejectReason } from '@/lib/evidence/imported-row'

/** An XLSX is a ZIP from a stranger: it is counted before it is unpacked (imports, limits). */

const entriesMax = 2_000
const unpackedBytesMax = 1024 ** 3
const ratioMax = 100
const spareBytes = 1_048_576
const symlinkMode = 0o120000

const openZip = promisify<Buffer, { lazyEntries: boolean; validateEntrySizes: boolean }, ZipFile>(
  (bytes, options, done) => yauzl.fromBuffer(bytes, options, done as (error: Error | null, zip?: ZipFile) => void) as never,
)

function entryRefused(entry: Entry): boolean {
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000
  return mode === symlinkMode || entry.uncompressedSize > entry.compressedSize * ratioMax + spareBytes
}

function counted(zip: ZipFile): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let unpacked = 0
    let entries = 0
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize
      entries += 1
      if (entries > entriesMax || unpacked > unpackedBytesMax || entryRefused(entry)) return resolve(false)
      zip.readEntry()
    })
    zip.on('end', () => resolve(true))
    zip.on('error', reject)
    zip.readEntry()
  })
}

/** Why a spreadsheet must not be unpacked; null = it may. */
export async function spreadsheetRefusal(bytes: Buffer): Promise<RejectReason | null> {
  const zip = await openZip(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(() => null)
  if (!zip) return 'unsupported'
  const fits = await counted(zip).catch(() => null)
  zip.close()
  if (fits === null) return 'unsupported'
  return fits ? null : 'too-large'
}
