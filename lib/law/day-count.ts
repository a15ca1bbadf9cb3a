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

type Places<T> = Map<string | null, Map<RecipientKey, Map<string, T>>>

/** The map of one lender and recipient, made where there is none. */
function placeIn<T>(places: Places<T>, lender: string | null, recipient: RecipientKey): Map<string, T> {
  const byRecipient = places.get(lender) ?? new Map<RecipientKey, Map<string, T>>()
  const byLine = byRecipient.get(recipient) ?? new Map<string, T>()
  if (byLine.size === 0) places.set(lender, byRecipient.set(recipient, byLine))
  return byLine
}

const isOf = ({ recipient, day }: DayTally, attempt: ContactAttempt) => recipient === attempt.recipient && day === attempt.localDay

/**
 * Sums contacts by civil day with the lender's platform and agencies together; the attempts come in order of time. Contacts of open lenders stand beside every
 * lender of the day.
 */
export function dayTallies(attempts: readonly ContactAttempt[], rule: DayRule): DayTally[] {
  const running: Places<DayTally> = new Map()
  const tallies: DayTally[] = []
  let latest: DayTally | undefined
  const tallyOf = (attempt: ContactAttempt, lender: string | null): DayTally => {
    const line = rule.line?.(attempt) ?? ''
    // Acts that follow each other mostly belong to one tally.
    if (latest && isOf(latest, attempt) && latest.lender === lender && latest.line === line) return latest
    latest = tallyAt(attempt, lender, line)
    return latest
  }
  const tallyAt = (attempt: ContactAttempt, lender: string | null, line: string): DayTally => {
    const lines = placeIn(running, lender, attempt.recipient)
    const last = lines.get(line)
    if (last?.day === attempt.localDay) return last
    const tally: DayTally = { lender, recipient: attempt.recipient, line, day: attempt.localDay, counts: [], doubtful: [], unclear: [], open: [] }
    lines.set(line, tally)
    tallies.push(tally)
    return tally
  }
  attempts.forEach((attempt) => {
    const certain = feedsFindings(attempt)
    const weight = certain || onlyPrompts(attempt) ? rule.weigh(attempt) : null
    if (weight) tallyOf(attempt, certain ? attempt.lender : null)[certain ? weight : 'open'].push(attempt)
  })
  return withOpen(tallies)
}

/** Contacts of open lenders put beside every lender of their day, recipient and line; where there is none they stand alone. */
function withOpen(tallies: readonly DayTally[]): DayTally[] {
  const open = tallies.filter(({ lender }) => lender === null)
  if (open.length === 0) return [...tallies]
  const placeOf = ({ day, recipient, line }: DayTally) => `${day}|${recipient}|${line}`
  const byPlace = new Map(open.map((tally) => [placeOf(tally), tally]))
  const named = tallies.filter(({ lender }) => lender !== null)
  const beside = new Set<string>()
  for (const tally of named) {
    const place = placeOf(tally)
    const own = byPlace.get(place)
    if (!own) continue
    tally.open = own.open
    beside.add(place)
  }
  return [...named, ...open.filter((tally) => !beside.has(placeOf(tally)))]
}

/** What the day holds beyond the certain ones, for the sentence that asks a person to look. */
export const toCheck = (tally: DayTally): ContactAttempt[] => [...tally.doubtful, ...tally.unclear, ...tally.open]

/** The contacts of a day that count or may, in order of time. */
export const inOrder = ({ counts, doubtful }: DayTally): ContactAttempt[] =>
  doubtful.length === 0 ? counts : [...counts, ...doubtful].sort((one, other) => one.at - other.at)

/** The attempts of a day that exceeds a limit beyond doubt, or null. */
export function exceeding(tally: DayTally, limit: number): ContactAttempt[] | null {
  return tally.lender !== null && tally.counts.length > limit ? inOrder(tally) : null
}
