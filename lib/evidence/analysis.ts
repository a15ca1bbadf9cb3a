import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { AttemptChannel, ContactAttempt, Direction } from './contact-attempt'
import { hourOf, isAtNight, nightOf } from './night'

/** Counts for the screens. They describe attempts and judge nothing; the hours of a rule stand with the rule. */

/** Attempts per civil day, ascending; days without any are left out. */
export function countsByDay(attempts: readonly ContactAttempt[]): { day: LocalDate; count: number }[] {
  const counts = new Map<LocalDate, number>()
  for (const { localDay: day } of attempts) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, count]) => ({ day, count }))
}

/** Attempts per local hour, 24 numbers. Attempts known only by day are not in it. */
export function countsByHour(attempts: readonly ContactAttempt[]): number[] {
  const counts = new Array<number>(24).fill(0)
  for (const attempt of attempts) if (attempt.atPrecision !== 'day') counts[hourOf(attempt.at)] = (counts[hourOf(attempt.at)] ?? 0) + 1
  return counts
}

/** How many of the attempts whose time of day is known came at night. */
export function nightShare(attempts: readonly ContactAttempt[]): { night: number; of: number } {
  const timed = attempts.filter((attempt) => attempt.atPrecision !== 'day')
  return { night: timed.filter((attempt) => isAtNight(attempt.at)).length, of: timed.length }
}

export type NightCount = { evening: LocalDate; attempts: number; answered: number }

/** The nights up to and including the one that began on `lastEvening`, oldest first, each with its attempts and the calls answered among them. */
export function countsByNight(attempts: readonly ContactAttempt[], lastEvening: LocalDate, nights = 14): NightCount[] {
  const first = addDays(lastEvening, 1 - nights)
  const counts = Array.from({ length: nights }, (_, index) => ({ evening: addDays(first, index), attempts: 0, answered: 0 }))
  for (const attempt of attempts) {
    if (attempt.atPrecision === 'day' || !isAtNight(attempt.at)) continue
    const count = counts[daysBetween(first, nightOf(attempt.at))]
    if (!count) continue
    count.attempts += 1
    if (attempt.channel === 'call' && attempt.answered === true) count.answered += 1
  }
  return counts
}

/** Any field left out does not narrow. `party` = key of a respondent or lender; `from`/`to` are civil days, inclusive. */
export type AttemptFilter = {
  number?: string; account?: string; party?: string; recipient?: string; channel?: AttemptChannel; direction?: Direction
  purpose?: 'collection' | 'other'; from?: LocalDate; to?: LocalDate
}

/** Whether an attempt passes the filter; numbers are compared in canonical form. */
export function passesFilter(attempt: ContactAttempt, filter: AttemptFilter): boolean {
  const equal = (wanted: string | undefined, is: string | null) => wanted === undefined || wanted === is
  return (filter.number === undefined || phoneNumber(filter.number) === attempt.number)
    && equal(filter.account, attempt.account) && equal(filter.recipient, attempt.recipient) && equal(filter.channel, attempt.channel)
    && equal(filter.direction, attempt.direction) && equal(filter.purpose, attempt.purpose)
    && (filter.party === undefined || attempt.respondent === filter.party || attempt.lender === filter.party)
    && (filter.from === undefined || filter.from <= attempt.localDay) && (filter.to === undefined || attempt.localDay <= filter.to)
}

export type LineCount = { line: string | null; count: number; answered: number; first: LocalDate; last: LocalDate }

/** Attempts per number or account, most first: what the one-page summary and the chooser list. */
export function countsByLine(attempts: readonly ContactAttempt[]): LineCount[] {
  const lines = new Map<string | null, LineCount>()
  for (const attempt of attempts) {
    const line = attempt.number ?? attempt.account
    const entry = lines.get(line) ?? { line, count: 0, answered: 0, first: attempt.localDay, last: attempt.localDay }
    entry.count += 1
    if (attempt.answered === true) entry.answered += 1
    if (attempt.localDay < entry.first) entry.first = attempt.localDay
    if (attempt.localDay > entry.last) entry.last = attempt.localDay
    lines.set(line, entry)
  }
  return [...lines.values()].sort((one, other) => other.count - one.count || ((one.line ?? '') < (other.line ?? '') ? -1 : 1))
}
