import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { destroyCaseKeyIn } from '../key-store'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Keys of cases. */

/**
 * Destroys the key of a case for good: from the commit on, nothing that was sealed under it can be opened by anyone (`erased`). @throws CaseworkError not-found
 * for a case without a key, one that was destroyed before, or another office's
 */
export async function destroyCaseKey(member: Member, caseId: string): Promise<void> {
  const isDestroyed = await withOffice(member, (tx) => destroyCaseKeyIn(tx, member.officeId, caseId))
  if (!isDestroyed) throw new CaseworkError('not-found')
}
