import 'server-only'

/**
 * The library stamps the entries of its archive with the clock; here they get the first moment such an archive can hold (APPNOTE.TXT 4.3.7, 4.3.12,
 * 4.3.16).
 */

const [endMark, endSize] = [0x06054b50, 22]
const firstDay = ((1 << 5) | 1) << 16

/** The same archive with one time for all entries. `archive` has no comment. */
export function atFixedTime(archive: Buffer): Buffer {
  const zip = Buffer.from(archive)
  const end = zip.length - endSize
  if (zip.readUInt32LE(end) !== endMark) throw new Error('an archive that does not end where it should')
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    zip.writeUInt32LE(firstDay, at + 12)
    zip.writeUInt32LE(firstDay, zip.readUInt32LE(at + 42) + 10)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
