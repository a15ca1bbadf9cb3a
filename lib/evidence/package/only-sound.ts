import { voiceFrames } from '../recordings/voice-frames'

/**
 * Whether a recording's file holds the sound and nothing besides: no title, place, device, picture or note, and nothing after its end. Only parts that are
 * needed to play it are let through. When a container says that it was made is no part of a place or a device, and stays.
 */

const ascii = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length))
const big = (bytes: Uint8Array, at: number) => [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (bytes[at + place] ?? 0), 0)
const little = (bytes: Uint8Array, at: number) => [3, 2, 1, 0].reduce((sum, place) => sum * 256 + (bytes[at + place] ?? 0), 0)

function onlyVoice(bytes: Uint8Array): boolean | null {
  const frames = voiceFrames(bytes)
  if (!frames) return null
  const end = frames.starts.at(-1) ?? 0
  // SILK may end with a mark of two bytes.
  return end === bytes.length || (frames.kind === 'silk' && end + 2 === bytes.length && bytes[end] === 0xff && bytes[end + 1] === 0xff)
}

const waveParts = new Set(['fmt ', 'data', 'fact'])

function onlyWave(bytes: Uint8Array): boolean {
  let at = 12
  while (at + 8 <= bytes.length && waveParts.has(ascii(bytes, at, 4))) at += 8 + little(bytes, at + 4) + (little(bytes, at + 4) % 2)
  return at === bytes.length
}

// Boxes that lead to the sound, and what each may hold (ISO 14496-12); no free space, which may hold what was there before.
const folders: Record<string, ReadonlySet<string>> = {
  '': new Set(['ftyp', 'moov', 'mdat']), moov: new Set(['mvhd', 'trak']), trak: new Set(['tkhd', 'edts', 'mdia']), edts: new Set(['elst']),
  mdia: new Set(['mdhd', 'hdlr', 'minf']), minf: new Set(['smhd', 'dinf', 'stbl']), dinf: new Set(['dref']),
  stbl: new Set(['stsd', 'stts', 'stsc', 'stsz', 'stco', 'co64', 'ctts', 'stss', 'sgpd', 'sbgp']),
}

function onlyBoxes(bytes: Uint8Array, { from, to, inside }: { from: number; to: number; inside: string }): boolean {
  let [at, tracks] = [from, 0]
  while (at + 8 <= to) {
    const [size, kind] = [big(bytes, at), ascii(bytes, at + 4, 4)]
    if (size < 8 || at + size > to || !folders[inside]?.has(kind)) return false
    if (folders[kind] && !onlyBoxes(bytes, { from: at + 8, to: at + size, inside: kind })) return false
    if (kind === 'trak') tracks += 1
    at += size
  }
  return at === to && tracks <= 1
}

/** See the head of this file; false for every other kind of file, and for those that carry tags as a rule (MP3, Ogg, FLAC). */
export function holdsOnlySound(bytes: Uint8Array): boolean {
  const isVoice = onlyVoice(bytes)
  if (isVoice !== null) return isVoice
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WAVE') return onlyWave(bytes)
  return ascii(bytes, 4, 4) === 'ftyp' && onlyBoxes(bytes, { from: 0, to: bytes.length, inside: '' })
}
