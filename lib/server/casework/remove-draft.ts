import 'server-only'
import { CaseworkError } from '@/lib/errors'
import type { RemoveDraft } from '@/lib/letters/letter-schema'
import { lockCase } from '../data/cases'
import { recordDraftRemoved, removedDrafts } from '../data/custody'
import { forgetAnswers } from '../data/idempotency'
import { dropDrafts, letter, lockDraft } from '../data/letters'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

type Removed = { id: string; case: string }

/** Whether a draft of the named case was removed before; whoever else removes one of this case waits. @throws CaseworkError not-found */
async function isGone(member: Member, caseId: string, id: string): Promise<boolean> {
  await lockCase(member, caseId)
  return (await removedDrafts(member, caseId)).some((draft) => draft.id === id)
}

/**
 * Throws a draft away, with what was written about it and the answers kept for repeats, which tell what it said. That it was there and is gone is told to
 * custody. With its case named, a draft that was removed before is as good as one removed now. @throws CaseworkError not-found, letter-already-issued
 */
export async function removeDraft(member: Member, { params, body }: { params: Record<string, string>; body: RemoveDraft }): Promise<Removed> {
  const [id, named] = [params.letterId ?? '', body.case?.toLowerCase()]
  return withOffice(member, async () => {
    if (named && (await isGone(member, named, id))) return { id, case: named }
    await lockDraft(member, id)
    const { caseId, letter: kind } = await letter(member, id)
    if (named && named !== caseId) throw new CaseworkError('not-found')
    await dropDrafts(member, [id])
    await forgetAnswers(member, [id])
    await recordDraftRemoved(member, { id, caseId, letter: kind })
    return { id, case: caseId }
  })
}
