import { findingViews, type FindingContext, type FindingView } from '@/components/law/finding-view'
import type { PromptView } from '@/components/law/PromptCard'
import { promptViews } from '@/components/law/prompt-view'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { review, violationList } from '@/lib/law'
import { factsToReview } from '@/lib/server/casework/facts-to-review'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { peopleOf, writersOf } from '@/lib/server/case-people'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { evidenceOfCase, originalsByAttempt } from '@/lib/server/data/evidence'
import { findingsOfCase } from '@/lib/server/data/findings'
import { findingDigest } from '@/lib/server/digest'
import type { Member } from '@/lib/server/member'

/** `clear` = rules that found nothing and had nothing to ask. */
export type CaseFindings = { attempts: ContactAttempt[]; findings: FindingView[]; prompts: PromptView[]; clear: ViolationId[] }

async function contextOf(member: Member, of: { caseId: string; facts: CaseFacts }, attempts: readonly ContactAttempt[]): Promise<FindingContext> {
  const items = await evidenceOfCase(member, of.caseId)
  return {
    ...of, people: await peopleOf(of.facts), attempts: new Map(attempts.map((attempt) => [attempt.id, attempt])), exhibits: exhibitPlaces(items),
    kinds: new Map(items.map(({ id, kind }) => [id, kind])), linked: await originalsByAttempt(member, of.caseId),
    writers: await writersOf(member),
  }
}

/** What a case's attempts may breach, as kept and decided, and beside it what may only be asked about. */
export async function findingsOf(member: Member, of: { caseId: string; facts: CaseFacts }): Promise<CaseFindings> {
  const attempts = await attemptsOfCase(member, of.caseId, of.facts)
  const context = await contextOf(member, of, attempts)
  const rules = violationList.map(({ id }) => id)
  const held = (await findingsOfCase(member, of.caseId)).map((finding) => ({ ...finding, digest: findingDigest(finding) }))
  const findings = findingViews(held, rules, context)
  const prompts = promptViews(review(attempts, await factsToReview(member, of.caseId, of.facts)).prompts, rules, context)
  const told = new Set([...findings, ...prompts].map(({ violation }) => violation))
  return { attempts, findings, prompts, clear: rules.filter((rule) => !told.has(rule)) }
}
