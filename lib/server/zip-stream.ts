import 'server-only'
import { crc32 } from 'node:zlib'
import { type Instant, localDay, localTime } from '@/lib/calendar/local-date'

/**
 * Writes a ZIP whose entries are stored as they are, while it is read: nothing is held back, and who stops reading stops the sources. Our own, because the
 * libraries that stream (yazl, client-zip) sum up each byte in JavaScript, which costs more than reading, opening and hashing it together (DECISIONS.md).
 * Numbers that do not fit into 32 bits are written as ZIP64; the sizes of a streamed entry follow its bytes (APPNOTE.TXT 4.3.9, 4.4.4, 4.5.3).
 */

/**
 * `bytes` whole, or in pieces: then `sizeBytesMax` = what they may come to. `at` stands in the archive as civil time.
 * A source that is given in pieces may end early; it must not throw, or the archive ends there.
 */
export type ZipEntry = { path: string; at: Instant; bytes: Uint8Array | AsyncIterable<Uint8Array>; sizeBytesMax?: number }

type Entry = { name: Buffer; time: number; isStreamed: boolean; isLarge: boolean; from: number; crc: number; size: number }

const max32 = 0xffffffff
const [version, largeVersion, unix] = [20, 45, 0x0300]
const [utf8, sizesFollow] = [0x0800, 0x0008]
/** A plain file everybody may read. */
const mode = 0o100644

/** Numbers in little-endian order, each with its width in bytes. */
function packed(fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of fields) {
    if (width === 8) out.writeBigUInt64LE(BigInt(value), at)
    else out.writeUIntLE(value, at, width)
    at += width
  }
  return out
}

/** Civil time of Beijing in the two words of a DOS date, which begins in 1980. */
function dosTime(at: Instant): number {
  const [year = 0, month = 1, day = 1] = localDay(at).split('-').map(Number)
  const [hours = 0, minutes = 0, seconds = 0] = localTime(at).split(':').map(Number)
  if (year < 1980 || year > 2107) return (1 << 21) | (1 << 16)
  return (((year - 1980) << 25) | (month << 21) | (day << 16) | (hours << 11) | (minutes << 5) | (seconds >> 1)) >>> 0
}

/** What stands both before an entry and in the list at the end. */
const common = ({ name, time, isStreamed, isLarge }: Entry, sums: { crc: number; size: number }, extra: number) => packed([
  [2, isLarge ? largeVersion : version], [2, isStreamed ? utf8 | sizesFollow : utf8], [2, 0], [4, time], [4, sums.crc],
  [4, sums.size], [4, sums.size], [2, name.length], [2, extra],
])

function head(entry: Entry): Buffer {
  const extra = entry.isLarge ? packed([[2, 1], [2, 16], [8, 0], [8, 0]]) : Buffer.alloc(0)
  const sums = { crc: entry.isStreamed ? 0 : entry.crc, size: entry.isLarge ? max32 : entry.isStreamed ? 0 : entry.size }
  return Buffer.concat([packed([[4, 0x04034b50]]), common(entry, sums, extra.length), entry.name, extra])
}

const follow = ({ crc, size, isLarge }: Entry) => packed([[4, 0x08074b50], [4, crc], [isLarge ? 8 : 4, size], [isLarge ? 8 : 4, size]])

function listed(entry: Entry): Buffer {
  const isFar = entry.from >= max32
  const wide = [...(entry.isLarge ? [[8, entry.size], [8, entry.size]] as const : []), ...(isFar ? [[8, entry.from]] as const : [])]
  const extra = wide.length > 0 ? packed([[2, 1], [2, wide.length * 8], ...wide]) : Buffer.alloc(0)
  const sums = { crc: entry.crc, size: entry.isLarge ? max32 : entry.size }
  const place = packed([[2, 0], [2, 0], [2, 0], [4, (mode << 16) >>> 0], [4, isFar ? max32 : entry.from]])
  return Buffer.concat([packed([[4, 0x02014b50], [2, unix | largeVersion]]), common(entry, sums, extra.length), place, entry.name, extra])
}

function tail(count: number, list: { from: number; size: number }): Buffer {
  const isLarge = count >= 0xffff || list.from >= max32 || list.size >= max32
  const large = packed([
    [4, 0x06064b50], [8, 44], [2, unix | largeVersion], [2, largeVersion], [4, 0], [4, 0], [8, count], [8, count], [8, list.size], [8, list.from],
    [4, 0x07064b50], [4, 0], [8, list.from + list.size], [4, 1],
  ])
  const counted = Math.min(count, 0xffff)
  const end = packed([[4, 0x06054b50], [2, 0], [2, 0], [2, counted], [2, counted], [4, Math.min(list.size, max32)], [4, Math.min(list.from, max32)], [2, 0]])
  return isLarge ? Buffer.concat([large, end]) : end
}

function begun({ path, at, bytes, sizeBytesMax = max32 }: ZipEntry, from: number): Entry {
  const name = Buffer.from(path)
  if (bytes instanceof Uint8Array) return { name, time: dosTime(at), isStreamed: false, isLarge: false, from, crc: crc32(bytes), size: bytes.length }
  return { name, time: dosTime(at), isStreamed: true, isLarge: sizeBytesMax >= max32, from, crc: 0, size: 0 }
}

async function* pieces(entry: Entry, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    entry.crc = crc32(part, entry.crc)
    entry.size += part.length
    yield part
  }
  if (entry.size >= max32 && !entry.isLarge) throw new Error('an entry is larger than it was said to be')
}

/** The archive in pieces. The next entry is asked for when the one before has been read to its end, so it may tell of what was found on the way. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const list: Buffer[] = []
  let at = 0
  for await (const each of entries) {
    const entry = begun(each, at)
    const before = head(entry)
    yield before
    if (each.bytes instanceof Uint8Array) yield each.bytes
    else yield* pieces(entry, each.bytes)
    const after = entry.isStreamed ? follow(entry) : Buffer.alloc(0)
    if (after.length > 0) yield after
    at += before.length + entry.size + after.length
    list.push(listed(entry))
  }
  const directory = Buffer.concat(list)
  yield directory
  yield tail(list.length, { from: at, size: directory.length })
}
