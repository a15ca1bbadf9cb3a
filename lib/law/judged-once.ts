import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Judgement, ViolationRule } from './violation'

type Judged = { facts: CaseFacts; judgement: Judgement }

/** One review hands the same list to every rule, so what a rule made of it is kept as long as the list itself. */
const known = new WeakMap<readonly ContactAttempt[], Map<ViolationRule, Judged>>()

/**
 * What a rule makes of the attempts, judged once for each list and its facts: rules that build on other rules read no text twice. The list must not change
 * between two rules of one review.
 */
export function judgementOf(rule: ViolationRule, attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const own = known.get(attempts) ?? new Map<ViolationRule, Judged>()
  known.set(attempts, own)
  const held = own.get(rule)
  if (held && held.facts === facts) return held.judgement
  const judgement = rule.matches(attempts, facts)
  own.set(rule, { facts, judgement })
  return judgement
}
