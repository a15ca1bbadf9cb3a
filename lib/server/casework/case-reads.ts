import 'server-only'
import { kindByColumns } from '@/lib/evidence/evidence-item'
import { review } from '@/lib/law'
import { attemptsOfCase } from '../data/attempts'
import { caseFacts } from '../data/cases'
import { evidenceOfCase, linksOfCase, repeatedOriginals } from '../data/evidence'
import { notesOfCase } from '../data/evidence-notes'
import { findingsOfCase } from '../data/findings'
import { runsOfCase } from '../data/imports'
import type { Member } from '../member'
import { evidenceAnswer, findingAnswer } from './answers'
import { factsToReview } from './facts-to-review'

/** Answers that need several tables at once. */

/** Originals of a case with what they are tied to (by rows read from them, by links) and what people wrote beside them. */
export async function evidenceList(member: Member, caseId: string) {
  await caseFacts(member, caseId)
  const items = await evidenceOfCase(member, caseId)
  const [links, repeated, notes] = [await linksOfCase(member, caseId), repeatedOriginals(items), await notesOfCase(member, caseId)]
  const formats = new Map((await runsOfCase(member, caseId)).toReversed().map(({ evidenceId, format }) => [evidenceId, format]))
  const named = items.map((item) => ({ ...item, kind: kindByColumns(item.kind, formats.get(item.id)) }))
  return named.map((item) => evidenceAnswer(item, { attempts: links.get(item.id) ?? [], duplicateOf: repeated.get(item.id), note: notes.get(item.id) }))
}

/** Findings of a case; with `prompts`, also what may only be asked about. */
export async function findingList(member: Member, caseId: string, withPrompts: boolean) {
  const facts = await caseFacts(member, caseId)
  const attempts = await attemptsOfCase(member, caseId, facts)
  const acts = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const items = (await findingsOfCase(member, caseId)).map((finding) => findingAnswer(finding, acts))
  const prompts = withPrompts ? review(attempts, await factsToReview(member, caseId, facts)).prompts : undefined
  return { items, nextCursor: null, prompts }
}
