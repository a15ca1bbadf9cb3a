import 'server-only'
import { type FileHandle, open } from 'node:fs/promises'
import type { ObjectReader } from './evidence-store'
import { sealedChunkBytes } from './sealed-object'

const pieceBytes = 16 * sealedChunkBytes

/** Bytes from a place on, as many as the piece holds or as there are. */
async function pieceAt(handle: FileHandle, from: number, piece: Buffer): Promise<Buffer> {
  for (let filled = 0; ;) {
    const { bytesRead } = await handle.read(piece, filled, piece.length - filled, from + filled)
    filled += bytesRead
    if (bytesRead === 0 || filled === piece.length) return piece.subarray(0, filled)
  }
}

/** Memory for pieces: new for each, or, as they pass, the same three in turn: one that is used, one that a rest of may be, one that is read ahead. */
function memoryFor(isPassing: boolean): (bytes: number) => Buffer {
  if (!isPassing) return (bytes) => Buffer.allocUnsafe(bytes)
  const kept: Buffer[] = []
  return (bytes) => {
    const piece = kept.length < 3 ? Buffer.allocUnsafe(bytes) : (kept.shift() ?? Buffer.alloc(0))
    kept.push(piece)
    return piece.subarray(0, bytes)
  }
}

/** A file of this machine, read in pieces of whole chunks, the next one while the last is used. @throws ENOENT */
export async function openFile(file: string): Promise<ObjectReader> {
  const handle = await open(file, 'r')
  const { size } = await handle.stat()
  async function* read(start: number, end: number, isPassing = false): AsyncGenerator<Buffer> {
    const memory = memoryFor(isPassing)
    let [from, ahead]: [number, Promise<Buffer> | null] = [start, null]
    const next = () => {
      const wanted = Math.min(pieceBytes, end - from + 1)
      ahead = wanted > 0 ? pieceAt(handle, from, memory(wanted)) : null
      // Whoever stops reading does not ask what became of it.
      ahead?.catch(() => undefined)
      from += wanted
    }
    for (next(); ahead;) {
      const piece: Buffer = await ahead
      if (piece.length === 0) return
      next()
      yield piece
    }
  }
  return { objectBytes: size, read, close: () => handle.close() }
}
