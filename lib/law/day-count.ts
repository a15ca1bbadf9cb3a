import type { LocalDate } from '@/lib/calendar/local-date'
import type { RecipientKey } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts } from './acts'

/**
 * `counts` = beyond doubt; `doubtful` = counts where the rest already exceeds the limit, else a person must look (for example a call the
 * bill does not know); `unclear` = a person must look; null = not counted by this rule.
 */
export type Weight = 'counts' | 'doubtful' | 'unclear' | null

/** The contacts of one civil day: one lender (null = the lender is open), one recipient, and one line where the rule counts by line. */
export type DayTally = {
  lender: string | null; recipient: RecipientKey; line: string; day: LocalDate
  counts: ContactAttempt[]; doubtful: ContactAttempt[]; unclear: ContactAttempt[]
  /** Contacts of the same day, recipient and line whose lender is open. */
  open: ContactAttempt[]
}

/** `line` splits a day further; the empty text keeps it whole. */
export type DayRule = { weigh: (attempt: ContactAttempt) => Weight; line?: (attempt: ContactAttempt) => string }

/** Sums contacts by civil day with the lender's platform and agencies together. Contacts of open lenders stand beside every lender of the day. */
export function dayTallies(attempts: readonly ContactAttempt[], rule: DayRule): DayTally[] {
  const tallies = new Map<string, DayTally>()
  const open = new Map<string, ContactAttempt[]>()
  for (const attempt of attempts) {
    const certain = feedsFindings(attempt)
    const weight = certain || onlyPrompts(attempt) ? rule.weigh(attempt) : null
    if (!weight) continue
    const line = rule.line?.(attempt) ?? ''
    const place = `${attempt.localDay}|${attempt.recipient}|${line}`
    const kept = certain ? null : (open.get(place) ?? [])
    if (kept) {
      kept.push(attempt)
      open.set(place, kept)
      continue
    }
    const tally = tallies.get(`${place}|${attempt.lender}`) ?? emptyTally(attempt, line)
    tally[weight].push(attempt)
    tallies.set(`${place}|${attempt.lender}`, tally)
  }
  return joined(tallies, open)
}

const emptyTally = (attempt: ContactAttempt, line: string): DayTally => ({
  lender: attempt.lender, recipient: attempt.recipient, line, day: attempt.localDay, counts: [], doubtful: [], unclear: [], open: [],
})

function joined(tallies: Map<string, DayTally>, open: Map<string, ContactAttempt[]>): DayTally[] {
  const seen = new Set<string>()
  for (const tally of tallies.values()) {
    const place = `${tally.day}|${tally.recipient}|${tally.line}`
    tally.open = open.get(place) ?? []
    seen.add(place)
  }
  const alone = [...open].filter(([place]) => !seen.has(place)).flatMap(([, attempts]) => {
    const first = attempts[0]
    return first ? [{ ...emptyTally(first, ''), lender: null, open: attempts }] : []
  })
  return [...tallies.values(), ...alone]
}

/** What the day holds beyond the certain ones, for the sentence that asks a person to look. */
export const toCheck = (tally: DayTally): ContactAttempt[] => [...tally.doubtful, ...tally.unclear, ...tally.open]

/** The attempts of a day that exceeds a limit beyond doubt, or null. */
export function exceeding(tally: DayTally, limit: number): ContactAttempt[] | null {
  return tally.lender !== null && tally.counts.length > limit ? [...tally.counts, ...tally.doubtful].sort((one, other) => one.at - other.at) : null
}
