import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, recipientRoles } from '../acts'
import { dayTallies, exceeding, toCheck, type Weight } from '../day-count'
import { standardDailyCalls } from '../provisions/collection-standard'
import { guideDailyCalls } from '../provisions/internet-finance-guide'
import { countTogether } from '../requests'
import { anyInForce, latestLimit, limitOn } from '../standing'
import type { Judgement, Match, Prompt, ViolationRule } from '../violation'

/** Our line, not the law's: a shorter call may not have been a conversation, so a person looks. */
const conversationSecondsMin = 5
const provisions = [standardDailyCalls, guideDailyCalls]
/** The number of the words; a day is held against that of its own text. */
const most = latestLimit(provisions, 'callsPerDayMax')

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
  severity: 2,
  reads: 'calls',
  provisions,
  matches: judge,
  caution: [{ key: 'caution-conversation', values: { seconds: conversationSecondsMin } }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
  wants: ['bill', 'both-logs'],
  letter: { label: '单日超次', deed: '一日内多次与{who}接通催收电话，涉及{days}日，单日最多{most}次', request: countTogether, daily: { limit: 'callsPerDayMax', called: '接通' } },
  words: {
    zh: {
      name: '一天通话过多',
      explanation: `同一天里，放款机构连同它的平台、催收公司，和债务人接通的催收电话超过了 ${most} 次。`,
      found: '有 {groups} 天，一天里接通的催收电话超过 {max} 次，合计 {count} 次。放款机构、平台和催收公司合并计算。',
      clear: `看过 {looked} 次来电，没有哪一天和债务人接通的催收电话超过 ${most} 次。`,
      reasons: {
        'unchecked-debtor-calls': '没有检查：缺债务人本人的通话记录。',
        'ask-daily-calls': '{day}：确定的有效通话 {counted} 次，另有 {unclear} 次要人工看（太短、语音信箱、转接、详单查无或归属未定）。都算上就超过 {max} 次。',
        'caution-conversation': '不足 {seconds} 秒的通话和语音信箱没有算进去，{seconds} 秒是本产品的线，不是法律规定。',
      },
    },
    en: {
      name: 'Too many calls in a day',
      explanation: `On one day the lender, its platform and its agencies together had more than ${most} connected collection calls with the debtor.`,
      found: 'On {groups, plural, one {# day} other {# days}} there were more than {max} connected collection calls, {count} in all. Lender, platform and agencies are counted together.',
      clear: `Looked at {looked} calls: on no day were more than ${most} collection calls connected with the debtor.`,
      reasons: {
        'unchecked-debtor-calls': 'Not checked: the debtor’s own call records are missing.',
        'ask-daily-calls': '{day}: {counted} certain calls and {unclear} that a person must look at (short, voicemail, forwarded, not on the bill, or owner open). With all of them it is more than {max}.',
        'caution-conversation': 'Calls under {seconds} seconds and voicemail are not counted. The {seconds} seconds are our line, not the law’s.',
      },
    },
  },
}
