import type { AttemptChannel, Direction, Grade } from '@/lib/evidence/contact-attempt'
import { attemptGroups, type BillCoverage, type EvidenceRow, type GradeReason } from '@/lib/evidence/corroboration'
import type { CoverageTrack } from '@/lib/evidence/coverage'
import { equallyNear, nearestRow, pairRemarks, type NearRow } from '@/lib/evidence/reconciliation'

/** Rows of the reconcile page as they are shown. */

type Source = { kind: 'handset' | 'bill'; evidenceId: string; at: number; seconds: number | null; phoneOf: string | null; isChosen?: boolean }
type Row = {
  id: string; at: number; number: string | null; channel: AttemptChannel; direction: Direction; answered: boolean | null; seconds: number | null
  forwarded: boolean; recipient: string; grade: Grade; sources: Source[]; bills: NearRow[]; handsets: NearRow[]
}

/**
 * `pair` = of a matched attempt; `isChosen` = a person said that its two rows belong together; `tied` = rows left alone that were just as near; `nearest` = of
 * one that stands alone, on the other side.
 */
export type RowView = Pick<Row, 'id' | 'at' | 'number' | 'channel' | 'direction' | 'answered' | 'seconds'> & {
  who: string; exhibits: number[]; reason: GradeReason; pair: { handset: number; bill: number; apartSeconds: number; durations: [number, number] | null } | null
  isChosen: boolean; tied: NearRow[]; nearest: NearRow | null
}

/** What the tracks say of bills, as the matching wants it. */
export const billsOf = (tracks: readonly CoverageTrack[]): BillCoverage[] =>
  tracks.flatMap(({ phoneOf, channel, bills }) => bills.map((range) => ({ phoneOf, channel, ...range })))

/** Why an attempt stands where it does, by the rule that put it there. */
function reasonOf(row: Row, bills: readonly BillCoverage[]): GradeReason {
  if (row.grade === 'corroborated') return 'handset-and-bill'
  const [{ kind, phoneOf } = { kind: 'handset' as const, phoneOf: null }] = row.sources
  const alone: EvidenceRow = { ...row, source: kind, phoneOf, other: '' }
  return attemptGroups([alone], bills)[0]?.reason ?? 'no-bill-for-day'
}

function pairOf({ sources }: Row) {
  const [handset, bill] = [sources.find(({ kind }) => kind === 'handset'), sources.find(({ kind }) => kind === 'bill')]
  return handset && bill ? { handset, bill } : null
}

/** `names` = of the people of the case by key. */
export function rowView(row: Row, of: { bills: readonly BillCoverage[]; exhibits: ReadonlyMap<string, number>; names: ReadonlyMap<string, string> }): RowView {
  const { id, at, number, channel, direction, answered, seconds } = row
  const pair = pairOf(row)
  const exhibits = row.sources.flatMap(({ evidenceId }) => of.exhibits.get(evidenceId) ?? [])
  const others = row.grade === 'bill-only' ? row.handsets : row.bills
  return {
    id, at, number, channel, direction, answered, seconds, who: of.names.get(row.recipient) ?? row.recipient, exhibits: [...new Set(exhibits)],
    reason: reasonOf(row, of.bills), pair: pair && { handset: pair.handset.at, bill: pair.bill.at, ...pairRemarks(pair) },
    isChosen: pair?.bill.isChosen ?? false, tied: pair ? equallyNear(pair, row) : [], nearest: pair ? null : nearestRow(at, others),
  }
}

/** Words of the page's address: which list, which line (by its place) and day, and where a page of it begins. */
export type ReconcileWords = Partial<Record<'list' | 'line' | 'day' | 'after', string>>

/** The same address with other words; what is empty falls away. */
export function reconcileAddress(said: ReconcileWords, change: ReconcileWords): string {
  const words = Object.entries({ ...said, ...change }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `?${new URLSearchParams(words)}`
}
