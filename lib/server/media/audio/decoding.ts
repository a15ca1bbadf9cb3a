import 'server-only'
import Recorder from 'recorder-core'
import 'recorder-core/src/engine/beta-amr-engine.js'
import { decode as decodeSilk } from 'silk-wasm'
import { voiceFrames, voiceSeconds, type VoiceKind } from '@/lib/evidence/recordings/voice-frames'
import { wavFile } from '@/lib/evidence/recordings/wav-file'

/** Voice files that no browser plays, as WAV. */

type AmrEngine = { decode: (bytes: Uint8Array, done: (samples: Int16Array) => void, failed: (why: unknown) => void) => void }

const [amrRate, silkRate] = [8_000, 24_000]
const secondsMax = 3_600
/** Wide-band AMR has no maintained decoder. */
export const decodable = (kind: VoiceKind): boolean => kind !== 'amr-wb'

const amrSamples = (bytes: Uint8Array): Promise<Int16Array> =>
  new Promise((resolve, reject) => (Recorder as unknown as { AMR: AmrEngine }).AMR.decode(bytes, resolve, () => reject(new Error('no AMR'))))

async function silkSamples(bytes: Uint8Array): Promise<Int16Array> {
  const { data } = await decodeSilk(bytes, silkRate)
  return new Int16Array(data.buffer, data.byteOffset, data.length >> 1)
}

/** The sound of a voice file of at most an hour; null when nobody here can decode it. */
export async function decoded(bytes: Uint8Array): Promise<Uint8Array | null> {
  const frames = voiceFrames(bytes)
  if (!frames || !decodable(frames.kind) || voiceSeconds(frames) > secondsMax) return null
  const whole = bytes.subarray(0, frames.starts.at(-1))
  return frames.kind === 'silk' ? wavFile(await silkSamples(whole), silkRate) : wavFile(await amrSamples(whole), amrRate)
}
