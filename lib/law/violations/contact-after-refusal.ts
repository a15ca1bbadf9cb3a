import type { Instant } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { recipientRoles } from '../acts'
import { judgeEachAct, verdictBy, type ActVerdict } from '../each-act'
import { associationRefusal } from '../provisions/banking-association-guide'
import { standardRefusal } from '../provisions/collection-standard'
import { consumerFinanceCollection } from '../provisions/consumer-finance'
import { disturbingMessages } from '../provisions/public-security-penalties'
import { intrusionByPhone } from '../provisions/civil-code'
import { smallLoanCollection } from '../provisions/small-loans'
import { leaveOthersAlone } from '../requests'
import { firstToLender, minuteOf, orderAfter } from '../said-before'
import type { ViolationRule } from '../violation'

/** The earliest refusal of each recipient towards each lender; a refusal told to an agency or platform reached the lenders it acts for. */
function firstRefusals(facts: CaseFacts) {
  const who = new Set(facts.refusals.map(({ by }) => by))
  const first = new Map([...who].map((by) => [by, firstToLender(facts.refusals.filter((refusal) => refusal.by === by), facts)]))
  return ({ recipient, lender }: ContactAttempt) => first.get(recipient)?.get(lender)
}

/** 拒绝后继续联系 (P06): any incoming collection contact with a third party after that person refused the same respondent. */
export const contactAfterRefusal: ViolationRule = {
  id: 'contact-after-refusal',
  severity: 3,
  reads: 'contacts',
  provisions: [standardRefusal, associationRefusal, disturbingMessages],
  supporting: [consumerFinanceCollection, smallLoanCollection, intrusionByPhone],
  matches(attempts, facts) {
    const role = recipientRoles(facts)
    const refusedAt = firstRefusals(facts)
    const found = verdictBy((since: Instant) => ({ kind: 'act', values: { refusedAt: minuteOf(since) } }))
    return judgeEachAct('contact-after-refusal', attempts, (attempt): ActVerdict => {
      const since = refusedAt(attempt)
      const recipient = role(attempt.recipient)
      if (since === undefined || recipient === 'debtor' || recipient === 'guarantor') return null
      const order = orderAfter(attempt, since)
      if (order === 'before') return null
      if (order !== 'after') return { kind: 'ask', reason: order === 'crossed' ? 'ask-crossed-refusal' : 'ask-before-or-after-refusal' }
      return recipient === 'spouse' ? { kind: 'ask', reason: 'ask-joint-debt' } : found(since)
    })
  },
  timeSettles: ['ask-before-or-after-refusal'],
  caution: [{ key: 'caution-refusal-reached', values: {} }, { key: 'caution-repeated', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'police'],
  needsPerson: false,
  wants: ['refusal-proof'],
  letter: { label: '拒绝后联系', deed: '在{who}明确拒绝之后继续联系', request: leaveOthersAlone, afterRefusal: true, manyOnly: disturbingMessages.id },
  words: {
    zh: {
      name: '拒绝之后仍联系',
      explanation: '联系人已经明确说过不要再联系，同一家机构之后还来联系。',
      found: '{refusedAt} 已经明确拒绝，之后仍有 {count} 次联系。',
      clear: '看过 {looked} 次催收联系。没有登记过拒绝，或者拒绝之后没有再联系。',
      reasons: {
        'ask-crossed-refusal': '{count} 次在拒绝后一分钟之内，可能是同时发出的，先不算。',
        'ask-before-or-after-refusal': '{count} 次只有日期，看不出在拒绝之前还是之后。',
        'caution-refusal-reached': '要能说明拒绝的话到了同一家机构。',
      },
    },
    en: {
      name: 'Contact after refusal',
      explanation: 'A contact clearly said not to be contacted again, and the same institution went on.',
      found: 'Refused on {refusedAt}; {count, plural, one {# contact} other {# contacts}} came after that.',
      clear: 'Looked at {looked} collection contacts. No refusal is on record, or nobody made contact after it.',
      reasons: {
        'ask-crossed-refusal': '{count, plural, one {# contact} other {# contacts}} within a minute of the refusal may have been sent at the same time; not counted.',
        'ask-before-or-after-refusal': '{count, plural, one {# contact has} other {# contacts have}} a day but no time, so before or after the refusal cannot be told.',
        'caution-refusal-reached': 'Be able to show that the refusal reached the same institution.',
      },
    },
  },
}
