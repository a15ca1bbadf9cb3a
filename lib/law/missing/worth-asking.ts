import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { ViolationRule } from '../violation'
import type { MissingItem } from './item'

type Case = { attempts: readonly ContactAttempt[]; facts: CaseFacts }

/** The first of a rule's hints that the case gives, with the acts that give it. */
function suggestion({ id: rule, hints = [] }: ViolationRule, { attempts, facts }: Case): MissingItem | null {
  for (const { key, suggests } of hints) {
    const found = suggests(attempts, facts)
    const item = { key: `hint.${rule}.${key}`, action: 'answer', rule } as const
    if (found === true) return { ...item, values: {} }
    if (found !== false && found.length) return { ...item, values: { count: found.length }, attempts: found.map(({ id }) => id) }
  }
  return null
}

const askedAtOnce = 3

/** The rules with questions nobody has answered that something in the case suggests: the gravest few, in the order of the rules. */
export function worthAsking(rules: readonly ViolationRule[], of: Case): MissingItem[] {
  const answered = new Set((of.facts.answers ?? []).map(({ rule }) => rule))
  const open = rules.filter(({ id, questions }) => questions?.length && !answered.has(id))
  const gravest = [...open].sort((one, other) => other.severity - one.severity)
  return gravest.flatMap((rule) => suggestion(rule, of) ?? []).slice(0, askedAtOnce)
}
