import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { dayTallies, exceeding, toCheck, type DayTally, type Weight } from '../day-count'
import { associationUnanswered } from '../provisions/banking-association-guide'
import { anyInForce, limitOn } from '../standing'
import type { Judgement, Match, Prompt, ViolationRule } from '../violation'

const provisions = [associationUnanswered]

function weigh(attempt: ContactAttempt): Weight {
  if (attempt.channel !== 'call') return null
  if (attempt.answered === false) return attempt.ending === null || attempt.ending === 'missed' || attempt.ending === 'rejected' ? 'counts' : 'unclear'
  return attempt.answered === null || attempt.seconds === 0 ? 'unclear' : null
}

/** How many lines a recipient has: with several, an attempt must say on which it rang. */
function linesOf(facts: CaseFacts): (recipient: string) => number {
  const people = new Map(facts.contacts.map((contact) => [contact.key, contact.phones]))
  people.set('complainant', facts.complainant.phones)
  people.set('debtor', facts.debtor?.phones ?? (facts.complainant.role === 'debtor' ? facts.complainant.phones : []))
  return (recipient) => people.get(recipient)?.length ?? 0
}

/** true = member, false = none or registered as none; null = nobody has said. With an open lender: whether any lender could be one. */
function membership(facts: CaseFacts, lender: string | null): boolean | null {
  if (lender !== null) return facts.respondents.find((respondent) => respondent.key === lender)?.associationMember ?? null
  return facts.respondents.some((respondent) => respondent.associationMember)
}

function asked(tally: DayTally, key: string, max: number): Prompt {
  const others = toCheck(tally)
  const { lender: respondent, recipient, day } = tally
  const values = { day, counted: tally.counts.length, unclear: others.length, max }
  return { violation: 'unanswered-attempts', respondent, recipient, attempts: [...tally.counts, ...others].map((attempt) => attempt.id), reason: { key, values } }
}

function judge(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const lines = linesOf(facts)
  const splits = (attempt: ContactAttempt) => lines(attempt.recipient) > 1
  const weight = (attempt: ContactAttempt) => (weigh(attempt) && splits(attempt) && !attempt.receivedOn ? 'unclear' : weigh(attempt))
  const matches: Match[] = []
  const prompts: Prompt[] = []
  for (const tally of dayTallies(attempts, { weigh: weight, line: (attempt) => (splits(attempt) ? (attempt.receivedOn ?? '') : '') })) {
    const member = membership(facts, tally.lender)
    const max = limitOn(provisions, tally.day, 'attemptsPerDayMax')
    const { lender: respondent, recipient, day } = tally
    const over = exceeding(tally, max)
    const askable = member !== false && tally.counts.length + toCheck(tally).length > max && anyInForce(provisions, day)
    if (over && member && respondent !== null) matches.push({ respondent, recipient, attempts: over, label: day, values: { max } })
    else if (askable) prompts.push(asked(tally, member === null ? 'ask-membership' : 'ask-unanswered', max))
  }
  return { matches, prompts, unchecked: [] }
}

/** 同一号码未接超限 (P03): unanswered attempts to one line in a civil day by a member of 中国银行业协会, its agencies summed; counted apart from connected calls. */
export const unansweredAttempts: ViolationRule = {
  id: 'unanswered-attempts',
  provisions,
  matches: judge,
  caution: [{ key: 'caution-members-only', values: {} }, { key: 'caution-advisory-limit', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
}
