import type { LocalDate } from '@/lib/calendar/local-date'
import { recipientRoles } from '../acts'
import { judgeEachAct, verdictBy, type ActVerdict } from '../each-act'
import { intrusionByPhone } from '../provisions/civil-code'
import { quietHoursOn, quietProvisions, quietTest, quietWords } from '../quiet-hours'
import { stopAtNight } from '../requests'
import type { ViolationRule } from '../violation'

/** 夜间联系 (P01): any incoming collection contact in the quiet hours, answered or not, call, message or chat. */
export const nightContact: ViolationRule = {
  id: 'night-contact',
  severity: 2,
  reads: 'contacts',
  provisions: [...quietProvisions],
  supporting: [intrusionByPhone],
  matches(attempts, facts) {
    const role = recipientRoles(facts)
    const isQuiet = quietTest()
    const found = verdictBy((day: LocalDate) => ({ kind: 'act', values: quietHoursOn(day) }))
    return judgeEachAct('night-contact', attempts, (attempt): ActVerdict => {
      if (facts.nightContactAgreed && role(attempt.recipient) === 'debtor') return null
      const quiet = isQuiet(attempt)
      if (quiet === null) return { kind: 'ask', reason: 'ask-time-of-day' }
      if (!quiet) return null
      if (facts.nightContactAgreed) return { kind: 'ask', reason: 'ask-night-agreement' }
      return found(attempt.localDay)
    })
  },
  timeSettles: ['ask-time-of-day'],
  caution: [{ key: 'caution-phone-clock', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'nifa'],
  needsPerson: false,
  wants: ['both-logs'],
  letter: {
    label: '夜间联系', deed: '在夜间联系{who}', request: stopAtNight, note: `夜间为${quietWords.zh.from}至次日${quietWords.zh.until}`, isAskedFirst: true,
  },
  words: {
    zh: {
      name: '夜间联系',
      explanation: `${quietWords.zh.span} 之间的催收联系。没接的来电、短信和聊天也算。${quietWords.zh.until} 整不算。`,
      found: '北京时间 {from}:00 至次日 {until}:00 之间，有 {count} 次催收联系。案卷里没有约定过可以夜间联系。',
      clear: `看过 {looked} 次催收联系，没有一次在 ${quietWords.zh.span} 之间。`,
      reasons: {
        'ask-time-of-day': '{count} 次只有日期，没有时刻，看不出是不是在夜间。',
        'ask-night-agreement': '案卷里写着约定过可以夜间联系。这 {count} 次打给的不是债务人，请核对约定管不管得到。',
        'caution-phone-clock': `手机时钟可能有一分钟左右的误差，贴着 ${quietWords.zh.from} 和 ${quietWords.zh.until} 的要核对。`,
      },
    },
    en: {
      name: 'Contact at night',
      explanation: `Collection between ${quietWords.en.span}. Unanswered calls, messages and chats count too. ${quietWords.en.until} sharp does not.`,
      found: '{count, plural, one {# collection contact} other {# collection contacts}} between {from}:00 and {until}:00 Beijing time. The case has no agreement to be contacted at night.',
      clear: `Looked at {looked} collection contacts: none falls between ${quietWords.en.span}.`,
      reasons: {
        'ask-time-of-day': '{count, plural, one {# contact has} other {# contacts have}} a day but no time, so night or day cannot be told.',
        'ask-night-agreement': 'The case says night contact was agreed. {count, plural, one {# contact} other {# contacts}} reached someone other than the debtor; check whether the agreement covers that.',
        'caution-phone-clock': `A phone clock may be a minute off; check those close to ${quietWords.en.span}.`,
      },
    },
  },
}
