import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { review, violationList } from '@/lib/law'
import { examined, type Examined } from '@/lib/law/examined'
import { factsToReview } from '@/lib/server/casework/facts-to-review'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import type { Member } from '@/lib/server/member'

/** What every rule made of a case as it stands now. */
export async function examinedCase(member: Member, of: { caseId: string; facts: CaseFacts }): Promise<{ rules: Examined[]; attempts: ContactAttempt[] }> {
  const attempts = await attemptsOfCase(member, of.caseId, of.facts)
  const facts = await factsToReview(member, of.caseId, of.facts)
  return { rules: examined(violationList, review(attempts, facts), { attempts, facts }), attempts }
}
