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

/** Share of damaged characters that a UTF-8 text may have; Chinese in gb18030 is damaged nearly everywhere. */
const damagedShareMax = 0.05
/** The same where the file itself says that it is UTF-8. */
const damagedShareMaxIfDeclared = 0.5

/** Whether the bytes read as UTF-8; null when they are plain ASCII and fit any encoding. */
function readsAsUtf8(sample: Uint8Array, shareMax: number): boolean | null {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true })
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  return beyond === 0 ? null : damaged <= beyond * shareMax
}

const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']\s*utf-8/i

/**
 * The encoding of a file from its first bytes (64 KiB are enough): byte order mark, zeros of UTF-16, then UTF-8 when nearly all of it fits (half of it where
 * the file says that it is UTF-8) and gb18030 when not: one damaged byte must not turn every message into other characters. `later` = where the start is
 * plain ASCII, the first piece of the file that is not.
 */
export function textEncoding(sample: Uint8Array, later?: Uint8Array): TextEncoding {
  const certain = byMark(sample) ?? byZeros(sample)
  if (certain) return certain
  const isDeclared = declared.test(new TextDecoder('latin1').decode(sample.subarray(0, 200)))
  const shareMax = isDeclared ? damagedShareMaxIfDeclared : damagedShareMax
  const reads = readsAsUtf8(sample, shareMax) ?? (later && readsAsUtf8(later, shareMax)) ?? true
  return reads ? 'utf-8' : 'gb18030'
}

/** A streaming decoder: call it with each piece, and once without one at the end. The mark at the start is dropped, damaged bytes become U+FFFD. */
export function textDecoder(encoding: TextEncoding): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding)
  return (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode())
}
