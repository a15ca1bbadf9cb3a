import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { caseMisfits, type ChangeCase } from '@/lib/cases/case-schema'
import { caseNumbers } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { caseFacts, lockCase, replaceCaseFacts } from '../data/cases'
import { evidenceOfCase } from '../data/evidence'
import { runsOfCase } from '../data/imports'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { importEvidence } from './import-evidence'
import { reviewCase } from './review-case'

const accounts = (facts: CaseFacts) => facts.respondents.flatMap((respondent) => respondent.accounts.map(({ app, account }) => `${app}:${account}`))

/** Whether the case now holds lines or accounts it did not hold before, so that rows left out earlier may belong to it. */
function hasGrown(before: CaseFacts, after: CaseFacts): boolean {
  const [numbers, known] = [caseNumbers(before), new Set(accounts(before))]
  return [...caseNumbers(after)].some((number) => !numbers.has(number)) || accounts(after).some((account) => !known.has(account))
}

/** Reads again the files of which rows were left out. What is already there is recognised and not stored twice. */
async function readAgain(member: Member, caseId: string): Promise<void> {
  const items = await evidenceOfCase(member, caseId)
  const newest = new Map((await runsOfCase(member, caseId)).toReversed().map((run) => [run.evidenceId, run]))
  const isDue = (run: { state: string; skipped: number } | undefined) => run !== undefined && run.state !== 'waiting' && run.skipped > 0
  for (const item of items.filter(({ id }) => isDue(newest.get(id)))) await (await importEvidence(member, item))?.done
}

/** Changes parts of a case file; findings and clocks follow. @throws CaseworkError not-found, invalid-body when the parts contradict each other */
export async function changeCase(member: Member, { params, body }: { params: Record<string, string>; body: ChangeCase }): Promise<{ id: string }> {
  const id = params.caseId ?? ''
  const grown = await withOffice(member, async () => {
    await lockCase(member, id)
    const before = await caseFacts(member, id)
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
    const after: CaseFacts = { ...before, ...given }
    const misfits = caseMisfits(after)
    if (misfits.length) throw new CaseworkError('invalid-body', misfits.map(({ path, error }) => ({ path: path.join('.'), message: error })))
    await replaceCaseFacts(member, id, after)
    await reviewCase(member, id)
    return hasGrown(before, after)
  })
  if (grown) await readAgain(member, id)
  return { id }
}
