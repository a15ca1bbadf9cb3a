import 'server-only'
import { review } from '@/lib/law'
import { attemptsToReview } from '../data/attempts'
import { caseFacts } from '../data/cases'
import { replaceFindings } from '../data/findings'
import { answerDigests } from '../digest'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { factsToReview } from './facts-to-review'
import { refreshDeadlines } from './refresh-deadlines'

/** Recomputes the findings of a case from its attempts and facts, and the clocks that rest on them. */
export async function reviewCase(member: Member, caseId: string): Promise<void> {
  await withOffice(member, async () => {
    const facts = await caseFacts(member, caseId)
    const { findings } = review(await attemptsToReview(member, caseId, facts), await factsToReview(member, caseId, facts))
    await replaceFindings(member, caseId, { drafts: findings, said: answerDigests(facts.answers) })
    await refreshDeadlines(member, caseId)
  })
}
