import { millisecondsOfDay, type LocalDate } from '@/lib/calendar/local-date'
import { recipientRoles } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { associationQuietHours } from '../provisions/banking-association-guide'
import { standardQuietHours } from '../provisions/collection-standard'
import { guideQuietHours } from '../provisions/internet-finance-guide'
import { limitOn } from '../standing'
import { intrusionByPhone } from '../provisions/civil-code'
import type { ViolationRule } from '../violation'

const hourMs = 3_600_000
const provisions = [standardQuietHours, guideQuietHours, associationQuietHours]

/** The quiet hours of a civil day as milliseconds of the day; the begin belongs to them, the end does not. */
function quietHours() {
  const known = new Map<LocalDate, { fromMs: number; untilMs: number }>()
  return (day: LocalDate) => {
    const hours = known.get(day) ?? { fromMs: limitOn(provisions, day, 'fromHour') * hourMs, untilMs: limitOn(provisions, day, 'untilHour') * hourMs }
    known.set(day, hours)
    return hours
  }
}

/** 夜间联系 (P01): any incoming collection contact in the quiet hours, answered or not, call, message or chat. */
export const nightContact: ViolationRule = {
  id: 'night-contact',
  severity: 2,
  reads: 'contacts',
  provisions,
  supporting: [intrusionByPhone],
  matches(attempts, facts) {
    const role = recipientRoles(facts)
    const hours = quietHours()
    return judgeEachAct('night-contact', attempts, (attempt): ActVerdict => {
      if (facts.nightContactAgreed && role(attempt.recipient) === 'debtor') return null
      if (attempt.atPrecision === 'day') return { kind: 'ask', reason: 'ask-time-of-day' }
      const { fromMs, untilMs } = hours(attempt.localDay)
      const ofDay = millisecondsOfDay(attempt.at)
      if (ofDay >= untilMs && ofDay < fromMs) return null
      if (facts.nightContactAgreed) return { kind: 'ask', reason: 'ask-night-agreement' }
      return { kind: 'act', values: { from: fromMs / hourMs, until: untilMs / hourMs } }
    })
  },
  caution: [{ key: 'caution-phone-clock', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'nifa'],
  needsPerson: false,
  wants: ['both-logs'],
  letter: { label: '夜间联系', deed: '在夜间联系{who}' },
  words: {
    zh: {
      name: '夜间联系',
      explanation: '22:00 到次日 8:00 之间的催收联系。没接的来电、短信和聊天也算。8:00 整不算。',
      found: '北京时间 {from}:00 至次日 {until}:00 之间，有 {count} 次催收联系。案卷里没有约定过可以夜间联系。',
      clear: '看过 {looked} 次催收联系，没有一次在 22:00 到次日 8:00 之间。',
      reasons: {
        'ask-time-of-day': '{count} 次只有日期，没有时刻，看不出是不是在夜间。',
        'ask-night-agreement': '案卷里写着约定过可以夜间联系。这 {count} 次打给的不是债务人，请核对约定管不管得到。',
        'caution-phone-clock': '手机时钟可能有一分钟左右的误差，贴着 22:00 和 8:00 的要核对。',
      },
    },
    en: {
      name: 'Contact at night',
      explanation: 'Collection between 22:00 and 08:00. Unanswered calls, messages and chats count too. 08:00 sharp does not.',
      found: '{count, plural, one {# collection contact} other {# collection contacts}} between {from}:00 and {until}:00 Beijing time. The case has no agreement to be contacted at night.',
      clear: 'Looked at {looked} collection contacts: none falls between 22:00 and 08:00.',
      reasons: {
        'ask-time-of-day': '{count, plural, one {# contact has} other {# contacts have}} a day but no time, so night or day cannot be told.',
        'ask-night-agreement': 'The case says night contact was agreed. {count, plural, one {# contact} other {# contacts}} reached someone other than the debtor; check whether the agreement covers that.',
        'caution-phone-clock': 'A phone clock may be a minute off; check those close to 22:00 and 08:00.',
      },
    },
  },
}
