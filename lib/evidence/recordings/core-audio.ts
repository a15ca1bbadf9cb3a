/** Length of a Core Audio file (`.caf`): its description, its table of packets and the size of its data. Source: Apple, CAF specification 1.0. */

const [fileHead, chunkHead, packetsMax] = [8, 12, 64]

type Chunks = Map<string, { at: number; size: number }>

const word = (view: DataView, at: number) => String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)))

function chunksOf(view: DataView): Chunks {
  const chunks: Chunks = new Map()
  for (let at = fileHead; at + chunkHead <= view.byteLength && chunks.size < packetsMax;) {
    const size = Number(view.getBigInt64(at + 4))
    const rest = view.byteLength - at - chunkHead
    chunks.set(word(view, at), { at: at + chunkHead, size: size < 0 ? rest : size })
    at += chunkHead + (size < 0 ? rest : size)
  }
  return chunks
}

/** Seconds; null when the bytes are no such file or do not say. */
export function coreAudioSeconds(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < fileHead || word(view, 0) !== 'caff') return null
  const chunks = chunksOf(view)
  const [described, packets, data] = [chunks.get('desc'), chunks.get('pakt'), chunks.get('data')]
  if (!described || described.at + 24 > view.byteLength) return null
  const perSecond = view.getFloat64(described.at)
  const [packetBytes, packetFrames] = [view.getUint32(described.at + 16), view.getUint32(described.at + 20)]
  const listed = packets && packets.at + 16 <= view.byteLength ? Number(view.getBigInt64(packets.at + 8)) : null
  const counted = data && packetBytes > 0 ? (Math.max(0, data.size - 4) / packetBytes) * packetFrames : null
  const seconds = (listed || counted || Number.NaN) / perSecond
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}
