import 'server-only'
import { createHash } from 'node:crypto'
import type { FileFault } from './data/file-checks'
import { readOriginal } from './vault'

/** Reads a file of the vault whole and hashes it anew: what is wrong with it, or null. Reading to the end is the proof; nothing is kept in memory. */
export async function fileFault(officeId: string, sha256: string): Promise<FileFault | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of readOriginal(officeId, Buffer.from(sha256, 'hex'))) hash.update(chunk as Buffer)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable'
  }
  return hash.digest('hex') === sha256 ? null : 'changed'
}
