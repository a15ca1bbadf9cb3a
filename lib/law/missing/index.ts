import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { Review, ViolationRule } from '../violation'
import { inOrder, type MissingItem } from './item'
import { limitations } from './limitation'
import { joined, openPrompts } from './open-prompts'
import { wantedEvidence } from './wanted-evidence'
import { worthAsking } from './worth-asking'

export type { MissingAction, MissingItem } from './item'

/**
 * A case as far as it got. `review` = what its rules make of it, without the findings a person dismissed; `kinds` = what kind each original is, by id;
 * `today` = civil day in Asia/Shanghai.
 */
export type Standing = {
  rules: readonly ViolationRule[]; review: Review; attempts: readonly ContactAttempt[]; facts: CaseFacts; kinds?: Readonly<Record<string, EvidenceKind>>
  today: LocalDate
}

/** What a case still lacks, gravest and soonest first: limits that run, evidence, open facts, and questions worth asking. Pure. */
export function missing({ rules, review, attempts, facts, kinds = {}, today }: Standing): MissingItem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const ruleOf = (id: ViolationId) => byId.get(id)
  const acts = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const items = [
    ...limitations(review.findings, { acts, facts, today }), ...wantedEvidence(review.findings, { acts, facts, kinds }, ruleOf),
    ...openPrompts(review.prompts, acts, ruleOf), ...worthAsking(rules, { attempts, facts }),
  ]
  return inOrder(joined(items, ruleOf), ruleOf)
}
