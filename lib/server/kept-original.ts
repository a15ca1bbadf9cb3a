import 'server-only'
import { CaseworkError } from '@/lib/errors'
import type { Evidence } from './data/evidence'

/** What of an original lies in the store: itself, or the copy that stands in its place where it is kept elsewhere. */
export type Kept = { officeId: string; sha256: Uint8Array; sizeBytes: number }

/** Whether anything of it can be read here. */
export const isReadable = ({ held }: Pick<Evidence, 'held'>): boolean => held?.as !== 'nothing'

/** @throws CaseworkError kept-elsewhere when nothing of it is here */
export function fileHere(officeId: string, item: Pick<Evidence, 'held' | 'bytes' | 'sizeBytes'>): Kept {
  if (item.held === null) return { officeId, sha256: item.bytes, sizeBytes: item.sizeBytes }
  if (item.held.sha256 === null) throw new CaseworkError('kept-elsewhere')
  return { officeId, sha256: Uint8Array.from(Buffer.from(item.held.sha256, 'hex')), sizeBytes: item.held.sizeBytes }
}

/** The original itself, for what may be said of it alone: a copy of it, its own bytes. @throws CaseworkError kept-elsewhere */
export function wholeOriginal(officeId: string, item: Pick<Evidence, 'held' | 'bytes' | 'sizeBytes'>): Kept {
  if (item.held !== null) throw new CaseworkError('kept-elsewhere')
  return { officeId, sha256: item.bytes, sizeBytes: item.sizeBytes }
}
