import type { Instant } from '@/lib/calendar/local-date'

/** An attempt somebody noted by hand, and one a file shows, that may be the same call. */
export type TwinCandidate = { declared: string; shown: string; declaredAt: Instant; shownAt: Instant }

/** How far a note may be from what the file says: the same two minutes as between handset and bill. */
export const twinWindowMs = 120_000

/**
 * Which notes are the same call as one a file shows: one to one, nearest first, at most two minutes apart. The candidates share number, recipient, channel
 * and direction. Of two as near the earlier note, then the earlier call goes first.
 */
export function declaredTwins(candidates: readonly TwinCandidate[]): { declared: string; shown: string }[] {
  const distance = ({ declaredAt, shownAt }: TwinCandidate) => Math.abs(declaredAt - shownAt)
  const taken = new Set<string>()
  return candidates
    .filter((one) => distance(one) <= twinWindowMs)
    .toSorted((one, other) => distance(one) - distance(other) || one.declaredAt - other.declaredAt || one.shownAt - other.shownAt)
    .flatMap(({ declared, shown }) => {
      if (taken.has(declared) || taken.has(shown)) return []
      taken.add(declared).add(shown)
      return [{ declared, shown }]
    })
}
