import type { LocalDate } from '@/lib/calendar/local-date'
import { ownKey, type CaseFacts } from '@/lib/cases/case-file'
import { isCollectionAct, type AttemptChannel, type ContactAttempt } from '@/lib/evidence/contact-attempt'
import { isAtNight } from '@/lib/evidence/night'

/**
 * Contacts that count as collection, as letters count them. `messages` = text messages and chats; `own` = those that reached the complainant;
 * `numbers` = calling numbers, the most frequent first; `from`, `to` = first and last civil day, null where there is none.
 */
export type ContactTally = { calls: number; messages: number; atNight: number; own: number; numbers: string[]; from: LocalDate | null; to: LocalDate | null }
/**
 * Contacts by one lender (a key) and those who act for it, or by all; `toOwn` = only those that reached the complainant; `after` = only later civil days;
 * `channels` = how they came, missing = calls and messages.
 */
export type TallyOf = { lender?: string; toOwn?: boolean; after?: LocalDate; channels?: readonly AttemptChannel[] }

const spokenOf: readonly AttemptChannel[] = ['call', 'sms', 'chat']

function byFrequency(numbers: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([number]) => number)
}

/** How often the people of a case were contacted to collect. */
export function contactTally(attempts: readonly ContactAttempt[], facts: Pick<CaseFacts, 'complainant'>, of: TallyOf): ContactTally {
  const { lender, toOwn, after, channels = spokenOf } = of
  const own = ownKey(facts)
  const acts = attempts.filter((one) => isCollectionAct(one) && channels.includes(one.channel))
    .filter((one) => (lender === undefined || one.lender === lender) && (!toOwn || one.recipient === own) && (after === undefined || one.localDay > after))
  const days = acts.map(({ localDay }) => localDay).sort()
  const calls = acts.filter(({ channel }) => channel === 'call').length
  return {
    calls, messages: acts.length - calls, atNight: acts.filter(({ at, atPrecision }) => atPrecision !== 'day' && isAtNight(at)).length,
    own: acts.filter(({ recipient }) => recipient === own).length, numbers: byFrequency(acts.flatMap(({ number }) => number ?? [])),
    from: days[0] ?? null, to: days.at(-1) ?? null,
  }
}
