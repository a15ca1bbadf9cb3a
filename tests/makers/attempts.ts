import { localDay } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'

/** A contact attempt for tests: an answered collection call to the debtor, changed where `facts` say so. `at` is `YYYY-MM-DDTHH:mm:ss`, Shanghai. */
export function attempt(id: string, at: string, facts: Partial<ContactAttempt> = {}): ContactAttempt {
  const instant = Date.parse(`${at}+08:00`)
  return {
    id, at: instant, atPrecision: 'second', localDay: localDay(instant), number: '17000001234', account: null, channel: 'call', direction: 'incoming', answered: true, seconds: 60, ending: null,
    forwarded: false, recipient: 'debtor', attribution: 'confirmed', respondent: 'AX', lender: 'LX', content: null, purpose: 'collection', purposeBy: 'rule', grade: 'handset-only', sources: [], ...facts,
  }
}
