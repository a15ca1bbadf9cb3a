import type { Instant, LocalDate } from '@/lib/calendar/local-date'
import type { RecipientKey } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { RecipientRole } from './acts'

const dayMs = 86_400_000

type Moments = ReadonlyMap<string | null, readonly Instant[]>

/**
 * The debtor's own calls: the days between which any are known, when they were connected with each lender, and when a lender tried and nobody spoke, both in
 * order (`null` = with any).
 */
export type DebtorCalls = { first: LocalDate; last: LocalDate; connected: Moments; failed: Moments }

/** Somebody spoke: answered for more than an instant, on this phone, not by a voicemail, and not a call the bill does not know. */
const wasConnected = ({ answered, seconds, ending, forwarded, grade }: ContactAttempt) =>
  answered === true && seconds !== 0 && ending !== 'voicemail' && !forwarded && grade !== 'bill-missing'

/** A call of which only the day is known counts as if it came last on that day. */
const momentOf = ({ at, atPrecision }: ContactAttempt): Instant => (atPrecision === 'day' ? at + dayMs - 1 : at)

/** The lender tried and nobody spoke: not answered on this phone or another, or by a voicemail. */
const hasFailed = ({ direction, answered, ending, forwarded }: ContactAttempt) =>
  direction === 'incoming' && !forwarded && ending !== 'elsewhere' && (answered === false || ending === 'voicemail')

/** Collects the moments of calls whose lender is certain. */
function momentBook() {
  const all: Instant[] = []
  const found = new Map<string | null, Instant[]>([[null, all]])
  const add = (call: ContactAttempt) => {
    if (call.lender === null || call.attribution !== 'confirmed') return
    const own = found.get(call.lender) ?? []
    own.push(momentOf(call))
    if (own.length === 1) found.set(call.lender, own)
    all.push(momentOf(call))
  }
  const inOrder = (): Moments => {
    for (const moments of found.values()) moments.sort((one, other) => one - other)
    return found
  }
  return { add, inOrder }
}

/** The calls of the debtor's phone, incoming and outgoing; null where none are known. */
export function debtorCalls(attempts: readonly ContactAttempt[], role: (key: RecipientKey) => RecipientRole): DebtorCalls | null {
  const [connected, failed] = [momentBook(), momentBook()]
  let [first, last] = ['', '']
  attempts.forEach((attempt) => {
    if (attempt.channel !== 'call' || role(attempt.recipient) !== 'debtor') return
    const { localDay } = attempt
    if (first === '' || localDay < first) first = localDay
    if (localDay > last) last = localDay
    if (wasConnected(attempt)) connected.add(attempt)
    if (hasFailed(attempt)) failed.add(attempt)
  })
  return first === '' ? null : { first, last, connected: connected.inOrder(), failed: failed.inOrder() }
}

/** How many of the moments, in order, lie up to an instant. */
function countUntil(moments: readonly Instant[], until: Instant): number {
  let [from, to] = [0, moments.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((moments[middle] ?? 0) <= until) from = middle + 1
    else to = middle
  }
  return from
}

/** The last connected call with a lender (`null` = with any) up to an instant, or null. */
export function lastConnected({ connected }: DebtorCalls, lender: string | null, until: Instant): Instant | null {
  const moments = connected.get(lender) ?? []
  return moments[countUntil(moments, until) - 1] ?? null
}

/** How many calls of a lender (`null` = of any) failed in a row up to an instant: since the last connected one. */
export function failedInARow(calls: DebtorCalls, lender: string | null, until: Instant): number {
  const moments = calls.failed.get(lender) ?? []
  return countUntil(moments, until) - countUntil(moments, lastConnected(calls, lender, until) ?? -Infinity)
}
