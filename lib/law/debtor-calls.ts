import type { Instant, LocalDate } from '@/lib/calendar/local-date'
import type { RecipientKey } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { RecipientRole } from './acts'

const dayMs = 86_400_000

/** The debtor's own calls: the days between which any are known, and when they were connected with each lender, in order (`null` = with any). */
export type DebtorCalls = { first: LocalDate; last: LocalDate; connected: ReadonlyMap<string | null, readonly Instant[]> }

/** Somebody spoke: answered for more than an instant, on this phone, not by a voicemail, and not a call the bill does not know. */
const wasConnected = ({ answered, seconds, ending, forwarded, grade }: ContactAttempt) =>
  answered === true && seconds !== 0 && ending !== 'voicemail' && !forwarded && grade !== 'bill-missing'

/** A call of which only the day is known counts as if it came last on that day. */
const momentOf = ({ at, atPrecision }: ContactAttempt): Instant => (atPrecision === 'day' ? at + dayMs - 1 : at)

function connections(calls: readonly ContactAttempt[]): Map<string | null, Instant[]> {
  const connected = new Map<string | null, Instant[]>([[null, []]])
  for (const call of calls) {
    if (call.lender === null || call.attribution !== 'confirmed' || !wasConnected(call)) continue
    const own = connected.get(call.lender) ?? []
    own.push(momentOf(call))
    connected.set(call.lender, own)
    connected.get(null)?.push(momentOf(call))
  }
  for (const moments of connected.values()) moments.sort((one, other) => one - other)
  return connected
}

/** The calls of the debtor's phone, incoming and outgoing; null where none are known. */
export function debtorCalls(attempts: readonly ContactAttempt[], role: (key: RecipientKey) => RecipientRole): DebtorCalls | null {
  const own = attempts.filter(({ channel, recipient }) => channel === 'call' && role(recipient) === 'debtor')
  if (own.length === 0) return null
  let [first, last] = [own[0]?.localDay ?? '', '']
  for (const { localDay } of own) {
    if (localDay < first) first = localDay
    if (localDay > last) last = localDay
  }
  return { first, last, connected: connections(own) }
}

/** The last connected call with a lender (`null` = with any) up to an instant, or null. */
export function lastConnected({ connected }: DebtorCalls, lender: string | null, until: Instant): Instant | null {
  const moments = connected.get(lender) ?? []
  let [from, to] = [0, moments.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((moments[middle] ?? 0) <= until) from = middle + 1
    else to = middle
  }
  return moments[from - 1] ?? null
}
