import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts, type CollectionAct } from './acts'
import type { Provision } from './provision'
import { reasonBook } from './places'
import type { Judgement, Match, Prompt, QuotedSpan, Reason } from './violation'

/** `act` = this attempt alone fulfils the rule, `under` as of a match, one list for each kind of act; `ask` = a person must say; null = not this rule. */
export type ActVerdict =
  { kind: 'act'; spans?: QuotedSpan[]; values?: Reason['values']; under?: readonly Provision[] } | { kind: 'ask'; reason: string } | null

function attributionReason(attempt: ContactAttempt): string {
  if (attempt.attribution === 'shared') return 'ask-shared-number'
  return attempt.attribution === 'unknown' ? 'ask-unknown-number' : 'ask-which-lender'
}

/** Collects prompts of one rule: one for each reason, lender, recipient and (where the lender is open) number. */
function promptBook(violation: ViolationId) {
  const { add, entries } = reasonBook()
  const ask = ({ id, lender, recipient, number, account }: ContactAttempt, key: string) =>
    add(id, { place: { respondent: lender, recipient }, key, apart: lender === null ? `${number ?? account}` : '' })
  return { ask, prompts: () => entries().map((entry): Prompt => ({ violation, ...entry })) }
}

type SpannedMatch = Match & { spans: QuotedSpan[] }

type Act = Extract<ActVerdict, { kind: 'act' }>

/** The matches of one rule, one for each lender, recipient and list of provisions, in the order of their first acts. */
function matchBook() {
  const byLender = new Map<string, Map<string, Map<Act['under'], SpannedMatch>>>()
  const all: SpannedMatch[] = []
  const made = ({ lender, recipient }: CollectionAct, { values, under }: Act): SpannedMatch => {
    const match: SpannedMatch = { respondent: lender, recipient, attempts: [], label: '', spans: [], values, ...(under ? { under } : {}) }
    const byRecipient = byLender.get(lender) ?? new Map<string, Map<Act['under'], SpannedMatch>>()
    const byProvisions = byRecipient.get(recipient) ?? new Map<Act['under'], SpannedMatch>()
    byLender.set(lender, byRecipient.set(recipient, byProvisions.set(under, match)))
    all.push(match)
    return match
  }
  const at = (act: CollectionAct, verdict: Act): SpannedMatch => byLender.get(act.lender)?.get(act.recipient)?.get(verdict.under) ?? made(act, verdict)
  return { at, all: () => all }
}

/** The verdict that a key decides, made once for each: a long list does not make one object for every act. */
export function verdictBy<Key>(make: (key: Key) => ActVerdict): (key: Key) => ActVerdict {
  const known = new Map<Key, ActVerdict>()
  return (key) => {
    const verdict = known.get(key) ?? make(key)
    if (!known.has(key)) known.set(key, verdict)
    return verdict
  }
}

/** Judges a rule that each act fulfils by itself; one match per lender, recipient and provisions. An act of an open lender only prompts. */
export function judgeEachAct(violation: ViolationId, attempts: readonly ContactAttempt[], judge: (attempt: ContactAttempt) => ActVerdict): Judgement {
  const matches = matchBook()
  const book = promptBook(violation)
  const take = (attempt: CollectionAct, verdict: Act) => {
    const match = matches.at(attempt, verdict)
    match.attempts.push(attempt)
    if (verdict.spans) match.spans.push(...verdict.spans)
  }
  attempts.forEach((attempt) => {
    const certain = feedsFindings(attempt)
    if (!certain && !onlyPrompts(attempt)) return
    const verdict = judge(attempt)
    if (!verdict) return
    if (verdict.kind === 'ask') book.ask(attempt, verdict.reason)
    else if (certain) take(attempt, verdict)
    else book.ask(attempt, attributionReason(attempt))
  })
  return { matches: matches.all(), prompts: book.prompts(), unchecked: [] }
}
