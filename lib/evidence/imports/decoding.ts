/** Which encoding a text file is in, and its decoding piece by piece. */

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

function byMark(sample: Uint8Array): TextEncoding | null {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8'
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  return sample[0] === 0xfe && sample[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: markup and figures leave every second byte zero. */
function byZeros(sample: Uint8Array): TextEncoding | null {
  const length = Math.min(sample.length & ~1, 512)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (sample[index] === 0) even += 1
    if (sample[index + 1] === 0) odd += 1
  }
  const many = length / 8
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

function isUtf8Start(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']\s*(utf-8|gbk|gb2312|gb18030)/i

/**
 * The encoding of a file from its first bytes (64 KiB are enough): byte order mark, zeros of UTF-16, the XML declaration, else UTF-8 when the bytes
 * fit and gb18030 when they do not. `isUtf8` is the caller's answer for the whole file, where it has one; an XML declaration outranks it, because one
 * damaged byte must not turn every message into other characters.
 */
export function textEncoding(sample: Uint8Array, isUtf8 = isUtf8Start(sample)): TextEncoding {
  const certain = byMark(sample) ?? byZeros(sample)
  if (certain) return certain
  const named = declared.exec(new TextDecoder('latin1').decode(sample.subarray(0, 200)))?.[1]?.toLowerCase()
  if (named) return named === 'utf-8' ? 'utf-8' : isUtf8 && isUtf8Start(sample) && hasHighByte(sample) ? 'utf-8' : 'gb18030'
  return isUtf8 ? 'utf-8' : 'gb18030'
}

const hasHighByte = (sample: Uint8Array) => sample.some((byte) => byte > 0x7f)

/** A streaming decoder: call it with each piece, and once without one at the end. The mark at the start is dropped, damaged bytes become U+FFFD. */
export function textDecoder(encoding: TextEncoding): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding)
  return (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode())
}
