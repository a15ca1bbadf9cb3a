import 'server-only'
import { isReasonNeeded } from '@/lib/letters/narrative'
import type { GiveReason } from '@/lib/letters/letter-schema'
import { CaseworkError } from '@/lib/errors'
import { recordReason } from '../data/custody'
import { letter } from '../data/letters'
import { insertLikenessReason } from '../data/likeness-reasons'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { likestLetter, otherIssuers } from './like-letters'
import { narrativeOfMade } from './letter-warnings'
import { orderOf, written } from './write-letter'

/** `id` = of the letter. */
export type ReasonKept = { id: string; case: string; share: number }

async function given(member: Member, id: string, { seen, reason }: GiveReason): Promise<ReasonKept> {
  const stored = await letter(member, id)
  if (stored.state === 'issued') throw new CaseworkError('letter-already-issued')
  const made = orderOf(stored)
  const most = (await written(member, made)).digest === seen ? await likestLetter(member, made, narrativeOfMade(made)) : null
  if (!most || !isReasonNeeded(most)) throw new CaseworkError('conflict')
  if (stored.createdBy === member.id && (await otherIssuers(member)).length > 0) throw new CaseworkError('second-person')
  const share = Math.round(most.share * 100)
  const says = await insertLikenessReason(member, id, { digest: seen, share, reason })
  await recordReason(member, { id, caseId: stored.caseId, says })
  return { id, case: stored.caseId, share }
}

/**
 * Keeps why a draft that shares much with an issued letter may go out all the same: for this very draft, in the name of a second person, or of the only one.
 * @throws CaseworkError not-found; letter-already-issued; conflict when the draft has moved, or needs no reason any more; second-person to whoever began it
 */
export const giveReason = (member: Member, { params, body }: { params: Record<string, string>; body: GiveReason }): Promise<ReasonKept> =>
  withOffice(member, () => given(member, params.letterId ?? '', body))
