import { addDays, daysBetween } from '@/lib/calendar/local-date'
import { startKinds } from '@/lib/channels/channel'
import { deadlineOf } from '@/lib/channels/limits/registry'
import { suit } from '@/lib/channels/limits/court-after-reconsideration'
import { recordedFrom } from '@/lib/channels/limits/duty-without-limit'
import type { SharedStep } from '@/lib/channels/limits/missed-steps'
import { application } from '@/lib/channels/limits/reconsideration-application'
import { answerSteps, leading, safeDay, silenceBeforeTheRule, step, stepsAfterEnd, type Found } from './answer-steps'
import { alertDaysBefore, limitsOf, type TicketContext } from './deadlines'
import { exceedsLaw, isTimeToAsk, lastDayOf, mayNotBind, nominalEndOf, saidStage, stageOf } from './lateness'
import { withReading } from './reading-steps'
import { isOver, isSupplementOwed, stateByEvents } from './status'
import type { Deadline, NextStep, Ticket, TicketEvent } from './ticket'

const isRunning = (deadline: Deadline) => !deadline.metOn && !deadline.ended

/** Reconsideration after silence runs from the end of the body's own limit; before the recorded rule there is a hint without a date. */
function afterSilence(deadline: Deadline, context: TicketContext): NextStep {
  const end = lastDayOf(deadline)
  if (end < recordedFrom) return step('reconsider-silence-undated', 'us', { values: { rule: deadline.rule, due: end } })
  const on = safeDay(addDays(nominalEndOf(deadline), application.length), addDays(end, application.length), context)
  return step('reconsider-silence', 'us', { values: { rule: deadline.rule, due: end, on }, on })
}

function missedStep(key: string, deadline: Deadline, context: TicketContext): NextStep {
  const due = lastDayOf(deadline)
  const values = { rule: deadline.rule, due, days: daysBetween(due, context.today), stage: saidStage(deadline, context.today) }
  if (key === 'reconsider-silence') return afterSilence(deadline, context)
  if (key === 'court-after-silence') {
    const on = safeDay(addDays(nominalEndOf(deadline), suit.length), addDays(due, suit.length), context)
    return step('court-after-silence', 'us', { values: { ...values, on }, on, channel: 'court' })
  }
  const own = deadlineOf(deadline.rule)?.steps?.[key]
  if (own) return { key, values, by: 'us', ...(own.event ? { event: own.event } : {}), ...(own.channel ? { channel: own.channel } : {}) }
  return { ...leading(key as SharedStep, values), ...(key === 'remind' ? { event: 'reminderSent' } : {}) }
}

/** What is open once a limit has passed. A lender of the local authorities is no matter of the national supervisor. */
function missedKeys(ticket: Ticket, deadline: Deadline): string[] {
  const { rule, owner, startEvent, length } = deadline
  const own = limitsOf(ticket).filter((limit) => limit.rule === rule && limit.owner === owner && limit.length === length)
  const keys = (own.find((limit) => startKinds(limit).includes(startEvent)) ?? own[0])?.ifMissed ?? []
  return ticket.supervision === 'local' ? keys.map((key) => (key === 'regulator-complaint' ? 'local-finance' : key)) : keys
}

/** A day of ours where no law sets one: until then we wait, from then on we look again. It is never called overdue. */
function reminderSteps(deadline: Deadline, { today }: TicketContext): NextStep[] {
  const { rule, due } = deadline
  if (!isTimeToAsk(deadline, today)) return [step('wait-own', 'them', { values: { rule, due }, on: due })]
  return [step('check-again', 'us', { values: { rule, due }, on: due, event: 'reminderSent' })]
}

/** What can be asked once a day has passed that calls nobody late: nothing is called a reminder of a limit. */
function guideSteps(ticket: Ticket, deadline: Deadline, context: TicketContext): NextStep[] {
  const values = { rule: deadline.rule, due: lastDayOf(deadline) }
  const asked = missedKeys(ticket, deadline).filter((key) => key !== 'remind').map((key) => missedStep(key, deadline, context))
  if (mayNotBind(deadline)) return [step('ask-if-bound', 'us', { values, event: 'reminderSent' }), ...asked]
  return asked.length ? asked : [step('check-again', 'us', { values, event: 'reminderSent' })]
}

/** While the day of receipt is not on record: to wait and record it, and once the earliest day has passed only to ask for it. */
function receiptSteps(deadline: Deadline, { today }: TicketContext): NextStep[] {
  const due = lastDayOf(deadline)
  const values = { rule: deadline.rule, due }
  if (isTimeToAsk(deadline, today)) return [step('ask-received', 'us', { values, event: 'received' })]
  return [step('record-received', 'us', { values: { rule: deadline.rule }, event: 'received' }), step('wait', 'them', { values, on: due })]
}

/** Whether a clock stands still for a supplement that has a limit of its own on this ticket: that limit says what to do. */
const isOurSupplement = ({ rule }: Deadline, ticket: Ticket) =>
  limitsOf(ticket).some((limit) => limit.rule === rule && limit.owner === 'us' && limit.startsWith.includes('supplementRequested'))

/** What is said of a notice that goes beyond the law: nobody has to wait for its day. */
function beyondSteps(deadline: Deadline, by: NextStep['by']): NextStep[] {
  const { rule, extendedTo } = deadline
  return extendedTo && exceedsLaw(deadline) ? [step('extension-beyond', by, { values: { rule, to: extendedTo, longest: lastDayOf(deadline) } })] : []
}

