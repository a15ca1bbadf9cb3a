import type { LocalDate } from '@/lib/calendar/local-date'
import type { Answer } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Match } from './violation'

/** Acts `start` … `end` (exclusive) of a ground. */
export type Run = { start: number; end: number }
/** The acts of a run, all of one civil day. */
export type DayRun = Run & { day: LocalDate }

/**
 * What a finding rests on: the ids and days of acts of the log in order of time, each act once, and answers that tell of acts it does not hold.
 * `runs` = where the acts of each match stand, in the order of the matches; null where they do not stand together.
 */
export type Ground = { ids: string[]; days: DayRun[]; runs: readonly (Run | null)[]; told: Answer[] }

type Joined = { acts: readonly ContactAttempt[]; runs: readonly (Run | null)[] }

/** Where the acts of a match stand together among acts in order of time, or null. */
function standingIn(acts: readonly ContactAttempt[], own: readonly ContactAttempt[]): Run | null {
  const [first] = own
  if (!first) return { start: acts.length, end: acts.length }
  let [start, to] = [0, acts.length]
  while (start < to) {
    const middle = (start + to) >> 1
    if ((acts[middle]?.at ?? 0) < first.at) start = middle + 1
    else to = middle
  }
  while (acts[start] !== first && acts[start]?.at === first.at) start += 1
  return own.every((act, place) => act === acts[start + place]) ? { start, end: start + own.length } : null
}

/** Matches put one after another where each begins after all acts before it or repeats some of them, such as a full day within a full week; null for others. */
function inTurn(matches: readonly Match[]): Joined | null {
  const acts: ContactAttempt[] = []
  const runs: Run[] = []
  for (const { attempts } of matches) {
    const isLater = (attempts[0]?.at ?? -Infinity) > (acts.at(-1)?.at ?? -Infinity)
    const run = isLater ? { start: acts.length, end: acts.length + attempts.length } : standingIn(acts, attempts)
    if (!run) return null
    if (isLater) attempts.forEach((attempt) => acts.push(attempt))
    runs.push(run)
  }
  return { acts, runs }
}

/** Matches that share acts in any other way. */
function eachOnce(matches: readonly Match[]): Joined {
  const seen = new Set<ContactAttempt>()
  const runs = matches.map(({ attempts }): Run | null => {
    const start = seen.size
    for (const attempt of attempts) seen.add(attempt)
    return seen.size - start === attempts.length ? { start, end: seen.size } : null
  })
  return { acts: [...seen], runs }
}

/** Ids and days of acts, read in one pass: a long list is far larger than a processor's cache. */
function read({ acts, runs }: Joined): Omit<Ground, 'told'> {
  const ids: string[] = []
  const days: DayRun[] = []
  for (let place = 0; place < acts.length; place += 1) {
    const { id, localDay: day } = acts[place] as ContactAttempt
    const last = days.at(-1)
    if (last?.day === day) last.end = place + 1
    else days.push({ day, start: place, end: place + 1 })
    ids.push(id)
  }
  return { ids, days, runs }
}

/** The acts of the matches, each once. Those that answers name come in the order in which they are named. */
function joined(matches: readonly Match[]): Joined {
  const [only, ...others] = matches
  if (only && others.length === 0) return { acts: only.attempts, runs: [{ start: 0, end: only.attempts.length }] }
  return (matches.some(({ answers }) => answers) ? null : inTurn(matches)) ?? eachOnce(matches)
}

/** The acts and answers of the matches. An answer that names acts of the log is told by them. */
export function groundOf(matches: readonly Match[]): Ground {
  const isTold = (match: Match) => ({ attempts: named = [] }: Answer) => !match.attempts.some(({ id }) => named.includes(id))
  return { ...read(joined(matches)), told: matches.flatMap((match) => (match.answers ?? []).filter(isTold(match))) }
}
