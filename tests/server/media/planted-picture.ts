import { crc32 as nodeCrc } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** Pictures with marks hidden in every place of a file that other programs fill: EXIF, GPS, XMP, IPTC, comments, text chunks, previews, bytes after the end. */

const table = Array.from({ length: 256 }, (_, index) => Array.from({ length: 8 }).reduce<number>((value) => (value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1), index))
const crc32 = (bytes: Buffer) => (nodeCrc ? nodeCrc(bytes) : (~bytes.reduce((crc, byte) => ((table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)) >>> 0, 0xffffffff)) >>> 0)

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A picture of noise and bars that differs with `seed`. */
export function bars(seed: number, size: { width: number; height: number } = { width: 160, height: 240 }): Sharp {
  const rects = Array.from({ length: 9 }, (_, place) => {
    const value = (seed * 7919 + place * 104_729) % 9973
    return `<rect x="${value % size.width}" y="${(value * 3) % size.height}" width="${20 + (value % 60)}" height="${12 + (value % 90)}" fill="rgb(${value % 256},${(value * 5) % 256},${(value * 11) % 256})"/>`
  })
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="#eee"/>${rects.join('')}</svg>`))
}

const exifOf = (mark: string) => ({
  IFD0: { Make: `${mark}-make`, Model: `${mark}-model`, Software: `${mark}-software`, Artist: `${mark}-author`, Copyright: `${mark}-rights`, ImageDescription: `${mark}-words` },
  IFD2: { DateTimeOriginal: '2026:03:12 22:45:01', OffsetTimeOriginal: '+08:00', BodySerialNumber: `${mark}-serial`, CameraOwnerName: `${mark}-owner`, UserComment: `${mark}-comment` },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 1234/100', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 4321/100' },
})

const xmpOf = (mark: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${mark}-xmp</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

function withJpegMarks(bytes: Buffer, mark: string, thumbnail: Buffer): Buffer {
  const planted = [
    segment(0xfe, Buffer.from(`${mark}-comment-segment`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${mark}-iptc`)),
    segment(0xe2, Buffer.concat([Buffer.from('MPF\0'), Buffer.from(`${mark}-mpf`), thumbnail.subarray(0, 4000)])),
  ]
  return Buffer.concat([bytes.subarray(0, 2), ...planted, bytes.subarray(2), Buffer.from(`${mark}-after-the-end`), thumbnail])
}

function withPngMarks(bytes: Buffer, mark: string): Buffer {
  const end = bytes.length - 12
  const texts = [chunk('tEXt', Buffer.from(`Author\0${mark}-text`)), chunk('iTXt', Buffer.from(`Title\0\0\0\0\0${mark}-itext`)), chunk('tIME', Buffer.from([7, 234, 3, 12, 22, 45, 1]))]
  return Buffer.concat([bytes.subarray(0, end), ...texts, bytes.subarray(end), Buffer.from(`${mark}-after-the-end`)])
}

/** Number `seed`: JPEG, PNG and WebP by turns, with `mark` in every place the format has. */
export async function plantedPicture(seed: number): Promise<{ bytes: Buffer; mark: string }> {
  const mark = `GEHEIM${seed}X`
  const marked = bars(seed).withExif(exifOf(mark)).withXmp(xmpOf(mark))
  if (seed % 3 === 1) return { mark, bytes: withPngMarks(await marked.png().toBuffer(), mark) }
  if (seed % 3 === 2) return { mark, bytes: await marked.webp().toBuffer() }
  const thumbnail = await bars(seed).resize(60).withExif(exifOf(mark)).jpeg().toBuffer()
  return { mark, bytes: withJpegMarks(await marked.withMetadata({ orientation: 6 }).withExifMerge(exifOf(mark)).jpeg().toBuffer(), mark, thumbnail) }
}
