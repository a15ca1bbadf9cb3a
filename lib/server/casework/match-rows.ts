import 'server-only'
import { ownedPhones } from '@/lib/cases/attribution'
import { attemptGroups } from '@/lib/evidence/corroboration'
import { regrouping } from '@/lib/evidence/regrouping'
import { caseFacts } from '../data/cases'
import { coverages } from '../data/imports'
import { eachHeldStretch, sidesOfCase, writeRegrouping } from '../data/regrouped-rows'
import { newId } from '../keys'
import type { Member } from '../member'

/**
 * Joins rows of handset and bill that are the same call, once both sides have a say. `evidenceId` = whose rows have just arrived, null = none have; `line` = an
 * attempt: only its line is looked at.
 */
export async function matchRows(member: Member, of: { caseId: string; evidenceId: string | null; line?: string }): Promise<void> {
  const bills = await coverages(member, of.caseId)
  const sides = await sidesOfCase(member, of.caseId)
  if (!sides.handset || !(sides.bill || bills.length)) return
  const owned = ownedPhones(await caseFacts(member, of.caseId))
  await eachHeldStretch(member, { ...of, owned }, (rows) => writeRegrouping(member, regrouping(rows, attemptGroups(rows, bills), newId)))
}
