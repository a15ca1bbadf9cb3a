import 'server-only'
import { casesOfOtherEdition, lockCase } from '../data/cases'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { rulesEdition } from '../rules-edition'
import { withOffice } from '../unit-of-work'
import { reviewCase } from './review-case'

const atOnce = 50

async function reviewAnewOf(member: Member): Promise<void> {
  const failed = new Set<string>()
  for (let due = await casesOfOtherEdition(member, rulesEdition, atOnce); due.some((id) => !failed.has(id));) {
    for (const id of due.filter((each) => !failed.has(each))) {
      await withOffice(member, async () => {
        await lockCase(member, id)
        await reviewCase(member, id)
      }, { timeoutSeconds: 120 }).catch((error: unknown) => {
        failed.add(id)
        log.error('case not reviewed', errorFields(error))
      })
    }
    due = await casesOfOtherEdition(member, rulesEdition, atOnce + failed.size)
  }
}

/**
 * Reviews every case that an older program reviewed, so that findings, versions and dates are those of this one; decisions stay. In the background, case by
 * case; one that fails keeps what it had and is tried at the next start.
 */
export async function reviewAnew(): Promise<void> {
  for (const member of await repairers()) await reviewAnewOf(member)
}
