import 'server-only'
import { Readable } from 'node:stream'
import { fileLimit } from '@/lib/evidence/file-limits'
import { keptFileName } from '@/lib/evidence/file-name'
import { CaseworkError } from '@/lib/errors'
import type { Member } from '../member'
import type { Arriving } from '../multipart'
import { storeOriginal } from '../vault'
import { dropUnnamed } from './drop-unnamed'
import type { Allowance } from './evidence-allowance'
import { type KeptFile, namelessFile } from './keep-evidence'

/** The name a file is kept under. */
export const keptName = (name: string): string => keptFileName(name) || namelessFile

/** A file as it arrives, as long as it keeps to the limits. @throws CaseworkError too-large, document-too-large, case-full */
async function* within(file: Arriving, allowance: Allowance): AsyncGenerator<Buffer> {
  let limit = fileLimit(file.name)
  let sizeBytes = 0
  for await (const part of file.stream) {
    const bytes = part as Buffer
    if (sizeBytes === 0) limit = fileLimit(file.name, bytes)
    sizeBytes += bytes.length
    if (sizeBytes > limit.bytesMax) throw new CaseworkError(limit.refusal)
    allowance.takeBytes(bytes.length)
    yield bytes
  }
}

/**
 * Streams one file of an upload to disk, hashed, sealed and synced, before anything else is known about it.
 * @throws CaseworkError too-large, document-too-large, case-full, daily-files-used, storage-full
 */
export async function keepFile(member: Member, file: Arriving, allowance: Allowance): Promise<KeptFile> {
  allowance.takeFile()
  return { name: keptName(file.name), stored: await storeOriginal(member.officeId, Readable.from(within(file, allowance), { objectMode: false })) }
}

/** Takes files away again that nothing names yet: whoever sent them may bring nothing any more. */
export const forgetFiles = (member: Member, files: readonly KeptFile[]): Promise<void> =>
  dropUnnamed(member, files.map(({ stored }) => Buffer.from(stored.sha256).toString('hex')))
