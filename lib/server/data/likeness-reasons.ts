import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { newId, commitment, open, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/**
 * Why a letter may go out that shares much with an issued one: written about one draft as it stood then, in the name of whoever wrote it (the database lets
 * nobody write in another's), and never changed. Other words, other digest: then the reason counts no more.
 */

/** `digest` = SHA-256 of what the draft said; `share` in percent; `givenBy` = a member. */
export type LikenessReason = { digest: string; share: number; reason: string; givenBy: string; givenAt: number }

const place = (officeId: string, caseId: string, rowId: string) => ({ officeId, caseId, column: 'likeness_reason.reason', rowId })

/** What was written about a letter, as a draft and until it was issued, oldest first. */
export async function likenessReasons(member: Member, letterId: string): Promise<LikenessReason[]> {
  const where = { officeId: member.officeId, letterId }
  const rows = await withOffice(member, (tx) => tx.likenessReason.findMany({ where, orderBy: { id: 'asc' } }))
  return rows.map(({ officeId, id, caseId, draftDigest, share, reason, givenBy, givenAt }) => ({
    digest: Buffer.from(draftDigest).toString('hex'), share, reason: open(place(officeId, caseId, id), reason), givenBy, givenAt: givenAt.getTime(),
  }))
}

/** Keeps a reason in the member's name. Returns the commitment to its words. @throws CaseworkError not-found, letter-already-issued */
export async function insertLikenessReason(
  member: Member, letterId: string, { digest, share, reason }: Pick<LikenessReason, 'digest' | 'share' | 'reason'>,
): Promise<string> {
  const [{ officeId }, id] = [member, newId()]
  return withOffice(member, async (tx) => {
    const of = await tx.letter.findUnique({ where: { officeId_id: { officeId, id: letterId } }, select: { caseId: true, state: true } })
    if (!of) throw new CaseworkError('not-found')
    if (of.state === 'issued') throw new CaseworkError('letter-already-issued')
    const sealed = place(officeId, of.caseId, id)
    await tx.likenessReason.create({
      data: { officeId, id, caseId: of.caseId, letterId, draftDigest: Buffer.from(digest, 'hex'), share, reason: seal(sealed, reason), givenBy: member.id },
    })
    return commitment(sealed, reason)
  })
}
