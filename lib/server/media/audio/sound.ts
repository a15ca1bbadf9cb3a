import 'server-only'
import { parseBuffer } from 'music-metadata'
import { coreAudioSeconds } from '@/lib/evidence/recordings/core-audio'
import { voiceFrames, voiceSeconds, voiceStretch, type VoiceFrames } from '@/lib/evidence/recordings/voice-frames'
import { copied, opened, voiceInside, type Opened } from './container'
import { decodable, decoded } from './decoding'
import { believable, ofADay, type SoundAsk, type SoundCopy, type SoundFacts } from './sound-tasks'

/** Everything the audio program can do with a file. Runs in a process of its own: what it throws ends that process and says nothing. */

export type Performed = { said: SoundFacts | SoundCopy; bytes?: Uint8Array }

const nothing: SoundFacts = { container: 'unknown', seconds: null, madeAt: null, plays: 'not', cuts: false }
const voiceEndings = { 'amr': 'amr', 'amr-wb': 'awb', 'silk': 'silk' } as const
const mp4Like = new Set(['MP4', 'QuickTime'])

const voiceFacts = (frames: VoiceFrames): SoundFacts => ({
  container: frames.kind, seconds: ofADay(voiceSeconds(frames)), madeAt: null, plays: decodable(frames.kind) ? 'decoded' : 'not', cuts: true,
})

/** When an m4a or 3gp says that it was made. */
async function madeAtOf(bytes: Uint8Array): Promise<number | null> {
  const { format } = await parseBuffer(bytes, { mimeType: 'audio/mp4' }, { skipCovers: true, skipPostHeaders: true })
  return believable(format.creationTime?.getTime())
}

async function containerFacts(bytes: Uint8Array, found: Opened): Promise<SoundFacts> {
  const voice = await voiceInside(found)
  const seconds = ofADay(await found.track.computeDuration())
  const madeAt = mp4Like.has(found.container) ? await madeAtOf(bytes).catch(() => null) : null
  const isKnown = found.track.codec !== null
  return { container: found.container, seconds, madeAt, plays: voice ? 'decoded' : isKnown ? 'as-it-is' : 'not', cuts: isKnown || voice !== null }
}

async function facts(bytes: Uint8Array): Promise<SoundFacts> {
  const frames = voiceFrames(bytes)
  if (frames) return voiceFacts(frames)
  const seconds = coreAudioSeconds(bytes)
  if (seconds !== null) return { ...nothing, container: 'CAF', seconds: ofADay(seconds), plays: 'as-it-is' }
  const found = await opened(bytes)
  return found ? containerFacts(bytes, found) : nothing
}

type Stretch = { from: number; to: number }

function voiceCopy(bytes: Uint8Array, stretch: Stretch): Performed | null {
  const frames = voiceFrames(bytes)
  return frames && { said: { ending: voiceEndings[frames.kind] }, bytes: voiceStretch(bytes, frames, stretch) }
}

async function copy(bytes: Uint8Array, stretch: Stretch): Promise<Performed> {
  const ofVoice = voiceCopy(bytes, stretch)
  if (ofVoice) return ofVoice
  const found = await opened(bytes)
  const inside = found && (await voiceInside(found))
  if (inside) return voiceCopy(inside, stretch) ?? { said: { ending: null } }
  const made = found && (await copied(found, stretch))
  return made ? { said: { ending: made.ending }, bytes: made.bytes } : { said: { ending: null } }
}

async function playable(bytes: Uint8Array): Promise<Performed> {
  const found = voiceFrames(bytes) ? null : await opened(bytes)
  const sound = await decoded((found && (await voiceInside(found))) ?? bytes)
  return sound ? { said: { ending: 'wav' }, bytes: sound } : { said: { ending: null } }
}

/** Does what was asked with the bytes of one file. */
export async function performed(ask: SoundAsk, bytes: Uint8Array): Promise<Performed> {
  if (ask.kind === 'facts') return { said: await facts(bytes) }
  if (ask.kind === 'decode') return playable(bytes)
  return copy(bytes, ask.kind === 'cut' ? ask : { from: 0, to: Infinity })
}
