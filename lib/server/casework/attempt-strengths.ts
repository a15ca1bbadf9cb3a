import 'server-only'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { attemptStrength, showsNumberAndTime, type AttemptStrength, type Support } from '@/lib/evidence/strength'
import { evidenceOfCase, linksOfCase } from '../data/evidence'
import { notesOfCase } from '../data/evidence-notes'
import { statementsOfCase } from '../data/witness-requests'
import type { Member } from '../member'

/** How much the attempts of a case weigh, with what is tied to them. A statement that was withdrawn counts for nothing. */

export type Weighing = {
  of: (attempt: ContactAttempt) => AttemptStrength
  /** the original that stands for a support of an attempt */
  originalOf: (attemptId: string, support: Support) => string | undefined
}

/** What each original says for the attempts it is tied to. One that is kept elsewhere says nothing here. */
async function supportsByOriginal(member: Member, caseId: string): Promise<Map<string, Support>> {
  const notes = await notesOfCase(member, caseId)
  const supports = new Map<string, Support>()
  for (const { id, kind, held } of await evidenceOfCase(member, caseId)) {
    if (held) continue
    if (kind === 'recording') supports.set(id, 'recording')
    if (kind === 'picture') supports.set(id, showsNumberAndTime(notes.get(id)?.fields ?? {}) ? 'picture' : 'bare-picture')
  }
  for (const { originals, isSigned, isWithdrawn } of await statementsOfCase(member, caseId)) {
    originals.forEach((id) => supports.delete(id))
    if (!isWithdrawn) originals.forEach((id) => supports.set(id, isSigned ? 'signed-statement' : 'unsigned-statement'))
  }
  return supports
}

/** Weighs attempts of one case. */
export async function weighing(member: Member, caseId: string): Promise<Weighing> {
  const supports = await supportsByOriginal(member, caseId)
  const tied = new Map<string, Map<Support, string>>()
  for (const [original, attempts] of await linksOfCase(member, caseId)) {
    const support = supports.get(original)
    if (support) attempts.forEach((id) => tied.set(id, new Map([...(tied.get(id) ?? []), [support, original]])))
  }
  return {
    of: ({ id, grade, channel, answered, content, contentBy }) => {
      const hasOwnText = content !== null && contentBy === undefined
      return attemptStrength({ grade, channel, answered, hasOwnText, supports: [...(tied.get(id)?.keys() ?? [])] })
    },
    originalOf: (attemptId, support) => tied.get(attemptId)?.get(support),
  }
}
