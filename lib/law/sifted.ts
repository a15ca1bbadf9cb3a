import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { onlyPrompts } from './acts'

/**
 * What a list holds, in its order. `spoken` = the acts that have words, `textOf` = the place of each one's text among the different texts,
 * `firsts` = the first act with each of them. `visits` = visits; `uncertain` = acts that may only be asked about.
 */
type Sifted = { spoken: ContactAttempt[]; textOf: number[]; firsts: ContactAttempt[]; visits: ContactAttempt[]; uncertain: ContactAttempt[] }

/** One review hands the same list to every rule, so it is sifted once, and what was found is kept as long as the list. The list must not change meanwhile. */
const known = new WeakMap<readonly ContactAttempt[], Sifted>()

function sift(attempts: readonly ContactAttempt[]): Sifted {
  const found: Sifted = { spoken: [], textOf: [], firsts: [], visits: [], uncertain: [] }
  const places = new Map<string, number>()
  const takeText = (act: ContactAttempt, text: string) => {
    const place = places.get(text) ?? places.size
    if (place === places.size) {
      places.set(text, place)
      found.firsts.push(act)
    }
    found.spoken.push(act)
    found.textOf.push(place)
  }
  attempts.forEach((act) => {
    if (act.channel === 'visit') found.visits.push(act)
    if (onlyPrompts(act)) found.uncertain.push(act)
    if (act.content) takeText(act, act.content)
  })
  return found
}

function sifted(attempts: readonly ContactAttempt[]): Sifted {
  const found = known.get(attempts) ?? sift(attempts)
  known.set(attempts, found)
  return found
}

/** The attempts that have words, each with what `make` gives for its text; of equal texts it is asked once. */
export function eachSpoken<T>(attempts: readonly ContactAttempt[], make: (text: string) => T, take: (attempt: ContactAttempt, made: T) => void): void {
  const { spoken, textOf, firsts } = sifted(attempts)
  const made = firsts.map(({ content }) => make(content ?? ''))
  spoken.forEach((attempt, place) => take(attempt, made[textOf[place] ?? 0] as T))
}
/** The attempts that are visits. */
export const visitsIn = (attempts: readonly ContactAttempt[]): readonly ContactAttempt[] => sifted(attempts).visits
/** The attempts that may only be asked about. */
export const uncertainIn = (attempts: readonly ContactAttempt[]): readonly ContactAttempt[] => sifted(attempts).uncertain

/** The attempts in whose text a reader finds anything. Templates repeat, so of equal texts only the first is read. */
export function withFinds(attempts: readonly ContactAttempt[], read: (attempt: ContactAttempt) => readonly unknown[]): ContactAttempt[] {
  const { spoken, textOf, firsts } = sifted(attempts)
  const isFound = firsts.map((first) => read(first).length > 0)
  return spoken.filter((_, place) => isFound[textOf[place] ?? 0])
}
