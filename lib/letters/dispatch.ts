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
/** What came later to an entry: a number, a receipt. The entry stays as it was written. */
export type Addition = Pick<Dispatch, 'id' | 'letterId' | 'reference' | 'note' | 'scanId' | 'receiptId' | 'recordedBy' | 'recordedAt'> & { completes: string }
/** An entry that takes another back. */
export type Undoing = { id: string; letterId: string; undoes: string; note: string | null; recordedBy: string; recordedAt: Instant }
export type DispatchEntry = Dispatch | Addition | Undoing

const isUndoing = (entry: DispatchEntry): entry is Undoing => 'undoes' in entry
const isAddition = (entry: DispatchEntry): entry is Addition => 'completes' in entry
export const isDispatch = (entry: DispatchEntry): entry is Dispatch => !isUndoing(entry) && !isAddition(entry)

const both = (mark: string, ...texts: (string | null)[]): string | null => [...new Set(texts.filter((text) => text !== null))].join(mark) || null

/** An entry with what came later: numbers and notes stand beside those there were, a later original in place of the earlier. */
const withAddition = (entry: Dispatch, { reference, note, scanId, receiptId }: Addition): Dispatch => ({
  ...entry, reference: both('；', entry.reference, reference), note: both('\n', entry.note, note),
  scanId: scanId ?? entry.scanId, receiptId: receiptId ?? entry.receiptId,
})

/** Entries that count, with what came later to them: those nobody took back, by day, then by the order in which they were written down. */
export function standingDispatches(entries: readonly DispatchEntry[]): Dispatch[] {
  const gone = new Set(entries.filter(isUndoing).map(({ undoes }) => undoes))
  const later = entries.filter(isAddition)
  const kept = entries.filter(isDispatch).filter(({ id }) => !gone.has(id))
    .map((entry) => later.filter(({ completes }) => completes === entry.id).reduce(withAddition, entry))
  return kept.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on) || one.recordedAt - other.recordedAt))
}

/** The day a letter went out first, null while nobody wrote one down. */
export const sentOn = (entries: readonly Dispatch[], letterId: string): string | null => entries.find((entry) => entry.letterId === letterId)?.on ?? null
