import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Prompt, ViolationRule } from '../violation'
import type { MissingAction, MissingItem, RuleOf } from './item'

/** Nothing a person can add changes these. */
const settled = new Set(['unchecked-not-recorded', 'unchecked-no-member', 'unchecked-other-loan'])
/** What settles the reasons that rules share. */
const byReason: Record<string, MissingAction> = {
  'ask-shared-number': 'name-number', 'ask-unknown-number': 'name-number', 'ask-which-lender': 'name-number', 'ask-membership': 'set-membership',
  'unchecked-membership': 'set-membership', 'ask-what-was-said': 'note-words',
}

type Acts = ReadonlyMap<string, ContactAttempt>

const line = (id: string, acts: Acts) => {
  const act = acts.get(id)
  return act?.number ?? act?.account ?? null
}

/** The acts of a prompt by the line they came from; a hidden line cannot be named. */
function lines({ violation: rule, recipient, attempts }: Prompt, acts: Acts): MissingItem[] {
  const numbers = [...new Set(attempts.flatMap((id) => line(id, acts) ?? []))]
  return numbers.map((number) => {
    const own = attempts.filter((id) => line(id, acts) === number)
    return { key: 'number', values: { number, count: own.length }, action: 'name-number', rule, recipient, attempts: own }
  })
}

/** What settles a reason that a rule gives itself. */
function ownAction(reason: string, rule: ViolationRule | undefined): 'set-time' | 'answer' | 'settle' {
  if (rule?.timeSettles?.includes(reason)) return 'set-time'
  return rule?.questions && Object.hasOwn(rule.words.zh.reasons ?? {}, reason) ? 'answer' : 'settle'
}

function itemsOf(prompt: Prompt, acts: Acts, ruleOf: RuleOf): MissingItem[] {
  const { violation: rule, respondent, recipient, attempts, reason } = prompt
  if (settled.has(reason.key)) return []
  const action = byReason[reason.key] ?? ownAction(reason.key, ruleOf(rule))
  const place = { rule, ...(respondent ? { respondent } : {}), recipient, ...(attempts.length ? { attempts } : {}) }
  if (action === 'name-number' && attempts.length) return lines(prompt, acts)
  if (action === 'set-membership' && respondent) return [{ key: 'membership', values: {}, action, rule, respondent }]
  const values = { count: attempts.length }
  if (action === 'note-words') return [{ key: 'words', values, action, ...place }]
  if (action === 'set-time') return [{ key: 'time', values, action, ...place }]
  return [{ key: action === 'answer' ? 'answer-again' : 'settle', values: {}, action: action === 'answer' ? 'answer' : 'settle', ...place, reason }]
}

/** What the prompts wait for. */
export const openPrompts = (prompts: readonly Prompt[], acts: Acts, ruleOf: RuleOf): MissingItem[] => prompts.flatMap((prompt) => itemsOf(prompt, acts, ruleOf))

/** What an item is about: a number and a membership whatever the lender or rule, questions by their rule, the rest by lender and recipient. */
const place = ({ action, key, values, rule, respondent, recipient, reason }: MissingItem) => {
  if (action === 'name-number') return `number ${values.number ?? ''}`
  if (action === 'set-membership') return `membership ${respondent ?? ''}`
  return [action, key, action === 'answer' ? rule : '', respondent, recipient, JSON.stringify(reason ?? null)].join('|')
}

/** Items about the same thing as one, for the gravest of their rules, with all their acts. */
export function joined(items: readonly MissingItem[], ruleOf: RuleOf): MissingItem[] {
  const weight = ({ rule }: MissingItem) => (rule ? (ruleOf(rule)?.severity ?? 0) : 0)
  const found = new Map<string, MissingItem>()
  for (const item of items) {
    const before = found.get(place(item))
    const attempts = [...new Set([...(before?.attempts ?? []), ...(item.attempts ?? [])])]
    const main = before && weight(before) >= weight(item) ? before : item
    const values = 'count' in main.values ? { ...main.values, count: attempts.length } : main.values
    found.set(place(item), { ...main, values, ...(attempts.length ? { attempts } : {}) })
  }
  return [...found.values()]
}
