import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { casesOfOtherEdition, isReviewDue, lockCase, markUnreviewed } from '../data/cases'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { rulesEdition } from '../rules-edition'
import { afterCommit, withOffice } from '../unit-of-work'
import { reviewCase } from './review-case'

const atOnce = 50

/** Reviews one case in a long transaction of its own, unless another process has meanwhile. False = it failed, keeps what it had and stays due. */
function reviewed(member: Member, id: string): Promise<boolean> {
  const done = withOffice(member, async () => {
    await lockCase(member, id)
    if (await isReviewDue(member, id, rulesEdition)) await reviewCase(member, id)
    return true
  }, { timeoutSeconds: 120 })
  return done.catch((error: unknown) => {
    log.error('case not reviewed', errorFields(error))
    return false
  })
}

/** Reviews a case once the running transaction has committed, or at the next start if the server stops before that. */
export async function reviewSoon(member: Member, caseId: string): Promise<void> {
  await markUnreviewed(member, caseId)
  await afterCommit(async () => void (await reviewed(member, caseId)))
}

/** Reviews a case first where that is due, so that nothing final rests on older rules or facts. @throws CaseworkError not-found, busy where the review fails */
export async function reviewIfDue(member: Member, caseId: string): Promise<void> {
  if (!(await isReviewDue(member, caseId, rulesEdition))) return
  const isReviewed = await reviewed(member, caseId)
  if (!isReviewed) throw new CaseworkError('busy')
}

/** Reviews cases one after the other; the ids of those that failed. */
async function failedReviews(member: Member, caseIds: readonly string[]): Promise<string[]> {
  const failed: string[] = []
  for (const id of caseIds) {
    const isReviewed = await reviewed(member, id)
    if (!isReviewed) failed.push(id)
  }
  return failed
}

async function reviewAnewOf(member: Member): Promise<void> {
  const failed = new Set<string>()
  for (let due = await casesOfOtherEdition(member, rulesEdition, atOnce); due.some((id) => !failed.has(id));) {
    for (const id of await failedReviews(member, due.filter((each) => !failed.has(each)))) failed.add(id)
    due = await casesOfOtherEdition(member, rulesEdition, atOnce + failed.size)
  }
}

/**
 * Reviews every case that an older program reviewed, or whose review a stop prevented, so that findings, versions, dates and the rows of its clocks are those
 * of this one; decisions stay. In the background, case by case, several processes beside each other; one that fails keeps what it had and is tried at the next
 * start.
 */
export async function reviewAnew(): Promise<void> {
  for (const member of await repairers()) await reviewAnewOf(member)
}
