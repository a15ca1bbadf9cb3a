import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { changedFacts, missedKeys, ownKeyChange } from '@/lib/cases/case-change'
import { caseMisfits, notYet, type ChangeCase } from '@/lib/cases/case-schema'
import { caseNumbers } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { answerMisfits } from '@/lib/law/answer-misfits'
import { latestNow, today } from '../clock'
import { attemptDays, recipientsOfCase, renameRecipient } from '../data/attempts'
import { caseFacts, lockCase, replaceCaseFacts } from '../data/cases'
import { evidenceOfCase } from '../data/evidence'
import { renameFindingRecipient } from '../data/findings'
import { runsOfCase } from '../data/imports'
import { ticketsOfCase } from '../data/tickets'
import { jsonDigest, signedAnswers } from '../digest'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { importEvidence, settled } from './import-evidence'
import { reviewSoon } from './review-anew'

const accounts = (facts: CaseFacts) => facts.respondents.flatMap((respondent) => respondent.accounts.map(({ app, account }) => `${app}:${account}`))

/** Whether the case now holds lines or accounts it did not hold before, so that rows left out earlier may belong to it. */
function hasGrown(before: CaseFacts, after: CaseFacts): boolean {
  const [numbers, known] = [caseNumbers(before), new Set(accounts(before))]
  return [...caseNumbers(after)].some((number) => !numbers.has(number)) || accounts(after).some((account) => !known.has(account))
}

/**
 * Reads again the files of which rows were left out. What is already there is recognised and not stored twice; one that cannot be read does not keep the
 * others.
 */
export async function readAgain(member: Member, caseId: string): Promise<void> {
  const items = await evidenceOfCase(member, caseId)
  // A reading that was stopped or broke off says nothing of the rows an earlier one left out.
  const runs = (await runsOfCase(member, caseId)).filter(({ state }) => state !== 'failed')
  const newest = new Map(runs.toReversed().map((run) => [run.evidenceId, run]))
  const isDue = (run: { state: string; skipped: number } | undefined) => run !== undefined && run.state !== 'waiting' && run.skipped > 0
  for (const item of items.filter(({ id }) => isDue(newest.get(id)))) await settled(await importEvidence(member, item), 'whole')
}

/** Whom records of the case name: recipients of its attempts, respondents of its tickets, both in answers. */
async function usedKeys(member: Member, caseId: string, { answers = [] }: CaseFacts) {
  const tickets = await ticketsOfCase(member, caseId)
  return {
    recipients: new Set([...(await recipientsOfCase(member, caseId)), ...answers.map(({ recipient }) => recipient)]),
    respondents: new Set([...tickets.flatMap(({ respondent }) => respondent ?? []), ...answers.map(({ respondent }) => respondent)]),
  }
}

/** Answers of the case that stay in it. */
function kept({ answers = [] }: CaseFacts, after: CaseFacts) {
  const keys = new Set((after.answers ?? []).map(({ key }) => key))
  return answers.filter(({ key }) => keys.has(key))
}

/** Acts and originals that new or changed answers name and the case does not hold. Acts that others were joined to stay named by older ones. */
async function strangers(member: Member, caseId: string, of: { before: CaseFacts; after: CaseFacts }): Promise<{ path: string; message: string }[]> {
  const known = new Set((of.before.answers ?? []).map((answer) => jsonDigest(answer)))
  const answers = (of.after.answers ?? []).filter((answer) => !known.has(jsonDigest(answer)))
  if (!answers.some(({ attempts, evidence }) => attempts?.length || evidence?.length)) return []
  const acts = await attemptDays(member, caseId)
  const originals = new Set((await evidenceOfCase(member, caseId)).map(({ id }) => id))
  const misfit = (path: string, isKnown: boolean) => (isKnown ? [] : [{ path, message: 'unknown-key' }])
  const placeOf = (key: string) => (of.after.answers ?? []).findIndex((answer) => answer.key === key)
  return answers.flatMap(({ key, attempts = [], evidence = [] }) => [
    ...misfit(`answers.${placeOf(key)}.attempts`, attempts.every((id) => acts.has(id))),
    ...misfit(`answers.${placeOf(key)}.evidence`, evidence.every((id) => originals.has(id))),
  ])
}

const refused = (misfits: { path: string; message: string }[]) => {
  if (misfits.length) throw new CaseworkError('invalid-body', misfits)
}

/** Stores changed facts; attempts follow whom the complainant now is, findings and clocks follow once that is kept. */
async function store(member: Member, caseId: string, of: { before: CaseFacts; after: CaseFacts }): Promise<void> {
  const { before, after } = of
  refused(missedKeys(before, after, await usedKeys(member, caseId, { ...before, answers: kept(before, after) })))
  refused(caseMisfits(after).map(({ path, error }) => ({ path: path.join('.'), message: error })))
  refused(await strangers(member, caseId, of))
  await replaceCaseFacts(member, caseId, after)
  const renamed = ownKeyChange(before, after)
  if (renamed) {
    await renameRecipient(member, caseId, renamed)
    await renameFindingRecipient(member, caseId, renamed)
  }
  await reviewSoon(member, caseId)
}

/**
 * Changes a case that nobody else changes meanwhile: `change` gets the facts as they stand and says what becomes of them, null for nothing. `hasGrown` = by
 * numbers or accounts, so that files of which rows were left out are to be read again. @throws CaseworkError not-found, invalid-body
 */
export async function changeFacts(
  member: Member, caseId: string, change: (before: CaseFacts) => Promise<ChangeCase | null>,
): Promise<{ hasGrown: boolean; version: string }> {
  return withOffice(member, async () => {
    await lockCase(member, caseId)
    const before = await caseFacts(member, caseId)
    const changed = await change(before)
    if (!changed) return { hasGrown: false, version: jsonDigest(before) }
    const answers = changed.answers && signedAnswers(changed.answers, { before: before.answers, by: member.id })
    const after = changedFacts(before, { ...changed, answers })
    await store(member, caseId, { before, after })
    return { hasGrown: hasGrown(before, after), version: jsonDigest(await caseFacts(member, caseId)) }
  })
}

/**
 * Changes parts of a case file; findings and clocks follow. @throws CaseworkError not-found; conflict when the case has changed since `version`;
 * invalid-body when the parts contradict each other or a record still names whom they leave out
 */
export async function changeCase(
  member: Member, { params, body }: { params: Record<string, string>; body: ChangeCase },
): Promise<{ id: string; version: string }> {
  const id = params.caseId ?? ''
  const { version, ...change } = body
  refused([...notYet(change, latestNow()), ...answerMisfits(change.answers ?? [], today())])
  const changed = await changeFacts(member, id, async (before) => {
    if (version !== undefined && version !== jsonDigest(before)) throw new CaseworkError('conflict')
    return change
  })
  if (changed.hasGrown) await readAgain(member, id)
  return { id, version: changed.version }
}
