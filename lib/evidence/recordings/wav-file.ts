/** Sound as a WAV file: one channel, 16 bits. */

const [headBytes, sampleBytes, pcm] = [44, 2, 1]

/** `samples` = the values of a single channel. */
export function wavFile(samples: Int16Array, samplesPerSecond: number): Uint8Array {
  const file = new Uint8Array(headBytes + samples.length * sampleBytes)
  const view = new DataView(file.buffer)
  const word = (at: number, text: string) => [...text].forEach((sign, place) => view.setUint8(at + place, sign.charCodeAt(0)))
  word(0, 'RIFF')
  view.setUint32(4, file.length - 8, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, pcm, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, samplesPerSecond, true)
  view.setUint32(28, samplesPerSecond * sampleBytes, true)
  view.setUint16(32, sampleBytes, true)
  view.setUint16(34, sampleBytes * 8, true)
  word(36, 'data')
  view.setUint32(40, samples.length * sampleBytes, true)
  samples.forEach((sample, place) => view.setInt16(headBytes + place * sampleBytes, sample, true))
  return file
}
