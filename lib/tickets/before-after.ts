import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { isCollectionAct, type ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { TicketEvent } from './ticket'
import { rateInterval, unlikelihood } from './poisson'

/**
 * Contacts a day on both sides of a step of a filing. It counts what is on record and says how sure a difference is; it never says why there is one.
 * Days are civil days in Asia/Shanghai; the day of the step itself is on neither side, since nobody knows the hour of it.
 */

/** The steps that are looked at. */
const measuredKinds = ['filed', 'accepted', 'replied'] as const satisfies TicketEvent['kind'][]
type MeasuredKind = (typeof measuredKinds)[number]

/** Whole days from `fromOn` to `toOn` with `count` contacts: `perDay`, and the interval in which the rate lies with 95 %. */
export type Side = { fromOn: LocalDate; toOn: LocalDate; days: number; count: number; perDay: number; low: number; high: number }
/** `fewer`, `more`: a difference that chance alone makes less often than once in twenty. `too-little` = fewer than `sideDaysMin` days on a side. */
export type Verdict = 'fewer' | 'more' | 'no-difference' | 'too-little'
export type BeforeAfter = { kind: MeasuredKind; on: LocalDate; before: Side | null; after: Side | null; verdict: Verdict }

/** Most whole days of a side, and least that say anything. */
export const sideDaysMax = 28
export const sideDaysMin = 7
const chanceMax = 0.05

/** `byDay` = contacts on record by civil day; `known` = first and last day that anything on record speaks of. */
export type Recorded = { byDay: ReadonlyMap<LocalDate, number>; known: { from: LocalDate; to: LocalDate } | null }

export type Covered = { from: LocalDate; to: LocalDate }

const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other)
const earlier = (one: LocalDate, other: LocalDate) => (one < other ? one : other)

/** Collection by these lenders (keys; undefined = by all), as letters count it. */
export const contactsBy = (attempts: readonly ContactAttempt[], lenders?: readonly string[]): ContactAttempt[] =>
  attempts.filter((one) => isCollectionAct(one) && (lenders === undefined || (one.lender !== null && lenders.includes(one.lender))))

/** How many there are on each civil day that has any. */
export function countedByDay(attempts: readonly Pick<ContactAttempt, 'localDay'>[]): Map<LocalDate, number> {
  const byDay = new Map<LocalDate, number>()
  for (const { localDay } of attempts) byDay.set(localDay, (byDay.get(localDay) ?? 0) + 1)
  return byDay
}

/** How far contacts and bills of a case reach; null = there are none. */
export function reachOf(attempts: readonly Pick<ContactAttempt, 'localDay'>[], covered: readonly Covered[]): Recorded['known'] {
  const ranges = [...attempts.map(({ localDay }) => ({ from: localDay, to: localDay })), ...covered]
  return ranges.reduce<Recorded['known']>((all, { from, to }) => (all ? { from: earlier(all.from, from), to: later(all.to, to) } : { from, to }), null)
}

/** What is on record of collection by these lenders, and how far the record of the case reaches. */
export const recordedContacts = (attempts: readonly ContactAttempt[], covered: readonly Covered[], lenders?: readonly string[]): Recorded =>
  ({ byDay: countedByDay(contactsBy(attempts, lenders)), known: reachOf(attempts, covered) })

function sideOf({ byDay }: Recorded, fromOn: LocalDate, toOn: LocalDate): Side | null {
  const days = daysBetween(fromOn, toOn) + 1
  if (days < 1) return null
  const count = Array.from({ length: days }, (_, place) => byDay.get(addDays(fromOn, place)) ?? 0).reduce((sum, each) => sum + each, 0)
  return { fromOn, toOn, days, count, perDay: count / days, ...rateInterval(count, days) }
}

function verdictOf(before: Side | null, after: Side | null): Verdict {
  if (!before || !after || Math.min(before.days, after.days) < sideDaysMin) return 'too-little'
  const isSure = unlikelihood(before, after) < chanceMax
  if (!isSure) return 'no-difference'
  return after.perDay < before.perDay ? 'fewer' : 'more'
}

/** Both sides of a day: at most four weeks each, no further than anything is known; null = nothing is known of that side. */
export function sidesOf(recorded: Recorded, on: LocalDate): { before: Side | null; after: Side | null } {
  const { known } = recorded
  if (!known) return { before: null, after: null }
  return {
    before: sideOf(recorded, later(known.from, addDays(on, -sideDaysMax)), earlier(known.to, addDays(on, -1))),
    after: sideOf(recorded, later(known.from, addDays(on, 1)), earlier(known.to, addDays(on, sideDaysMax))),
  }
}

function measuredAt(recorded: Recorded, { kind, on }: { kind: MeasuredKind; on: LocalDate }): BeforeAfter {
  const { before, after } = sidesOf(recorded, on)
  return { kind, on, before, after, verdict: verdictOf(before, after) }
}

/** The first filing, acceptance and reply among the events that count, each with both its sides, in the order they happened. */
export function beforeAfter(events: readonly TicketEvent[], recorded: Recorded): BeforeAfter[] {
  const first = measuredKinds.flatMap((kind) => {
    const event = events.find((one) => one.kind === kind)
    return event ? [{ kind, on: event.on }] : []
  })
  return first.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))).map((step) => measuredAt(recorded, step))
}

/** When to ask whether the calls have stopped: so many days after the filing, each question for two weeks or until it is answered. */
export const questionDays = [14, 28] as const
/** How long a question stays, unless it is answered. */
export const askedForDays = 14

/** Which question is open today; null where none is: not filed, not yet time, answered since, or over. `answeredOn` = days on which it was answered. */
export function openQuestion(filedOn: LocalDate | undefined, answeredOn: readonly LocalDate[], today: LocalDate): (typeof questionDays)[number] | null {
  if (filedOn === undefined) return null
  const open = questionDays.findLast((days) => today >= addDays(filedOn, days))
  if (open === undefined || today >= addDays(filedOn, open + askedForDays)) return null
  return answeredOn.some((on) => on >= addDays(filedOn, open)) ? null : open
}
