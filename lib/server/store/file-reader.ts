import 'server-only'
import { type FileHandle, open } from 'node:fs/promises'
import type { ObjectReader } from './evidence-store'
import { sealedChunkBytes } from './sealed-object'

const pieceBytes = 32 * sealedChunkBytes

/** Bytes from a place on, as many as wanted or as there are. */
async function pieceAt(handle: FileHandle, from: number, wanted: number): Promise<Buffer> {
  const piece = Buffer.allocUnsafe(wanted)
  for (let filled = 0; ;) {
    const { bytesRead } = await handle.read(piece, filled, wanted - filled, from + filled)
    filled += bytesRead
    if (bytesRead === 0 || filled === wanted) return piece.subarray(0, filled)
  }
}

/** A file of this machine, read in pieces of whole chunks, the next one while the last is used. @throws ENOENT */
export async function openFile(file: string): Promise<ObjectReader> {
  const handle = await open(file, 'r')
  const { size } = await handle.stat()
  async function* read(start: number, end: number): AsyncGenerator<Buffer> {
    let [from, ahead]: [number, Promise<Buffer> | null] = [start, null]
    const next = () => {
      const wanted = Math.min(pieceBytes, end - from + 1)
      ahead = wanted > 0 ? pieceAt(handle, from, wanted) : null
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
