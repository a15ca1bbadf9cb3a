import type { CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts } from './acts'
import type { Reason, Review, ViolationRule } from './violation'

/**
 * Why, or why not, for one rule: `found`; `asked` = it could only ask; `unanswered` = it needs answers nobody has given; `silent` = there was nothing it could
 * look at; `clear` = it looked and found nothing. `looked` = acts it looked at; `notes` = what of the case it could not look at.
 */
export type Examined = {
  violation: ViolationId; state: 'found' | 'asked' | 'unanswered' | 'silent' | 'clear'; looked: number; findings: number; prompts: number; notes: Reason[]
}

/** What there is to look at, counted once for all rules. */
type Material = Record<ViolationRule['reads'], number> & { wordless: number; uncertain: number; other: number }

const isCall = ({ channel }: ContactAttempt) => channel === 'call'

function materialOf(attempts: readonly ContactAttempt[]): Material {
  const found: Material = { contacts: 0, calls: 0, words: 0, answers: 0, wordless: 0, uncertain: 0, other: 0 }
  const add = (kind: keyof Material, applies: boolean) => {
    if (applies) found[kind] += 1
  }
  for (const attempt of attempts) {
    const certain = feedsFindings(attempt)
    const uncertain = !certain && onlyPrompts(attempt)
    add('uncertain', uncertain)
    add('other', !certain && !uncertain)
    add('contacts', certain)
    add('calls', certain && isCall(attempt))
    add('words', certain && Boolean(attempt.content))
    add('wordless', certain && !attempt.content && isCall(attempt) && attempt.answered === true)
  }
  return found
}

function notesOf({ reads }: ViolationRule, { wordless, uncertain, other }: Material): Reason[] {
  const notes: [string, number, boolean][] = [
    ['left-wordless', wordless, reads === 'words'], ['left-uncertain', uncertain, reads !== 'answers'], ['left-other', other, reads !== 'answers'],
  ]
  return notes.filter(([, count, applies]) => applies && count > 0).map(([key, count]) => ({ key, values: { count } }))
}

/** Every rule in the order given, with what it made of the case: nothing that was not judged is called lawful. */
export function examined(rules: readonly ViolationRule[], review: Review, of: { attempts: readonly ContactAttempt[]; facts: CaseFacts }): Examined[] {
  const material = materialOf(of.attempts)
  const answered = new Set((of.facts.answers ?? []).map(({ rule }) => rule))
  const count = (items: readonly { violation: ViolationId }[], id: ViolationId) => items.filter(({ violation }) => violation === id).length
  return rules.map((rule) => {
    const [findings, prompts] = [count(review.findings, rule.id), count(review.prompts, rule.id)]
    const looked = rule.reads === 'answers' ? 0 : material[rule.reads]
    const waits = Boolean(rule.questions?.some(({ optional }) => !optional)) && !answered.has(rule.id)
    const rest = waits ? 'unanswered' : looked === 0 && rule.reads !== 'answers' ? 'silent' : 'clear'
    return { violation: rule.id, state: findings ? 'found' : prompts ? 'asked' : rest, looked, findings, prompts, notes: notesOf(rule, material) }
  })
}