/** That even the longest lawful extension has passed, where none that long was notified. */
function passedSteps(deadline: Deadline, { today }: TicketContext): NextStep[] {
  const { rule, longest } = deadline
  return longest && longest > lastDayOf(deadline) && stageOf(deadline, today) === 'longest' ? [step('longest-passed', 'us', { values: { rule, longest } })] : []
}

/** What a clock asks for: to wait, to use our own limit in time, or what is open once it has passed. */
function clockSteps(ticket: Ticket, deadline: Deadline, context: TicketContext): NextStep[] {
  if (!isRunning(deadline)) return []
  if (deadline.paused) return isOurSupplement(deadline, ticket) ? [] : [step('paused', 'us', { values: { rule: deadline.rule } })]
  if (deadline.reminder) return reminderSteps(deadline, context)
  const due = lastDayOf(deadline)
  const missed = () => missedKeys(ticket, deadline).map((key) => missedStep(key, deadline, context))
  if (deadline.unreceived === 'guides') return receiptSteps(deadline, context)
  if (isTimeToAsk(deadline, context.today)) return guideSteps(ticket, deadline, context)
  if (deadline.owner === 'them' && !deadline.overdue) {
    return [step('wait', 'them', { values: { rule: deadline.rule, due }, on: due }), ...beyondSteps(deadline, 'them')]
  }
  if (deadline.owner === 'them') return [...passedSteps(deadline, context), ...beyondSteps(deadline, 'us'), ...missed()]
  if (deadline.overdue) return [step('own-limit-lapsed', 'us', { values: { rule: deadline.rule, due } }), ...missed()]
  const remindBy = deadline.remindBy ?? due
  return [step('own-limit', 'us', { values: { rule: deadline.rule, remindBy, due, alertOn: addDays(remindBy, -alertDaysBefore) }, on: remindBy })]
}

/** What the body asked for and has not got; where the law sets a limit for it, our own limit says so with its day. */
function supplementSteps(events: readonly TicketEvent[], deadlines: readonly Deadline[]): NextStep[] {
  if (!isSupplementOwed(events) || deadlines.some((one) => one.owner === 'us' && one.startEvent === 'supplementRequested' && isRunning(one))) return []
  return [step('supplement', 'us', { event: 'supplemented' })]
}

/** Where the handling limit counts from opening the case, a ticket that was only taken in has no clock until that day is on record. */
function openingSteps(ticket: Ticket, events: readonly TicketEvent[], deadlines: readonly Deadline[]): NextStep[] {
  const opening = limitsOf(ticket).find((limit) => limit.procedure === 'administrative' && limit.startsWith.includes('caseOpened'))
  if (!opening || deadlines.some((one) => one.rule === opening.rule)) return []
  const taken = events.some((event) => ['accepted', 'acknowledged'].includes(event.kind) && event.on >= (opening.startsBetween.from ?? event.on))
  const answered = events.some((event) => ['refused', 'filingRefused', 'replied'].includes(event.kind))
  return taken && !answered ? [step('record-case-opened', 'us', { event: 'caseOpened' })] : []
}

const answers: TicketEvent['kind'][] = [
  'replied', 'refused', 'filingRefused', 'noticeReceived', 'opinionIssued', 'reconsiderationDecided', 'referred', 'assigned', 'preservationGranted',
  'courtFiled',
]

/** Where no limit of the body runs: either the day it starts with is not on record yet, or the law sets none. */
function waitSteps(ticket: Ticket, events: readonly TicketEvent[], deadlines: readonly Deadline[]): NextStep[] {
  const fallbacks = limitsOf(ticket).filter((limit) => limit.fallback).map((limit) => limit.rule)
  const theirs = deadlines.filter((one) => one.owner === 'them' && !fallbacks.includes(one.rule))
  if (theirs.some(isRunning) || deadlines.some((one) => one.reminder && isRunning(one)) || events.some((event) => answers.includes(event.kind))) return []
  const starting = limitsOf(ticket).filter((limit) => limit.owner === 'them' && !limit.after && !limit.sentBy)
  const [first] = starting
  const start = first?.startsWith[0]
  if (!start || theirs.length) return [step('wait-no-limit', 'them')]
  const held = events.find(({ kind }) => kind === start)
  const from = first.startsBetween.from
  const isEarly = held && starting.filter(({ startsWith }) => startsWith[0] === start).every(({ startsBetween }) => held.on < (startsBetween.from ?? ''))
  if (held && from && isEarly) return [step('before-the-rule', 'them', { values: { event: start, on: held.on, from } })]
  return [step('record-start', 'us', { values: { event: start }, event: start })]
}

/** What to do next, ours first, then what we wait for. A closed or withdrawn ticket asks for nothing but what a late decision leaves open. */
export function nextSteps(ticket: Ticket, events: readonly TicketEvent[], found: Found): NextStep[] {
  const { deadlines, context } = found
  if (isOver(stateByEvents(events, deadlines))) return stepsAfterEnd(ticket, events, found)
  const steps = [
    ...supplementSteps(events, deadlines), ...deadlines.flatMap((one) => clockSteps(ticket, one, context)), ...answerSteps(ticket, events, found),
    ...silenceBeforeTheRule(ticket, events, deadlines),
    ...openingSteps(ticket, events, deadlines), ...waitSteps(ticket, events, deadlines),
  ]
  const same = (a: NextStep, b: NextStep) => a.key === b.key && a.values.rule === b.values.rule && a.on === b.on
  const unique = withReading(steps.filter((one, index) => steps.findIndex((other) => same(other, one)) === index), { ticket, events, found })
  return [...unique.filter((one) => one.by === 'us'), ...unique.filter((one) => one.by === 'them')]
}
