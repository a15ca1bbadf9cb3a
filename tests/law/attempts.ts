import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { instantOf, localDay } from '@/lib/calendar/local-date'

/** Builders of attempts for the tables of the law. */

let made = 0

/** `2026-03-12 22:00:00` in Asia/Shanghai as an instant; seconds may be missing. */
export function at(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(11).split(':').map(Number)
  return instantOf(text.slice(0, 10), ((hours * 60 + minutes) * 60 + seconds) * 1000)
}

const base = (text: string): ContactAttempt => ({
  id: `attempt-${(made += 1)}`, at: at(text), atPrecision: 'second', localDay: localDay(at(text)), number: '17000001234', account: null, channel: 'call',
  direction: 'incoming', answered: false, seconds: 0, ending: 'missed', forwarded: false, recipient: 'debtor', attribution: 'confirmed', respondent: 'AX', lender: 'LX',
  content: null, purpose: 'collection', purposeBy: 'rule', grade: 'handset-only', sources: [],
})

/** A missed collection call of lender LX to the debtor unless told otherwise. */
export const missed = (text: string, facts: Partial<ContactAttempt> = {}): ContactAttempt => ({ ...base(text), ...facts })

/** A connected call of 60 seconds. */
export const connected = (text: string, facts: Partial<ContactAttempt> = {}): ContactAttempt =>
  ({ ...base(text), answered: true, seconds: 60, ending: null, grade: 'corroborated', ...facts })

/** A message with a text. */
export const message = (text: string, content: string, facts: Partial<ContactAttempt> = {}): ContactAttempt =>
  ({ ...base(text), channel: 'sms', answered: null, seconds: null, ending: null, content, ...facts })

/** The same line on several times of one day. */
export const times = (day: string, clocks: string[], make: (text: string) => ContactAttempt): ContactAttempt[] => clocks.map((clock) => make(`${day} ${clock}`))
