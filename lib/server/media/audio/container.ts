import 'server-only'
import {
  AdtsOutputFormat, ALL_FORMATS, BufferSource, BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedPacketSink, FlacOutputFormat, Input,
  Mp3OutputFormat, Mp4OutputFormat, OggOutputFormat, Output, type OutputFormat, WavOutputFormat, type InputAudioTrack,
} from 'mediabunny'
import type { SoundCopy } from './sound-tasks'

/** Sound in containers with an index (m4a, 3gp, mp3, wav, ogg, aac, flac): packets are copied into a new container, never decoded. */

type Ending = NonNullable<SoundCopy['ending']>
type Stretch = { from: number; to: number }

const outputs: Record<string, { ending: Ending; format: () => OutputFormat }> = {
  MP4: { ending: 'm4a', format: () => new Mp4OutputFormat() },
  QuickTime: { ending: 'm4a', format: () => new Mp4OutputFormat() },
  MP3: { ending: 'mp3', format: () => new Mp3OutputFormat() },
  WAVE: { ending: 'wav', format: () => new WavOutputFormat() },
  Ogg: { ending: 'ogg', format: () => new OggOutputFormat() },
  ADTS: { ending: 'aac', format: () => new AdtsOutputFormat() },
  FLAC: { ending: 'flac', format: () => new FlacOutputFormat() },
}

export type Opened = { container: string; track: InputAudioTrack }

/** The first track of sound; null when the file is none of these. */
export async function opened(bytes: Uint8Array): Promise<Opened | null> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) })
  if (!(await input.canRead())) return null
  const track = await input.getPrimaryAudioTrack()
  return track ? { container: (await input.getFormat()).name, track } : null
}

const isUncoded = (codec: string) => codec.startsWith('pcm-') || codec === 'ulaw' || codec === 'alaw'

/** The samples of an uncoded packet that lie in the stretch: such packets may be cut anywhere, and may last a quarter of a second. */
function clipped(packet: EncodedPacket, { from, to }: Stretch, samplesPerSecond: number): EncodedPacket {
  const count = Math.round(packet.duration * samplesPerSecond)
  const sampleBytes = packet.data.length / count
  const place = (at: number) => Math.min(count, Math.max(0, Math.round((at - packet.timestamp) * samplesPerSecond)))
  const [start, end] = [place(from), place(to)]
  if (!Number.isInteger(sampleBytes) || start >= end) return packet
  return new EncodedPacket(packet.data.subarray(start * sampleBytes, end * sampleBytes), 'key', packet.timestamp, (end - start) / samplesPerSecond)
}

/** A copy of a stretch, or of everything, without whatever else the container held (names, places, pictures). Null = there is no such copy. */
export async function copied({ container, track }: Opened, { from, to }: Stretch): Promise<{ ending: Ending; bytes: Uint8Array } | null> {
  const output = outputs[container]
  const config = track.codec && (await track.getDecoderConfig())
  if (!output || !track.codec || !config) return null
  const target = new BufferTarget()
  const made = new Output({ format: output.format(), target })
  const source = new EncodedAudioPacketSource(track.codec)
  made.addAudioTrack(source)
  await made.start()
  const sink = new EncodedPacketSink(track)
  const first = (await sink.getPacket(from)) ?? (await sink.getFirstPacket())
  let written = 0
  for (let packet = first; packet && packet.timestamp < to; packet = await sink.getNextPacket(packet)) {
    const part = isUncoded(track.codec) ? clipped(packet, { from, to }, config.sampleRate) : packet
    await source.add(part.clone({ timestamp: written }), { decoderConfig: config })
    written += part.duration
  }
  await made.finalize()
  return target.buffer ? { ending: output.ending, bytes: new Uint8Array(target.buffer) } : null
}

const amrSignature = new TextEncoder().encode('#!AMR\n')

/** The voice frames that a 3gp file holds, as a file of their own; null when it holds none. */
export async function voiceInside({ track }: Opened): Promise<Uint8Array | null> {
  if (track.codec !== null || track.internalCodecId !== 'samr') return null
  const sink = new EncodedPacketSink(track)
  const parts: Uint8Array[] = [amrSignature]
  for (let packet = await sink.getFirstPacket(); packet; packet = await sink.getNextPacket(packet)) parts.push(packet.data)
  return Buffer.concat(parts)
}
