import type { HolidayYears } from '@/lib/calendar/holiday-year'
import type { LocalDate } from '@/lib/calendar/local-date'
import { earliestWorkday } from '@/lib/calendar/workdays'
import type { Limit } from '@/lib/channels/channel'
import { counted, type Counted, type PausedStretch } from './counting'
import { firstOf } from './fold'
import type { TicketEvent } from './ticket'

/**
 * A limit that was started by an event. `knownOn` = an earlier day of ours from which it may have to be counted (we may have learned of it before the surest
 * event). `anewFrom` = the day from which the limit first ran, where it was begun anew. `endedOn` = the day on which an event stopped it without fulfilling it.
 * A clock whose start is the limit's `sentBy` waits for the day of receipt: see `isUnreceived`.
 */
export type Clock = {
  limit: Limit; start: TicketEvent; knownOn?: LocalDate; anewFrom?: LocalDate; metOn: LocalDate | null; endedOn: LocalDate | null; pauses: PausedStretch[]
}
export type ClockContext = { today: LocalDate; years: HolidayYears }

const within = (day: LocalDate, span: Limit['startsBetween']) => (!span.from || day >= span.from) && (!span.to || day <= span.to)

/** The part of a ticket's events a limit is for. */
function partOf(limit: Limit, events: readonly TicketEvent[]): readonly TicketEvent[] {
  let from = 0
  for (const kind of limit.after ?? []) {
    const at = events.findIndex((event, index) => index >= from && event.kind === kind)
    if (at < 0) return []
    from = at + 1
  }
  const before = limit.before ? events.findIndex((event) => event.kind === limit.before) : -1
  return events.slice(from, before < 0 ? undefined : before)
}

const holds = (events: readonly TicketEvent[], kind: TicketEvent['kind']) => events.some((event) => event.kind === kind)
const fitsEvents = (limit: Limit, events: readonly TicketEvent[]) =>
  (!limit.onlyWith || holds(events, limit.onlyWith)) && !(limit.neverWith && holds(events, limit.neverWith))

/** Whether a clock counts from the day something was sent, because the day it was received is not on record. */
export const isUnreceived = ({ limit, start }: Pick<Clock, 'limit' | 'start'>): boolean => limit.sentBy !== undefined && start.kind === limit.sentBy

/** What was sent, and what may show its receipt: the events after it, until something else is sent or the body has answered, which it does not unread. */
function sentPart(limit: Limit, part: readonly TicketEvent[]): readonly TicketEvent[] {
  if (!limit.sentBy) return part
  const sent = part.findIndex(({ kind }) => kind === limit.sentBy)
  if (sent < 0) return []
  const closing = [limit.sentBy, ...limit.metBy, ...limit.endedBy]
  const end = part.findIndex(({ kind }, index) => index > sent && closing.includes(kind))
  return part.slice(sent, end < 0 ? undefined : end)
}

/** The event a limit starts with: of the first kind that occurred; failing a receipt, what was sent. */
function firstStart(limit: Limit, part: readonly TicketEvent[]): TicketEvent | undefined {
  const events = sentPart(limit, part)
  const kind = limit.startsWith.find((one) => holds(events, one)) ?? limit.sentBy
  return events.find((event) => event.kind === kind)
}

/** The events that may start a limit: of the first kind that occurred, in the part of the ticket and the span of days the limit is for. */
function startEvents(limit: Limit, events: readonly TicketEvent[]): TicketEvent[] {
  const part = fitsEvents(limit, events) ? partOf(limit, events) : []
  const first = firstStart(limit, part)
  if (!first || !within(first.on, limit.startsBetween)) return []
  const anew = [...(limit.restarts ? [first.kind] : []), ...(limit.restartsWith ?? [])]
  return [first, ...part.filter((event) => event.on > first.on && anew.includes(event.kind))]
}

/**
 * Stretches of a clock that are not counted: they begin on or after its start and end with it at the latest. Pauses of different kinds may overlap: each goes
 * on until an event that ends it, one event ends one of them, and what is not counted lasts until none stands. A pause said twice is one. So a body is never
 * called late while a pause of its own may still go on; none of our own limits stands still.
 */
