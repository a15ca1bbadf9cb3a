import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { lendersOf, recipientRoles } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { associationRefusal } from '../provisions/banking-association-guide'
import { standardRefusal } from '../provisions/collection-standard'
import { disturbingMessages } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'

/** The earliest refusal of each recipient towards each lender; a refusal told to an agency or platform reached the lenders it acts for. */
function firstRefusals(facts: CaseFacts) {
  const first = new Map<string, Instant>()
  for (const refusal of facts.refusals) {
    for (const lender of [...lendersOf(facts, refusal.respondent), '?']) {
      const place = `${refusal.by}|${lender}`
      first.set(place, Math.min(refusal.at, first.get(place) ?? refusal.at))
    }
  }
  return (attempt: ContactAttempt) => first.get(`${attempt.recipient}|${attempt.lender ?? '?'}`)
}

/** A refusal is noted to the minute, and what comes within it may have been on its way already. */
const crossedMs = 60_000

const minuteOf = (at: Instant) => `${localDay(at)} ${localTime(at).slice(0, 5)}`

/** 拒绝后继续联系 (P06): any incoming collection contact with a third party after that person refused the same respondent. */
export const contactAfterRefusal: ViolationRule = {
  id: 'contact-after-refusal',
  provisions: [standardRefusal, associationRefusal, disturbingMessages],
  matches(attempts, facts) {
    const role = recipientRoles(facts)
    const refusedAt = firstRefusals(facts)
    return judgeEachAct('contact-after-refusal', attempts, (attempt): ActVerdict => {
      const since = refusedAt(attempt)
      const recipient = role(attempt.recipient)
      if (since === undefined || recipient === 'debtor' || recipient === 'guarantor') return null
      if (attempt.atPrecision === 'day' && attempt.localDay === localDay(since)) return { kind: 'ask', reason: 'ask-before-or-after-refusal' }
      if (attempt.at <= since) return null
      if (attempt.at - since < crossedMs) return { kind: 'ask', reason: 'ask-crossed-refusal' }
      return recipient === 'spouse' ? { kind: 'ask', reason: 'ask-joint-debt' } : { kind: 'act', values: { refusedAt: minuteOf(since) } }
    })
  },
  caution: [{ key: 'caution-refusal-reached', values: {} }, { key: 'caution-repeated', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report', 'police'],
  needsPerson: false,
}
