import { localDay, type Instant, type LocalDate } from '@/lib/calendar/local-date'
import type { AttemptChannel, Direction, Grade } from './contact-attempt'
import { nearestPairs } from './nearest-pairs'

/** Which rows of handset and bill are the same attempt, and how well each is supported (shared api, Grades). The order of the rows does not matter. */

/**
 * A row of the case. `phoneOf` = canonical number of the phone or bill it is from, null = nobody said. `person` = whose phone that is, where the case knows:
 * a handset with two cards lists what two bills list. `other` = number, or account of a chat.
 * `chosenWith` = of a bill's row: the handset's row that a person says it goes with.
 */
export type EvidenceRow = {
  person?: string
  id: string; source: 'handset' | 'bill' | 'chat' | 'person'; channel: AttemptChannel; phoneOf: string | null; other: string | null; at: Instant
  direction: Direction; answered: boolean | null; seconds: number | null; forwarded: boolean; chosenWith?: string | null
}
/** The days one bill covers for calls or messages of a phone, both ends included. */
export type BillCoverage = { phoneOf: string | null; channel: 'call' | 'sms'; from: LocalDate; to: LocalDate }

/** Why a grade is what it is; a key of the message table `imports.gradeReasons`. */
export const gradeReasons = [
  'handset-and-bill', 'no-bill-for-day', 'bill-omits-unanswered', 'bill-omits-forwarded', 'bill-omits-received-message', 'bill-lacks-call',
  'handset-lacks-call', 'entered-by-hand', 'chat-export',
] as const
export type GradeReason = (typeof gradeReasons)[number]

/**
 * One attempt: `primary` = the row whose time and text it keeps (the handset's where there is one), `sources` = all its rows, primary first.
 * `durationDiffers` = the two durations are more than 5 s and 10 % apart; it warns and changes nothing.
 */
export type AttemptGroup = {
  primary: string; sources: string[]; grade: Grade; reason: GradeReason; answered: boolean | null; seconds: number | null; forwarded: boolean
  durationDiffers: boolean
}

const matchWindowMs = 120_000
const durationSlackSeconds = 5
const durationSlackShare = 0.1

const keyOf = (row: EvidenceRow) => `${row.person ?? row.phoneOf ?? ''}|${row.channel}|${row.other}|${row.direction}`
const isMergeable = (row: EvidenceRow) => row.other !== null && (row.channel === 'call' || row.channel === 'sms') && row.source !== 'person'
/** A call the handset shows as missed, rejected or never taken up is not on a bill, so it takes no bill row away from its neighbour. */
const mayBeBilled = (row: EvidenceRow) => row.channel === 'sms' || row.answered !== false

/** Whether two durations are more than 5 s and 10 % apart; an unknown one differs from none. */
export function durationsDiffer(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return false
  return Math.abs(one - other) > Math.max(durationSlackSeconds, Math.max(one, other) * durationSlackShare)
}

function merged(handset: EvidenceRow, bill: EvidenceRow): AttemptGroup {
  const isCall = handset.channel === 'call'
  return {
    primary: handset.id, sources: [handset.id, bill.id], grade: 'corroborated', reason: 'handset-and-bill', answered: isCall ? true : null,
    seconds: handset.seconds || bill.seconds, forwarded: handset.forwarded || bill.forwarded, durationDiffers: durationsDiffer(handset.seconds, bill.seconds),
  }
}

function gradeAlone(row: EvidenceRow, isCovered: (row: EvidenceRow) => boolean): { grade: Grade; reason: GradeReason } {
  if (row.source === 'person') return { grade: 'declared', reason: 'entered-by-hand' }
  if (row.source === 'bill') return { grade: 'bill-only', reason: 'handset-lacks-call' }
  if (row.source === 'chat') return { grade: 'handset-only', reason: 'chat-export' }
  if (!isCovered(row)) return { grade: 'handset-only', reason: 'no-bill-for-day' }
  if (row.channel === 'sms' && row.direction === 'incoming') return { grade: 'handset-only', reason: 'bill-omits-received-message' }
  if (row.channel === 'call' && row.answered !== true) return { grade: 'handset-only', reason: 'bill-omits-unanswered' }
  return row.forwarded ? { grade: 'handset-only', reason: 'bill-omits-forwarded' } : { grade: 'bill-missing', reason: 'bill-lacks-call' }
}

