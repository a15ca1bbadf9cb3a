/** What page and frame say to each other about a recording. As for pictures, the frame only ever gets bytes and words. */

export type SoundWords = Record<'play' | 'pause' | 'back' | 'on' | 'place' | 'tools', string>
/** Page → frame. `sound` comes once; `seek` moves to a second and plays. */
export type SoundMessage =
  | { kind: 'sound'; mime: string; bytes: ArrayBuffer; words: SoundWords; dark: boolean; lang: string }
  | { kind: 'seek'; second: number }
/** Frame → page. `at` = where it stands; `mark` = the person pressed M inside the frame. */
export type SoundReport = { kind: 'ready' | 'failed' | 'mark' } | { kind: 'at'; second: number; length: number }

const plain = ['ready', 'failed', 'mark']
const isSecond = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** A message of unknown origin as one of the frame's; null when it is none. */
export function soundReport(data: unknown): SoundReport | null {
  const { kind, second, length } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  if (kind === 'at') return isSecond(second) && isSecond(length) ? { kind, second, length } : null
  return plain.includes(String(kind)) ? ({ kind } as SoundReport) : null
}
