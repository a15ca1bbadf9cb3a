import { lendersBehind } from '@/lib/cases/attribution'
import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Provision } from './provision'
import { feedsFindings } from './acts'
import type { Judgement, Match, Prompt, Reason } from './violation'

/** `act` = what the person answered fulfils the rule, `under` as of a match; `ask` = something must be settled first; null = it does not. */
export type AnswerVerdict =
  { kind: 'act'; values?: Reason['values']; under?: readonly Provision[] } | { kind: 'ask'; reason: string; values?: Reason['values'] } | null

type Place = { respondent: string; answer: Answer; attempts: ContactAttempt[] }

/**
 * The answers to a rule's questions, each for the one lender behind the party it names; a party of several lenders only prompts. Of the acts an answer names
 * only those count that are certainly of that lender and recipient.
 */
function placesOf(violation: ViolationId, attempts: readonly ContactAttempt[], facts: CaseFacts): (Place | Prompt)[] {
  const own = (facts.answers ?? []).filter(({ rule }) => rule === violation)
  if (own.length === 0) return []
  const acts = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  return own.map((answer) => {
    const [respondent, ...others] = lendersBehind(facts, answer.respondent)
    const { recipient, attempts: ids = [] } = answer
    const reason = { key: 'ask-which-lender', values: { count: 1 } }
    if (!respondent || others.length) return { violation, respondent: null, recipient, attempts: ids, reason }
    const isMeant = (act: ContactAttempt) => feedsFindings(act) && act.lender === respondent && act.recipient === recipient
    return { respondent, answer, attempts: ids.flatMap((id) => acts.get(id) ?? []).filter(isMeant) }
  })
}

/**
 * Judges a rule by what a person answered, of whose acts it sees only those that count: one match per lender, recipient and provisions, with the answers it
 * rests on and the acts they speak of.
 */
export function judgeEachAnswer(
  violation: ViolationId, { attempts, facts }: { attempts: readonly ContactAttempt[]; facts: CaseFacts }, judge: (answer: Answer) => AnswerVerdict,
): Judgement {
  const matches = new Map<string, Match & { answers: Answer[] }>()
  const prompts: Prompt[] = []
  for (const place of placesOf(violation, attempts, facts)) {
    if ('violation' in place) {
      prompts.push(place)
      continue
    }
    const { respondent, answer, attempts: acts } = place
    const verdict = judge({ ...answer, attempts: acts.map(({ id }) => id) })
    const { recipient } = answer
    if (verdict?.kind === 'ask') {
      prompts.push({ violation, respondent, recipient, attempts: acts.map(({ id }) => id), reason: { key: verdict.reason, values: verdict.values ?? {} } })
    }
    if (verdict?.kind !== 'act') continue
    const { values, under } = verdict
    const name = [respondent, recipient, ...(under ?? []).map(({ id }) => id)].join('|')
    const match = matches.get(name) ?? { respondent, recipient, attempts: [], answers: [], label: '', values, ...(under ? { under } : {}) }
    match.attempts.push(...acts.filter((act) => !match.attempts.includes(act)))
    match.answers.push(answer)
    matches.set(name, match)
  }
  return { matches: [...matches.values()], prompts, unchecked: [] }
}

/** Two judgements of one rule as one: what the log shows and what a person answered. */
export const together = (...judgements: Judgement[]): Judgement => ({
  matches: judgements.flatMap(({ matches }) => matches), prompts: judgements.flatMap(({ prompts }) => prompts),
  unchecked: judgements.flatMap(({ unchecked }) => unchecked),
})
