import type { Instant, LocalDate } from '@/lib/calendar/local-date'

/** How an issued letter went out. Entries are only appended; one that was wrong is taken back by another. */

export const dispatchWays = ['post', 'counter', 'portal', 'email', 'fax', 'message'] as const
export type DispatchWay = (typeof dispatchWays)[number]

/**
 * One entry. `on` = civil day in Asia/Shanghai, `isAbout` = about that day; `reference` = number of the consignment, of a portal's receipt, of a fax. `scanId`
 * = original that shows the signed letter, `receiptId` = original that shows it was handed over or delivered; null where none was added, or it was erased.
 */
export type Dispatch = {
  id: string; letterId: string; way: DispatchWay; on: LocalDate; isAbout: boolean; reference: string | null; note: string | null
  scanId: string | null; receiptId: string | null; recordedBy: string; recordedAt: Instant
}
/** An entry that takes another back. */
export type Undoing = { id: string; letterId: string; undoes: string; note: string | null; recordedBy: string; recordedAt: Instant }
export type DispatchEntry = Dispatch | Undoing

export const isUndoing = (entry: DispatchEntry): entry is Undoing => 'undoes' in entry

/** Entries that count: those nobody took back, by day, then by the order in which they were written down. */
export function standingDispatches(entries: readonly DispatchEntry[]): Dispatch[] {
  const gone = new Set(entries.filter(isUndoing).map(({ undoes }) => undoes))
  const kept = entries.filter((entry): entry is Dispatch => !isUndoing(entry) && !gone.has(entry.id))
  return kept.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on) || one.recordedAt - other.recordedAt))
}

/** The day a letter went out first, null while nobody wrote one down. */
export const sentOn = (entries: readonly Dispatch[], letterId: string): string | null => entries.find((entry) => entry.letterId === letterId)?.on ?? null
