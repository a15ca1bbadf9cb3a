import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'
import { lendersBehind } from '@/lib/cases/attribution'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'

/** What somebody said to an institution is noted to the minute, and what comes within that minute may have been on its way already. */
const crossedMs = 60_000

/** Whether an act came before or after what was said; `crossed` = within its minute, `same-day` = only the day is known. */
export function orderAfter(attempt: ContactAttempt, said: Instant): 'before' | 'crossed' | 'same-day' | 'after' {
  if (attempt.atPrecision === 'day' && attempt.localDay === localDay(said)) return 'same-day'
  if (attempt.at <= said) return 'before'
  return attempt.at - said < crossedMs ? 'crossed' : 'after'
}

/** `2026-02-24 10:09` in Asia/Shanghai. */
export const minuteOf = (at: Instant): string => `${localDay(at)} ${localTime(at).slice(0, 5)}`

/** The earliest word to each lender; what an agency or platform was told reached the lenders it acts for. `null` = the earliest of all, for open lenders. */
export function firstToLender(words: readonly { at: Instant; respondent: string }[], facts: CaseFacts): Map<string | null, Instant> {
  const first = new Map<string | null, Instant>()
  for (const { at, respondent } of words) {
    for (const lender of [...lendersBehind(facts, respondent), null]) first.set(lender, Math.min(at, first.get(lender) ?? at))
  }
  return first
}
