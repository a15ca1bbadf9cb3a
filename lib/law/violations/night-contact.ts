import { millisecondsOfDay, type LocalDate } from '@/lib/calendar/local-date'
import { recipientRoles } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { associationQuietHours } from '../provisions/banking-association-guide'
import { standardQuietHours } from '../provisions/collection-standard'
import { guideQuietHours } from '../provisions/internet-finance-guide'
import { limitOn } from '../standing'
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
  provisions,
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
}
