/**
 * Whether a picture's file holds the picture and nothing besides: no place, device, time, author, preview, comment, and nothing after its end. Only parts that
 * are needed to show it are let through; what is not known is not let through. Pure: looks at the frame of the file, decodes nothing.
 */

const ascii = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length))
const number = (bytes: Uint8Array, at: number, width: 2 | 4) =>
  Array.from({ length: width }, (_, place) => bytes[at + place] ?? 0).reduce((sum, byte) => sum * 256 + byte, 0)

// JPEG: tables, frames and scans; JFIF without a thumbnail; Adobe's word on colours. No ICC profile: those name devices.
const jpegParts = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd])
const [jpegStart, jpegEnd, jpegScan, jfif, adobe] = [0xd8, 0xd9, 0xda, 0xe0, 0xee]

function isPlainSegment(bytes: Uint8Array, at: number, marker: number): boolean {
  const size = number(bytes, at + 2, 2)
  if (marker === jfif) return size === 16 && ascii(bytes, at + 4, 5) === 'JFIF\0' && bytes[at + 16] === 0 && bytes[at + 17] === 0
  if (marker === adobe) return size === 14 && ascii(bytes, at + 4, 5) === 'Adobe'
  return jpegParts.has(marker) || marker === jpegScan
}

/** Where the coded picture that begins at `at` is followed by a marker. */
function scanEnd(bytes: Uint8Array, at: number): number {
  for (let place = bytes.indexOf(0xff, at); place >= 0; place = bytes.indexOf(0xff, place + 1)) {
    const next = bytes[place + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return place
  }
  return bytes.length
}

function onlyJpeg(bytes: Uint8Array): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (!isPlainSegment(bytes, at, marker)) return false
    at += 2 + number(bytes, at + 2, 2)
    if (marker === jpegScan) at = scanEnd(bytes, at)
    if (bytes[at] === 0xff && bytes[at + 1] === jpegEnd) return at + 2 === bytes.length
  }
  return false
}

const pngParts = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'bKGD'])

function onlyPng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const [size, kind] = [number(bytes, at, 4), ascii(bytes, at + 4, 4)]
    at += 12 + size
    if (!pngParts.has(kind)) return false
    if (kind === 'IEND') return size === 0 && at === bytes.length
  }
  return false
}

/** WebP: one plain picture in its frame, none of the parts that may hold anything else. */
function onlyWebp(bytes: Uint8Array): boolean {
  const size = (bytes[16] ?? 0) + (bytes[17] ?? 0) * 256 + (bytes[18] ?? 0) * 65_536 + (bytes[19] ?? 0) * 16_777_216
  return /^VP8[ L]$/.test(ascii(bytes, 12, 4)) && bytes.length === 20 + size + (size % 2)
}

/** See the head of this file; false for every other kind of file. */
export function holdsOnlyPicture(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === jpegStart) return onlyJpeg(bytes)
  if (ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return onlyPng(bytes)
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP' && onlyWebp(bytes)
}
