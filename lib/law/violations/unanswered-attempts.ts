import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { dayTallies, exceeding, toCheck, type DayTally, type Weight } from '../day-count'
import { associationUnanswered } from '../provisions/banking-association-guide'
import { countTogether } from '../requests'
import { anyInForce, latestLimit, limitOn } from '../standing'
import type { Judgement, Match, Prompt, ViolationRule } from '../violation'

const provisions = [associationUnanswered]
/** The number of the words; a day is held against that of its own text. */
const most = latestLimit(provisions, 'attemptsPerDayMax')

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
  severity: 2,
  reads: 'calls',
  provisions,
  matches: judge,
  caution: [{ key: 'caution-members-only', values: {} }, { key: 'caution-advisory-limit', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
  wants: ['both-logs', 'membership'],
  letter: { label: '反复拨打', deed: '一日内对{who}的同一号码反复拨打而未接通，涉及{days}日，单日最多{most}次', request: countTogether, daily: { limit: 'attemptsPerDayMax', called: '未接通' } },
  words: {
    zh: {
      name: '一天反复拨打',
      explanation: `同一天里，对同一个号码没接通的催收来电超过了 ${most} 次。这一条只约束中国银行业协会的会员。`,
      found: '有 {groups} 天，对同一个号码没接通的来电超过 {max} 次，合计 {count} 次。放款机构、平台和催收公司合并计算，和接通的电话分开数。',
      clear: `看过 {looked} 次来电，没有哪一天对同一个号码没接通的超过 ${most} 次，或者机构不是中国银行业协会会员。`,
      reasons: {
        'ask-unanswered': '{day}：确定没接通的 {counted} 次，另有 {unclear} 次要人工看（被拦截、0 秒接通、不知打到哪个号码或归属未定）。都算上就超过 {max} 次。',
        'ask-membership': '{day}：没接通的来电 {counted} 次，另有 {unclear} 次要人工看。这一条超过 {max} 次才算，而且只约束中国银行业协会会员，请先查这家机构是不是会员。',
        'caution-members-only': '这份指引只约束中国银行业协会会员。',
        'caution-advisory-limit': '指引写的是“不宜超过”，另有约定的除外。',
      },
    },
    en: {
      name: 'Dialling again and again',
      explanation: `On one day more than ${most} unanswered collection calls to the same number. This binds members of the China Banking Association (中国银行业协会) only.`,
      found: 'On {groups, plural, one {# day} other {# days}} there were more than {max} unanswered calls to one number, {count} in all. Lender, platform and agencies are counted together, apart from connected calls.',
      clear: `Looked at {looked} calls: on no day were more than ${most} attempts to one number left unanswered, or the institution is no member of the China Banking Association.`,
      reasons: {
        'ask-unanswered': '{day}: {counted} certain unanswered calls and {unclear} that a person must look at (blocked, answered for 0 seconds, receiving number unknown, or owner open). With all of them it is more than {max}.',
        'ask-membership': '{day}: {counted} unanswered calls and {unclear} that a person must look at. The limit of {max} binds members of the China Banking Association (中国银行业协会) only; check whether this institution is one.',
        'caution-members-only': 'This guide binds members of the China Banking Association (中国银行业协会) only.',
        'caution-advisory-limit': 'The guide says “preferably no more than”, and other agreements are possible.',
      },
    },
  },
}
