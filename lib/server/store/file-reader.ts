import 'server-only'
import { open } from 'node:fs/promises'
import type { ObjectReader } from './evidence-store'
import { sealedChunkBytes } from './sealed-object'

const pieceBytes = 16 * sealedChunkBytes

/** A file of this machine, read in pieces of whole chunks. @throws ENOENT */
export async function openFile(file: string): Promise<ObjectReader> {
  const handle = await open(file, 'r')
  const { size } = await handle.stat()
  async function* read(start: number, end: number): AsyncGenerator<Buffer> {
    for (let from = start; from <= end;) {
      const wanted = Math.min(pieceBytes, end - from + 1)
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, from)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
      from += bytesRead
    }
  }
  return { objectBytes: size, read, close: () => handle.close() }
}
