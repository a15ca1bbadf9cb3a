import 'server-only'
import { createHash } from 'node:crypto'
import type { FileFault } from './data/file-checks'
import { faultOf } from './file-hash'
import { openOriginal, type OpenOriginal } from './vault'

/**
 * Reads files of the vault that are given out: what is not what its row says is told, and is never taken for it. All of them throw what says nothing of the
 * file: then nothing is given out as if it were damaged.
 */

export type Wanted = { officeId: string; sha256: string; sizeBytes: number }

async function openedFile({ officeId, sha256 }: Wanted): Promise<OpenOriginal | FileFault> {
  try {
    return await openOriginal(officeId, Buffer.from(sha256, 'hex'))
  } catch (error) {
    return faultOf(error as NodeJS.ErrnoException)
  }
}

/** All bytes of an original or letter, hashed anew; or what is wrong with it. */
export async function wholeFile(wanted: Wanted): Promise<Buffer | FileFault> {
  const file = await openedFile(wanted)
  if (typeof file === 'string') return file
  const bytes = await file.whole().catch((error: unknown) => faultOf(error as NodeJS.ErrnoException))
  if (typeof bytes === 'string') return bytes
  return createHash('sha256').update(bytes).digest('hex') === wanted.sha256 ? bytes : 'changed'
}

/** What was read of a file, known once it was read to its end. */
export type Seen = { sha256: string; sizeBytes: number; fault: FileFault | null }
export type PassingFile = { bytes: AsyncGenerator<Buffer>; seen: () => Seen }

/** A large file in pieces, hashed as it passes: where it cannot be read on it ends, and `seen` tells. One that cannot be begun is told at once. */
export async function passingFile(wanted: Wanted): Promise<PassingFile | FileFault> {
  const file = await openedFile(wanted)
  if (typeof file === 'string') return file
  const hash = createHash('sha256')
  const seen: Seen = { sha256: '', sizeBytes: 0, fault: null }
  async function* bytes(from: OpenOriginal): AsyncGenerator<Buffer> {
    try {
      for await (const part of from.pieces()) {
        hash.update(part)
        seen.sizeBytes += part.length
        yield part
      }
    } catch (error) {
      seen.fault = faultOf(error as NodeJS.ErrnoException)
    }
    seen.sha256 = hash.digest('hex')
    if (seen.fault === null && seen.sha256 !== wanted.sha256) seen.fault = 'changed'
  }
  return { bytes: bytes(file), seen: () => seen }
}
