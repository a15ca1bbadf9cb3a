import 'server-only'

/** How a media process is asked and answers: four bytes of length, so many bytes of JSON, then the bytes of the file. */

const lengthBytes = 4
const headBytesMax = 1_000_000

/** A message ready to be written. */
export function framed(said: unknown, bytes: Uint8Array): Uint8Array[] {
  const text = Buffer.from(JSON.stringify(said))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(text.length)
  return [length, text, bytes]
}

/** A message as it was read; null when it is cut short or its head is no JSON of a sensible length. */
export function unframed(message: Buffer): { said: unknown; bytes: Buffer } | null {
  if (message.length < lengthBytes) return null
  const length = message.readUInt32BE()
  if (length > headBytesMax || message.length < lengthBytes + length) return null
  try {
    return { said: JSON.parse(message.toString('utf8', lengthBytes, lengthBytes + length)) as unknown, bytes: message.subarray(lengthBytes + length) }
  } catch {
    return null
  }
}
