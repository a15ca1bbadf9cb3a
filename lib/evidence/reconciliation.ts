import type { Instant } from '@/lib/calendar/local-date'
import type { AttemptChannel, Grade } from './contact-attempt'
import { durationsDiffer } from './corroboration'

/**
 * What the reconcile view lists, told from what the matching left behind: the grade of an attempt (corroboration.ts), and recordings that belong to no call.
 * Nothing is matched here.
 */

/**
 * `matched` = on the phone and on the bill · `handset` = on the phone, and no bill would show it · `bill` = on the bill alone · `unbilled` = connected on the
 * phone, absent from a bill that covers the day · `recordings` = recordings that belong to no call.
 */
export const reconcileLists = ['matched', 'handset', 'bill', 'unbilled', 'recordings'] as const
export type ReconcileList = (typeof reconcileLists)[number]
/** Lists of attempts. */
export type RowList = Exclude<ReconcileList, 'recordings'>

export const gradeOfList: Record<RowList, Grade> = { matched: 'corroborated', handset: 'handset-only', bill: 'bill-only', unbilled: 'bill-missing' }
/** Only these stand in a phone's log and on a bill; chats, visits and letters have nothing to be held against. */
export const reconciledChannels = ['call', 'sms'] as const

/** The list of an attempt; null = it is in none: noted by hand, or no call or text message. */
export function listOfAttempt({ grade, channel }: { grade: Grade; channel: AttemptChannel }): RowList | null {
  if (!(reconciledChannels as readonly AttemptChannel[]).includes(channel)) return null
  const found = (Object.keys(gradeOfList) as RowList[]).find((list) => gradeOfList[list] === grade)
  return found ?? null
}

/** A row of a phone or a bill. `seconds` null = unknown. */
export type SideRow = { at: Instant; seconds: number | null }
/** A row that stands alone on the other side of the same line. `id` = its attempt; `answered` as its phone shows it. */
export type NearRow = SideRow & { id: string; answered?: boolean | null }

/** How far the two rows of a matched attempt lie apart, and their durations where these differ by more than the matching is used to. */
export function pairRemarks({ handset, bill }: { handset: SideRow; bill: SideRow }): { apartSeconds: number; durations: [number, number] | null } {
  const differ = durationsDiffer(handset.seconds, bill.seconds) && handset.seconds !== null && bill.seconds !== null
  return { apartSeconds: secondsApart(handset.at, bill.at), durations: differ ? [handset.seconds ?? 0, bill.seconds ?? 0] : null }
}

/** Whole seconds between two instants. */
const secondsApart = (one: Instant, other: Instant): number => Math.round(Math.abs(one - other) / 1000)

/**
 * Rows left alone that lie exactly as near to one side of a match as the side it was joined with: the earlier one was taken, and only a person can say whether
 * it was the right one. `bills` and `handsets` = what stands alone on either side; what a phone shows as missed is on no bill.
 */
export function equallyNear(
  pair: { handset: SideRow; bill: SideRow }, { bills, handsets }: { bills: readonly NearRow[]; handsets: readonly NearRow[] },
): NearRow[] {
  const distance = Math.abs(pair.handset.at - pair.bill.at)
  return [
    ...bills.filter(({ at }) => Math.abs(at - pair.handset.at) === distance),
    ...handsets.filter(({ at, answered }) => answered !== false && Math.abs(at - pair.bill.at) === distance),
  ]
}

/** The nearest of some rows; of equally near ones the earlier. */
export function nearestRow(at: Instant, rows: readonly NearRow[]): NearRow | null {
  const [first] = [...rows].sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at) || one.at - other.at)
  return first ?? null
}
