import 'server-only'
import { createHash } from 'node:crypto'
import type { FileFault } from './data/file-checks'
import { DamagedObjectError } from './store/sealed-object'
import { readOriginal } from './vault'

const ofDisk = new Set(['EIO', 'EACCES', 'EPERM', 'EISDIR', 'EBADMSG', 'EUCLEAN', 'ENXIO', 'ENODATA'])

/** What an error tells of a file of the vault. @throws the error that says nothing of it: the vault is locked, the database or a far store does not answer */
export function faultOf(error: NodeJS.ErrnoException): FileFault {
  if (error.code === 'ENOENT') return 'missing'
  if (error instanceof DamagedObjectError || ofDisk.has(error.code ?? '')) return 'unreadable'
  throw error
}

/**
 * Reads a file of the vault whole and hashes it anew: what is wrong with it, or null. Reading to the end is the proof; nothing is kept in memory.
 * @throws what says nothing of the file, so that nothing is called damaged that could not be looked at
 */
export async function fileFault(officeId: string, sha256: string): Promise<FileFault | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of readOriginal(officeId, Buffer.from(sha256, 'hex'))) hash.update(chunk as Buffer)
  } catch (error) {
    return faultOf(error as NodeJS.ErrnoException)
  }
  return hash.digest('hex') === sha256 ? null : 'changed'
}