const alone = (row: EvidenceRow, isCovered: (row: EvidenceRow) => boolean): AttemptGroup => ({
  primary: row.id, sources: [row.id], ...gradeAlone(row, isCovered), answered: row.answered, seconds: row.seconds, forwarded: row.forwarded,
  durationDiffers: false,
})

type RowPair = [handset: EvidenceRow, bill: EvidenceRow]

/** What a person said, as far as both rows are there. */
function chosenPairs(rows: readonly EvidenceRow[]): RowPair[] {
  const free = new Map(rows.filter((row) => row.source === 'handset' && mayBeBilled(row)).map((row) => [row.id, row]))
  return rows.flatMap((bill): RowPair[] => {
    const handset = bill.source === 'bill' && bill.chosenWith ? free.get(bill.chosenWith) : undefined
    if (!handset) return []
    free.delete(handset.id)
    return [[handset, bill]]
  })
}

/** Connected calls choose first; only then those of which the handset does not know whether they were taken up. */
function nearPairs(rows: readonly EvidenceRow[]): RowPair[] {
  let bills = rows.filter((row) => row.source === 'bill')
  let pairs: RowPair[] = []
  for (const isFirst of [true, false]) {
    const handsets = rows.filter((row) => row.source === 'handset' && mayBeBilled(row) && (row.answered === true) === isFirst)
    if (handsets.length === 0 || bills.length === 0) continue
    const found = nearestPairs(handsets.map((row) => row.at), bills.map((row) => row.at), matchWindowMs)
    const taken = new Set(found.map((pair) => pair.right))
    pairs = pairs.concat(found.flatMap((pair): RowPair[] => {
      const [handset, bill] = [handsets[pair.left], bills[pair.right]]
      return handset && bill ? [[handset, bill]] : []
    }))
    bills = bills.filter((_, index) => !taken.has(index))
  }
  return pairs
}

/** A person's word goes before what lies nearest. */
function pairsOf(rows: readonly EvidenceRow[]): RowPair[] {
  const chosen = chosenPairs(rows)
  const taken = new Set(chosen.flat())
  return chosen.concat(nearPairs(taken.size > 0 ? rows.filter((row) => !taken.has(row)) : rows))
}

/** Whether some bill of that phone lists that day. */
function coverageTest(bills: readonly BillCoverage[]): (row: EvidenceRow) => boolean {
  const byPhone = new Map<string, BillCoverage[]>()
  for (const bill of bills) {
    const key = `${bill.phoneOf ?? ''}|${bill.channel}`
    byPhone.set(key, [...(byPhone.get(key) ?? []), bill])
  }
  return (row) => {
    const day = localDay(row.at)
    return (byPhone.get(`${row.phoneOf ?? ''}|${row.channel}`) ?? []).some((bill) => bill.from <= day && day <= bill.to)
  }
}

/**
 * The attempts of a case from all its rows (duplicates removed): same person or phone, number, channel and direction, one to one, what a person chose first,
 * then the nearest within ±120 s.
 * Groups follow time. Row ids are the caller's and only handed through.
 */
export function attemptGroups(rows: readonly EvidenceRow[], bills: readonly BillCoverage[]): AttemptGroup[] {
  const isCovered = coverageTest(bills)
  const byLine = new Map<string, EvidenceRow[]>()
  for (const row of rows) {
    if (!isMergeable(row)) continue
    const line = byLine.get(keyOf(row))
    if (line) line.push(row)
    else byLine.set(keyOf(row), [row])
  }
  const partners = new Map<string, EvidenceRow | null>()
  for (const [handset, bill] of [...byLine.values()].flatMap(pairsOf)) partners.set(handset.id, bill).set(bill.id, null)
  return [...rows].sort((one, other) => one.at - other.at).flatMap((row) => {
    const partner = partners.get(row.id)
    if (partner === null) return []
    return [partner ? merged(row, partner) : alone(row, isCovered)]
  })
}

/**
 * The last place where rows in order of person or phone, channel, other side, direction and time part: nothing before it can be the same attempt as anything
 * from it on. 0 = nowhere.
 */
export function lastParting(rows: readonly EvidenceRow[]): number {
  const place = rows.findLastIndex((row, index) => {
    const before = rows[index - 1]
    return before !== undefined && (row.at - before.at > matchWindowMs || keyOf(before) !== keyOf(row))
  })
  return place < 0 ? 0 : place
}
