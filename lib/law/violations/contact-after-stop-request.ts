import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, recipientRoles } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { placeKey, type Place } from '../places'
import { intrusionByPhone } from '../provisions/civil-code'
import { standardQuietHours } from '../provisions/collection-standard'
import { rightToKnow } from '../provisions/personal-information'
import { quietTest, quietWords } from '../quiet-hours'
import { firstToLender, minuteOf, orderAfter } from '../said-before'
import type { Judgement, ViolationRule } from '../violation'

/** The collected rule's line; the law names no number. */
const contactsMin = 3

const toSort = 'ask-agreed-channel'

/** Places with fewer contacts than the line fall, and the open ones that stand beside nothing are not worth a question. */
function enough({ matches, prompts, unchecked }: Judgement, open: readonly ContactAttempt[]): Judgement {
  const counts = new Map<string, number>()
  const certain = [...matches.map((match) => ({ place: placeKey(match), count: match.attempts.length })),
    ...prompts.filter(({ reason }) => reason.key === toSort).map((prompt) => ({ place: placeKey(prompt), count: prompt.attempts.length }))]
  for (const one of certain) counts.set(one.place, one.count + (counts.get(one.place) ?? 0))
  const isEnough = (of: Place) => (counts.get(placeKey(of)) ?? 0) >= contactsMin
  const most = Math.max(0, ...counts.values())
  const kept = prompts.filter((prompt) => (prompt.reason.key === toSort ? isEnough(prompt) : most + open.length >= contactsMin))
  return { matches: matches.filter(isEnough), prompts: kept, unchecked }
}

/**
 * 停止请求后继续以不当方式催收本人 (P23): contacts with the debtor after the same lender was asked to use another channel or time. The standard is cited for the
 * quiet hours alone; whether the other contacts were improper a person judges.
 */
export const contactAfterStopRequest: ViolationRule = {
  id: 'contact-after-stop-request',
  severity: 2,
  reads: 'contacts',
  provisions: [standardQuietHours],
  supporting: [intrusionByPhone, rightToKnow],
  matches(attempts, facts) {
    const asked = firstToLender(facts.stopRequests, facts)
    const role = recipientRoles(facts)
    const isQuiet = quietTest([standardQuietHours])
    const open: ContactAttempt[] = []
    const judged = judgeEachAct('contact-after-stop-request', asked.size ? attempts : [], (attempt): ActVerdict => {
      const since = asked.get(attempt.lender)
      if (since === undefined || role(attempt.recipient) !== 'debtor') return null
      const order = orderAfter(attempt, since)
      if (order === 'before' || order === 'crossed') return null
      if (order === 'same-day' || attempt.lender === null) open.push(attempt)
      if (order !== 'after') return { kind: 'ask', reason: 'ask-before-or-after-request' }
      const isAct = !feedsFindings(attempt) || (isQuiet(attempt) === true && !facts.nightContactAgreed)
      return isAct ? { kind: 'act', values: { requestedAt: minuteOf(since) } } : { kind: 'ask', reason: toSort }
    })
    return enough(judged, open)
  },
  timeSettles: ['ask-before-or-after-request'],
  caution: [{ key: 'caution-reminders-allowed', values: {} }, { key: 'caution-request-proof', values: {} }, { key: 'caution-request-threshold', values: { min: contactsMin } }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['delivery-proof', 'original-words'],
  letter: { label: '请求后联系', deed: '在收到改用其他时间或方式联系的请求之后继续联系{who}' },
  words: {
    zh: {
      name: '提出请求后照旧联系',
      explanation: '债务人书面请求改用别的时间或方式，同一家机构收到后还是照旧联系本人，三次以上才看。',
      found: `{requestedAt} 已经请求改用别的时间或方式，之后在 ${quietWords.zh.span} 之间还有 {count} 次联系债务人本人。`,
      clear: '看过 {looked} 次催收联系。没有登记过这样的请求，或者请求之后联系本人不到三次。',
      reasons: {
        'ask-agreed-channel': '请求之后，白天或只有日期的联系有 {count} 次。机构答应过改时间、改方式吗？按答应的来的不算；哪些次方式不当，要由人来看。',
        'ask-before-or-after-request': '{count} 次只有日期，看不出在请求之前还是之后。',
        'caution-reminders-allowed': '债务人不能禁止一切合理的催告。按请求的时间和方式来的，先剔除，再确认。',
        'caution-request-proof': '要能说明请求送到了这家机构。机构答应过的时间和方式，说服力更强。',
        'caution-request-threshold': '{min} 次是本产品的线，不是法律规定的数字。',
      },
    },
    en: {
      name: 'Contact as before after a request',
      explanation: 'The debtor asked in writing for another time or channel, and the same institution went on as before with the debtor. Looked at from three contacts on.',
      found: `Another time or channel was requested on {requestedAt}; after that {count, plural, one {# contact} other {# contacts}} with the debtor came between ${quietWords.en.span}.`,
      clear: 'Looked at {looked} collection contacts. No such request is on record, or fewer than three contacts with the debtor came after it.',
      reasons: {
        'ask-agreed-channel': 'After the request {count, plural, one {# contact} other {# contacts}} came by day or without a time. Did the institution agree to another time or channel? What kept to it does not count; which of the others were improper a person must see.',
        'ask-before-or-after-request': '{count, plural, one {# contact has} other {# contacts have}} a day but no time, so before or after the request cannot be told.',
        'caution-reminders-allowed': 'A debtor cannot forbid every reasonable reminder. Take out those that kept to the time and channel asked for before confirming.',
        'caution-request-proof': 'Be able to show that the request reached this institution. A time or channel it agreed to weighs more.',
        'caution-request-threshold': 'The line of {min} is ours, not the law’s.',
      },
    },
  },
}
