import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, recipientRoles } from '../acts'
import { dayTallies, exceeding, toCheck, type Weight } from '../day-count'
import { standardDailyCalls } from '../provisions/collection-standard'
import { guideDailyCalls } from '../provisions/internet-finance-guide'
import { anyInForce, limitOn } from '../standing'
import type { Judgement, Match, Prompt, ViolationRule } from '../violation'

/** Our line, not the law's: a shorter call may not have been a conversation, so a person looks. */
const conversationSecondsMin = 5
const provisions = [standardDailyCalls, guideDailyCalls]

function weigh(attempt: ContactAttempt): Weight {
  if (attempt.channel !== 'call' || attempt.answered === false) return attempt.ending === 'voicemail' ? 'unclear' : null
  const conversation = attempt.answered === true && attempt.seconds !== null && attempt.seconds >= conversationSecondsMin
  if (!conversation || attempt.ending === 'voicemail' || attempt.forwarded) return 'unclear'
  return attempt.grade === 'bill-missing' ? 'doubtful' : 'counts'
}

/** Lenders that collect although nobody has shown the debtor's own calls: their count was not checked. */
function withoutDebtorCalls(attempts: readonly ContactAttempt[], debtorCalls: boolean): Judgement['unchecked'] {
  if (debtorCalls) return []
  const lenders = new Set(attempts.filter(feedsFindings).map((attempt) => attempt.lender))
  return [...lenders].map((respondent) => ({ respondent, recipient: 'debtor', reason: { key: 'unchecked-debtor-calls', values: {} }, attempts: [] }))
}

function judge(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const role = recipientRoles(facts)
  const toDebtor = (attempt: ContactAttempt) => attempt.channel === 'call' && role(attempt.recipient) === 'debtor'
  const matches: Match[] = []
  const prompts: Prompt[] = []
  for (const tally of dayTallies(attempts, { weigh: (attempt) => (toDebtor(attempt) ? weigh(attempt) : null) })) {
    const max = limitOn(provisions, tally.day, 'callsPerDayMax')
    const { lender: respondent, recipient, day } = tally
    const over = exceeding(tally, max)
    const others = toCheck(tally)
    if (over && respondent !== null) matches.push({ respondent, recipient, attempts: over, label: day, values: { max } })
    else if (tally.counts.length + others.length > max && anyInForce(provisions, day)) {
      const values = { day, counted: tally.counts.length, unclear: others.length, max }
      const ids = [...tally.counts, ...others].map((attempt) => attempt.id)
      prompts.push({ violation: 'daily-call-limit', respondent, recipient, attempts: ids, reason: { key: 'ask-daily-calls', values } })
    }
  }
  return { matches, prompts, unchecked: withoutDebtorCalls(attempts, attempts.some(toDebtor)) }
}

/** 单日有效通话超限 (P02): connected collection calls to the debtor in a civil day, lender, platform and agencies summed. */
export const dailyCallLimit: ViolationRule = {
  id: 'daily-call-limit',
  provisions,
  matches: judge,
  caution: [{ key: 'caution-conversation', values: { seconds: conversationSecondsMin } }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
}
