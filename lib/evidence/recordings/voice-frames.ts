/**
 * Voice files that are a row of frames without an index: AMR (call recorders), AMR-WB and SILK (voice messages of WeChat). A frame lasts 20 ms, so counting
 * gives the length and copying frames cuts without loss. Sources: RFC 4867 §5; the SILK v3 file header.
 */

export type VoiceKind = 'amr' | 'amr-wb' | 'silk'
/** `starts` = where each frame begins in the file, and after them where the last ends. `head` = length of the file's signature. */
export type VoiceFrames = { kind: VoiceKind; head: number; starts: number[] }

const voiceFrameSeconds = 0.02

const signatures: readonly { kind: VoiceKind; text: string }[] = [
  { kind: 'amr-wb', text: '#!AMR-WB\n' }, { kind: 'amr', text: '#!AMR\n' }, { kind: 'silk', text: '\u0002#!SILK_V3' }, { kind: 'silk', text: '#!SILK_V3' },
]
/** Bytes after the one that names the frame's type. */
const amrSizes = {
  'amr': [12, 13, 15, 17, 19, 20, 26, 31, 5, 6, 5, 5, 0, 0, 0, 0],
  'amr-wb': [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0],
} as const
const silkEnd = 0xffff

const isAt = (bytes: Uint8Array, text: string) => bytes.length >= text.length && [...text].every((sign, place) => bytes[place] === sign.charCodeAt(0))

/** Where the frame at `at` ends. */
function frameEnd(kind: VoiceKind, bytes: Uint8Array, at: number): number | null {
  const first = bytes[at] ?? 0
  if (kind !== 'silk') return at + 1 + (amrSizes[kind][(first >> 3) & 15] ?? 0)
  if (at + 2 > bytes.length) return null
  const size = first | ((bytes[at + 1] ?? 0) << 8)
  return size === silkEnd ? null : at + 2 + size
}

/** The frames of a voice file; null when it is none. A last frame that is cut short is left out. */
export function voiceFrames(bytes: Uint8Array): VoiceFrames | null {
  const signature = signatures.find(({ text }) => isAt(bytes, text))
  if (!signature) return null
  const { kind, text } = signature
  const starts = [text.length]
  for (let at = text.length; at < bytes.length;) {
    const end = frameEnd(kind, bytes, at)
    if (end === null || end > bytes.length) break
    starts.push(end)
    at = end
  }
  return { kind, head: text.length, starts }
}

export const voiceSeconds = ({ starts }: VoiceFrames): number => (starts.length - 1) * voiceFrameSeconds

/** The file from one second to another, its signature before it. */
export function voiceStretch(bytes: Uint8Array, { head, starts }: VoiceFrames, { from, to }: { from: number; to: number }): Uint8Array {
  const place = (seconds: number) => starts[Math.min(starts.length - 1, Math.max(0, Math.round(seconds / voiceFrameSeconds)))] ?? head
  const [start, end] = [place(from), place(to)]
  const stretch = new Uint8Array(head + Math.max(0, end - start))
  stretch.set(bytes.subarray(0, head))
  stretch.set(bytes.subarray(start, Math.max(start, end)), head)
  return stretch
}
