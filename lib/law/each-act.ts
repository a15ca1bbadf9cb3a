import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts } from './acts'
import type { Judgement, Match, Prompt, QuotedSpan, Reason } from './violation'

/** `act` = this attempt alone fulfils the rule; `ask` = a person must say first; null = not this rule. */
export type ActVerdict = { kind: 'act'; spans?: QuotedSpan[]; values?: Reason['values'] } | { kind: 'ask'; reason: string } | null

function attributionReason(attempt: ContactAttempt): string {
  if (attempt.attribution === 'shared') return 'ask-shared-number'
  return attempt.attribution === 'unknown' ? 'ask-unknown-number' : 'ask-which-lender'
}

/** Collects prompts of one rule: one for each reason, lender, recipient and (where the lender is open) number. */
function promptBook(violation: ViolationId) {
  const book = new Map<string, Prompt>()
  const add = (attempt: ContactAttempt, key: string) => {
    const place = `${key}|${attempt.lender ?? `?${attempt.number ?? attempt.account}`}|${attempt.recipient}`
    const prompt = book.get(place) ?? { violation, respondent: attempt.lender, recipient: attempt.recipient, attempts: [], reason: { key, values: {} } }
    prompt.attempts.push(attempt.id)
    prompt.reason.values.count = prompt.attempts.length
    book.set(place, prompt)
  }
  return { add, prompts: () => [...book.values()] }
}

/** Judges a rule that each act fulfils by itself; one match per lender and recipient. An act of an open lender only prompts. */
export function judgeEachAct(violation: ViolationId, attempts: readonly ContactAttempt[], judge: (attempt: ContactAttempt) => ActVerdict): Judgement {
  const matches = new Map<string, Match & { spans: QuotedSpan[] }>()
  const book = promptBook(violation)
  for (const attempt of attempts) {
    const certain = feedsFindings(attempt)
    if (!certain && !onlyPrompts(attempt)) continue
    const verdict = judge(attempt)
    if (!verdict) continue
    if (verdict.kind === 'ask') book.add(attempt, verdict.reason)
    else if (!certain) book.add(attempt, attributionReason(attempt))
    else {
      const place = `${attempt.lender}|${attempt.recipient}`
      const { lender: respondent, recipient } = attempt
      const match = matches.get(place) ?? { respondent, recipient, attempts: [], label: '', spans: [], values: verdict.values }
      match.attempts.push(attempt)
      match.spans.push(...(verdict.spans ?? []))
      matches.set(place, match)
    }
  }
  return { matches: [...matches.values()], prompts: book.prompts(), unchecked: [] }
}