function pausedStretches(limit: Limit, events: readonly TicketEvent[], span: { from: LocalDate; stop: LocalDate | null; today: LocalDate }): PausedStretch[] {
  const found: PausedStretch[] = []
  const standing = new Set<TicketEvent['kind']>()
  let from = span.from
  for (const event of events.filter(({ on }) => on >= span.from && !(span.stop && on >= span.stop))) {
    const ended = limit.pausedBy.find((one) => standing.has(one.from) && one.until.includes(event.kind))
    const begun = limit.pausedBy.some((one) => one.from === event.kind)
    if (begun && standing.size === 0) from = event.on
    if (begun) standing.add(event.kind)
    if (ended) standing.delete(ended.from)
    if (ended && standing.size === 0) found.push({ from, to: event.on, open: false })
  }
  if (standing.size > 0) found.push({ from, to: span.stop ?? (span.today > from ? span.today : from), open: span.stop === null })
  return found
}

type Setting = ClockContext & { events: readonly TicketEvent[]; firstOn: LocalDate; restartedOn?: LocalDate }

/** `firstOn` = the day the limit first ran: a pause that began before the limit was begun anew may still go on. */
function clock(limit: Limit, start: TicketEvent, context: Setting): Clock {
  const { events, firstOn, restartedOn, today } = context
  const reached = firstOf(events, limit.metBy, start.on)?.on ?? null
  // Of one day, what was recorded first came first: a decision noted after the closing of that day starts our own limit all the same.
  const since = limit.owner === 'us' && events.includes(start) ? events.slice(events.indexOf(start)) : events
  const stopped = [firstOf(since, limit.endedBy, start.on)?.on, restartedOn].filter((day) => typeof day === 'string').sort()[0] ?? null
  const metOn = reached && (!stopped || reached <= stopped) ? reached : null
  const endedOn = metOn ? null : stopped
  const isFirst = limit.startsWith.includes(start.kind)
  const known = limit.owner === 'us' && isFirst ? partOf(limit, events).find(({ kind, on }) => limit.startsWith.includes(kind) && on < start.on) : undefined
  const knownOn = known && within(known.on, limit.startsBetween) ? { knownOn: known.on } : {}
  const paused = pausedStretches(limit, events, { from: firstOn, stop: metOn ?? endedOn, today })
  const pauses = paused.filter(({ to, open }) => open || to > start.on || firstOn === start.on)
    .map((one) => ({ ...one, from: one.from > start.on ? one.from : start.on }))
  return { limit, start, ...knownOn, metOn, endedOn, pauses }
}

/** One of our own limits starts anew only while it runs: what comes after its last day brings nothing back. */
function inTime(limit: Limit, starts: readonly TicketEvent[], { years }: ClockContext): TicketEvent[] {
  const kept: TicketEvent[] = []
  for (const start of starts) {
    const last = kept.at(-1)
    if (!last || limit.owner === 'them' || start.on <= counted({ limit, startsOn: last.on, length: limit.length, years }, []).due) kept.push(start)
  }
  return kept
}

/** Every clock that the events of a ticket start, in the order of the channel's limits. */
export function startedClocks(limits: readonly Limit[], events: readonly TicketEvent[], context: ClockContext): Clock[] {
  return limits.flatMap((limit) => {
    const starts = startEvents(limit, events)
    const answeredOn = starts[0] ? firstOf(events, limit.metBy, starts[0].on)?.on : undefined
    const used = inTime(limit, starts.filter((event, index) => index === 0 || !answeredOn || event.on < answeredOn), context)
    return used.map((start, index) => {
      const one = clock(limit, start, { events, firstOn: starts[0]?.on ?? start.on, restartedOn: used[index + 1]?.on, ...context })
      return index && starts[0] ? { ...one, anewFrom: starts[0].on } : one
    })
  })
}

/** The end of a clock for a total `length` (the basic limit or an extension), with what is not counted. */
export const countedFor = (one: Clock, length: number, years: HolidayYears): Counted =>
  counted({ limit: one.limit, startsOn: one.start.on, length, years }, one.pauses)

/**
 * The last day of one of our own limits by the earliest reading: before rolling, from the first day we may have known, and where it counts workdays of a year
 * without an arrangement, as if people worked on every Saturday of it.
 */
export function earliestEnd(one: Clock, basic: Counted, years: HolidayYears): LocalDate {
  const { limit, start, knownOn = start.on } = one
  if (limit.unit === 'workday' && basic.provisional) return earliestWorkday(knownOn, limit.length, years)
  return one.knownOn ? counted({ limit, startsOn: knownOn, length: limit.length, years }, one.pauses).nominal : basic.nominal
}
