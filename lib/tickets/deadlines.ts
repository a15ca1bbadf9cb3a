import type { HolidayYears } from '@/lib/calendar/holiday-year'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { isKnownYear } from '@/lib/calendar/workdays'
import type { Limit } from '@/lib/channels/channel'
import type { FilingQuestion } from '@/lib/channels/readiness'
import { limitsOn } from '@/lib/channels/limits/registry'
import { countedFor, earliestEnd, isUnreceived, startedClocks, type Clock } from './clocks'
import type { Counted } from './counting'
import { derivation } from './derivation'
import { extensionsOf, farthest, type Extension } from './extensions'
import { effectiveEvents, untilWithdrawn } from './fold'
import { exceedsLaw, isOverdue, lastDayOf } from './lateness'
import { limitationStarts, type LimitationAct } from './limitation'
import type { Deadline, Ticket, TicketEvent } from './ticket'

/**
 * `today` = civil day in Asia/Shanghai; `limitationActs` = those the ticket is about (see limitation.ts); `filing` = what the case has filed, this ticket too,
 * and holds: without it no other body is named after an answer that was read.
 */
export type TicketContext = { today: LocalDate; years: HolidayYears; limitationActs?: readonly LimitationAct[]; filing?: FilingQuestion }

/** Days before `remindBy` at which an alert for one of our own limits is due. */
export const alertDaysBefore = 3

/** The limits of a ticket's channel that fit its procedure and its letters; a ticket without a procedure is administrative. */
export function limitsOf(ticket: Ticket): Limit[] {
  const procedure = ticket.procedure ?? 'administrative'
  return limitsOn(ticket.channel).filter((limit) =>
    (!limit.procedure || limit.procedure === procedure) && (!limit.letter || Boolean(ticket.letters?.includes(limit.letter))))
}

/** Whether a limit is about what the ticket asked of the body, not about a remedy inside it, and not days that only guide (police intake since 2024). */
const isDuty = ({ owner, after, fallback, advisory, sentBy }: Limit) => owner === 'them' && !after && !fallback && !advisory && !sentBy

function clocksOf(ticket: Ticket, events: readonly TicketEvent[], context: TicketContext): Clock[] {
  const limits = limitsOf(ticket)
  const others = events.filter((event) => event.kind !== 'lastAct')
  const limitation = limits.filter((limit) => limit.startsWith.includes('lastAct'))
  const starts = limitationStarts(events, context.limitationActs ?? [], limitation[0]?.metBy ?? [])
  const started = [
    ...startedClocks(limits.filter((limit) => !limitation.includes(limit)), others, context),
    ...starts.flatMap((one) => startedClocks(limitation, [one.start, ...one.events], context)),
  ]
  return started.some(({ limit }) => isDuty(limit)) ? started.filter(({ limit }) => !limit.fallback) : started
}

/** The first calendar year whose missing arrangement made a date provisional; null if none did. */
function unknownYear(found: Omit<Deadline, 'steps'>, years: HolidayYears): number | null {
  if (!found.provisional && !found.stages.some((stage) => stage.provisional)) return null
  const needed = [found.startsOn, found.due, ...found.stages.map((stage) => stage.due)].map((day) => +day.slice(0, 4))
  return needed.sort((a, b) => a - b).find((year) => !isKnownYear(year, years)) ?? null
}

/** By which day we act: our own limits by the earlier reading, theirs by the later one; none makes them late while their receipt is not on record. */
function readingOf(clock: Clock, basic: Counted, { years }: TicketContext): Pick<Deadline, 'remindBy' | 'overdueFrom'> {
  if (clock.limit.owner === 'us') return { remindBy: earliestEnd(clock, basic, years) }
  return receiptOf(clock) === 'guides' ? {} : { overdueFrom: addDays(basic.due, 1) }
}

/** What a start without a receipt makes of a clock; undefined where the day of receipt is on record, or does not matter. */
function receiptOf(clock: Clock): Deadline['unreceived'] {
  if (!isUnreceived(clock)) return undefined
  return clock.limit.sentCounts ? 'counts' : 'guides'
}

type Setting = { context: TicketContext; isSupervised: boolean }

function deadline(clock: Clock, extensions: readonly Extension[], { context, isSupervised }: Setting): Deadline {
  const { limit, start } = clock
  const basic = countedFor(clock, limit.length, context.years)
  const ends = limit.stages.map((total) => ({ total, counted: countedFor(clock, total, context.years) }))
  const stages = ends.map((end) => ({ total: end.total, nominal: end.counted.nominal, due: end.counted.due, provisional: end.counted.provisional }))
  const extension = farthest(extensions.filter((one) => one.to > basic.due))
  const longest = stages.length && !limit.usualStages ? [basic.due, ...stages.map((stage) => stage.due)].sort().at(-1) : undefined
  const last = lastDayOf({ due: basic.due, extendedTo: extension?.to, longest })
  const paused = !clock.metOn && !clock.endedOn && clock.pauses.some((pause) => pause.open && pause.from <= last)
  const unreceived = receiptOf(clock)
  const isCut = exceedsLaw({ extendedTo: extension?.to, longest })
  const isProvisional = isCut ? stages.some((stage) => stage.due === longest && stage.provisional) : (extension ?? basic).provisional
  const dated: Omit<Deadline, 'steps' | 'overdue'> = {
    rule: limit.rule, owner: limit.owner, startsOn: start.on, startEvent: start.kind, length: limit.length, unit: limit.unit, nominal: basic.nominal,
    due: basic.due, stages,
    ...(extension ? { extendedTo: extension.to } : {}),
    ...(longest ? { longest } : {}), ...(limit.usualStages ? { usualStages: limit.usualStages } : {}),
    ...readingOf(clock, basic, context), ...(unreceived ? { unreceived } : {}),
    metOn: clock.metOn, ended: clock.endedOn !== null, paused,
    provisional: unreceived === 'guides' || isProvisional,
    ...(limit.supervisedOnly && !isSupervised ? { conditional: true } : {}), ...(limit.reminder ? { reminder: limit.reminder } : {}),
    ...(limit.advisory || limit.ofAnother ? { advisory: true } : {}),
    basis: limit.basis,
  }
  const found = { ...dated, overdue: isOverdue(dated, context.today) }
  return { ...found, steps: derivation(found, clock, { basic, extensions, unknownYear: unknownYear(found, context.years) }) }
}

/**
 * Every clock of a ticket: running, met, ended or overdue, with its derivation. A channel without legal limits, or one that is not built, has none.
 * The version of a limit is chosen by the day of the event that starts it. Nothing starts after a withdrawal.
 */
export function deadlines(ticket: Ticket, context: TicketContext): Deadline[] {
  const events = untilWithdrawn(effectiveEvents(ticket.events))
  const clocks = clocksOf(ticket, events, context)
  const extensions = extensionsOf(clocks, events, context.years)
  const setting = { context, isSupervised: ticket.supervision === 'national' }
  return clocks.map((clock) => deadline(clock, extensions.get(clock) ?? [], setting))
}
