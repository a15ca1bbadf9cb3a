import 'server-only'
import type { Readable } from 'node:stream'
import { inOwnProcess } from '../own-process'
import { readOriginal } from '../../vault'
import { soundCopySchema, soundFactsSchema, type SoundAsk, type SoundCopy, type SoundFacts } from './sound-tasks'

/** What the audio program finds in an original, and the copies it makes. Originals are only read. */

type Original = { officeId: string; bytes: Uint8Array; sizeBytes: number }
export type SoundFile = { ending: NonNullable<SoundCopy['ending']>; bytes: Buffer }

/** Larger files are kept and handed out like any other, but nobody looks inside. */
const soundBytesMax = 128 * 1024 * 1024
const decodedBytesMax = 192 * 1024 * 1024
const copySeconds = 30
const decodeSeconds = 60

/** A file of the store as the audio program is given it. */
export const soundOf = ({ officeId, sha256, sizeBytes }: { officeId: string; sha256: Uint8Array; sizeBytes: number }): Original =>
  ({ officeId, bytes: sha256, sizeBytes })
const bytesOf = ({ officeId, bytes }: Original): Readable => readOriginal(officeId, bytes)

/** Length, time of making and kind of a recording; null when it is too large or cannot be read. @throws CaseworkError busy */
export async function soundFacts(original: Original): Promise<SoundFacts | null> {
  if (original.sizeBytes > soundBytesMax) return null
  const ask = { kind: 'facts' } satisfies SoundAsk
  return (await inOwnProcess({ program: 'audio', ask, bytes: bytesOf(original), said: soundFactsSchema, answerBytesMax: 0 }))?.said ?? null
}

async function fileOf(original: Original, ask: SoundAsk, secondsMax: number): Promise<SoundFile | null> {
  if (original.sizeBytes > soundBytesMax) return null
  const made = await inOwnProcess({ program: 'audio', ask, bytes: bytesOf(original), said: soundCopySchema, answerBytesMax: decodedBytesMax, secondsMax })
  return made?.said.ending ? { ending: made.said.ending, bytes: made.bytes } : null
}

/** A stretch of a recording, copied without loss and without what its container tells besides. Null = this kind of file cannot be cut. */
export const cutSound = (original: Original, stretch: { from: number; to: number }): Promise<SoundFile | null> =>
  fileOf(original, { kind: 'cut', ...stretch }, copySeconds)

/** The whole sound without titles, places, pictures and notes of its container. Null = this kind of file cannot be copied so. */
export const cleanAudioCopy = (original: Original): Promise<SoundFile | null> => fileOf(original, { kind: 'clean' }, copySeconds)

/** A voice file as WAV, for a browser that does not know its kind. Null = there is nothing to decode it with. */
export const decodedSound = (original: Original): Promise<SoundFile | null> => fileOf(original, { kind: 'decode' }, decodeSeconds)
