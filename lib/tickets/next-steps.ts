import { addDays, addMonths, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { addWorkdays, rollForward } from '@/lib/calendar/workdays'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { remedyLengths } from '@/lib/channels/reconsideration'
import { alertDaysBefore, limitsOf, type TicketContext } from './deadlines'
import { isSupplementOwed } from './status'
import type { Deadline, NextStep, Ticket, TicketEvent } from './ticket'

/** Keys under `nextSteps` in the message files. The keys in `ifMissed` of a channel's limits are among them. */
export const nextStepKeys = [
  'wait', 'wait-no-limit', 'paused', 'supplement', 'supplement-by', 'own-limit', 'own-limit-lapsed', 'longest-passed', 'remind', 'regulator-complaint',
  'petition',
  'reconsider-silence', 'reconsider-silence-undated', 'telecom-appeal', 'ask-receipt', 'police-supervision', 'prosecutor-silence', 'ask-notice', 'prosecutor',
  'limitation-passed', 'ask-legal-aid', 'deemed-accepted', 'court-after-silence', 'reconsider-if-disagree', 'court-if-disagree', 'to-lender', 'await-lender',
  'telecom-appeal-if-unsatisfied', 'regulator-complaint-if-unsatisfied', 'local-finance', 'local-finance-if-unsatisfied', 'record-case-opened', 'record-start',
] as const
type NextStepKey = (typeof nextStepKeys)[number]

type Found = { deadlines: readonly Deadline[]; context: TicketContext }
const step = (key: NextStepKey, by: NextStep['by'], rest: Partial<Omit<NextStep, 'key' | 'by'>> = {}): NextStep => ({ key, values: {}, by, ...rest })
const endOf = (deadline: Deadline) => deadline.extendedTo ?? deadline.due
const isRunning = (deadline: Deadline) => !deadline.metOn && !deadline.ended
const channelsOfKeys: Partial<Record<string, ChannelId>> = {
  'regulator-complaint': 'nfra-complaint', 'telecom-appeal': 'miit-appeal', petition: 'nfra-petition', prosecutor: 'procuratorate',
  'local-finance': 'local-finance',
  'prosecutor-silence': 'procuratorate', 'ask-legal-aid': 'legal-aid',
}

/** The last day of a way of ours: by the earlier reading while that is still to come, then by the later one, rolled over days off. */
function safeDay(early: LocalDate, late: LocalDate, { today, years }: TicketContext): LocalDate {
  return early >= today ? early : rollForward(late, years).day
}

/** Reconsideration after silence runs from the end of the body's own limit; before the recorded rule there is a hint without a date. */
function afterSilence(deadline: Deadline, context: TicketContext): NextStep {
  const end = endOf(deadline)
  const counted = deadline.extendedTo ?? deadline.nominal
  if (end < remedyLengths.silenceRecordedFrom) return step('reconsider-silence-undated', 'us', { values: { rule: deadline.rule, due: end } })
  const on = safeDay(addDays(counted, remedyLengths.reconsiderationDays), addDays(end, remedyLengths.reconsiderationDays), context)
  return step('reconsider-silence', 'us', { values: { rule: deadline.rule, due: end, on }, on })
}

function missedStep(key: string, deadline: Deadline, context: TicketContext): NextStep {
  const due = endOf(deadline)
  const values = { rule: deadline.rule, due, days: daysBetween(due, context.today) }
  if (key === 'reconsider-silence') return afterSilence(deadline, context)
  if (key === 'court-after-silence') {
    const days = remedyLengths.courtAfterSilenceDays
    const on = safeDay(addDays(deadline.extendedTo ?? deadline.nominal, days), addDays(due, days), context)
    return step('court-after-silence', 'us', { values: { ...values, on }, on, channel: 'court' })
  }
  const known = nextStepKeys.find((one) => one === key)
  if (!known) throw new Error(`no next step ${key}`)
  return step(known, 'us', { values, ...(key === 'remind' ? { event: 'reminderSent' } : {}), ...(channelsOfKeys[key] ? { channel: channelsOfKeys[key] } : {}) })
}

/** What is open once a limit has passed. A lender of the local authorities is no matter of the national supervisor. */
function missedKeys(ticket: Ticket, deadline: Deadline): string[] {
  const keys = limitsOf(ticket).find((limit) => limit.rule === deadline.rule && limit.owner === deadline.owner)?.ifMissed ?? []
  return ticket.supervision === 'local' ? keys.map((key) => (key === 'regulator-complaint' ? 'local-finance' : key)) : keys
}

/** What a clock asks for: to wait, to use our own limit in time, or what is open once it has passed. */
function clockSteps(ticket: Ticket, deadline: Deadline, context: TicketContext): NextStep[] {
  if (!isRunning(deadline)) return []
  if (deadline.paused) return [step('paused', 'us', { values: { rule: deadline.rule } })]
  const due = endOf(deadline)
  const missed = () => missedKeys(ticket, deadline).map((key) => missedStep(key, deadline, context))
  if (deadline.owner === 'them' && !deadline.overdue) return [step('wait', 'them', { values: { rule: deadline.rule, due }, on: due })]
  if (deadline.owner === 'them') {
    const past = deadline.longest && context.today > deadline.longest && deadline.longest > due
    return [...(past ? [step('longest-passed', 'us', { values: { rule: deadline.rule, longest: deadline.longest ?? due } })] : []), ...missed()]
  }
  if (deadline.overdue) return [step('own-limit-lapsed', 'us', { values: { rule: deadline.rule, due } }), ...missed()]
  const remindBy = deadline.remindBy ?? due
  return [step('own-limit', 'us', { values: { rule: deadline.rule, remindBy, due, alertOn: addDays(remindBy, -alertDaysBefore) }, on: remindBy })]
}

/** Ways that stay open after an answer one may disagree with; nothing says that the answer is wrong. */
function answerSteps(ticket: Ticket, events: readonly TicketEvent[], found: Found): NextStep[] {
  const answer = events.filter((event) => ['replied', 'opinionIssued', 'refused'].includes(event.kind)).at(-1)
  const forwarded = events.some((event) => event.kind === 'referred')
  if (ticket.channel === 'nfra-complaint' && forwarded && !answer) return [step('await-lender', 'them', { channel: 'lender' })]
  if (!answer || events.some((event) => event.kind === 'reconsiderationFiled')) return []
  if (ticket.channel === 'platform') return [step('to-lender', 'us', { channel: 'lender' })]
  if (ticket.channel === 'lender' && ticket.supervision === 'local') return [step('local-finance-if-unsatisfied', 'us', { channel: 'local-finance' })]
  if (ticket.channel === 'lender') return [step('regulator-complaint-if-unsatisfied', 'us', { channel: 'nfra-complaint' })]
  if (ticket.channel === 'carrier') return [step('telecom-appeal-if-unsatisfied', 'us', { channel: 'miit-appeal' })]
  const administrative = ticket.channel === 'nfra-report' || (ticket.channel === 'police' && ticket.procedure !== 'criminal')
  return administrative ? disagreement(answer.on, found) : []
}

/** Reconsideration and court; reconsideration is left out where its clock already runs as one of our own limits. */
function disagreement(answeredOn: LocalDate, { deadlines, context }: Found): NextStep[] {
  const ways = [
    { key: 'reconsider-if-disagree' as const, last: addDays(answeredOn, remedyLengths.reconsiderationDays), channel: undefined },
    { key: 'court-if-disagree' as const, last: addMonths(answeredOn, remedyLengths.courtMonths), channel: 'court' as const },
  ].map((way) => ({ ...way, on: safeDay(way.last, way.last, context) }))
  const running = deadlines.some((one) => one.rule === 'D12a')
  return ways.filter((way) => way.on >= context.today && (way.channel === 'court' || !running)).map((way) =>
    step(way.key, 'us', { values: { answeredOn, on: way.on }, on: way.on, ...(way.channel ? { channel: way.channel } : {}) }))
}

function supplementSteps(events: readonly TicketEvent[], context: TicketContext): NextStep[] {
  if (!isSupplementOwed(events)) return []
  const asked = events.filter((event) => event.kind === 'supplementRequested').at(-1)
  const filed = events.find((event) => event.kind === 'reconsiderationFiled')
  if (!asked || !filed || asked.on < filed.on) return [step('supplement', 'us', { event: 'supplemented' })]
  const on = addWorkdays(asked.on, remedyLengths.completionWorkdays, context.years).day
  return [step('supplement-by', 'us', { values: { on }, on, event: 'supplemented' })]
}

/** Where the handling limit counts from opening the case, a ticket that was only taken in has no clock until that day is on record. */
function openingSteps(ticket: Ticket, events: readonly TicketEvent[], deadlines: readonly Deadline[]): NextStep[] {
  const opening = limitsOf(ticket).find((limit) => limit.procedure === 'administrative' && limit.startsWith.includes('caseOpened'))
  if (!opening || deadlines.some((one) => one.rule === opening.rule)) return []
  const taken = events.some((event) => ['accepted', 'acknowledged'].includes(event.kind) && event.on >= (opening.startsBetween.from ?? event.on))
  const answered = events.some((event) => ['refused', 'filingRefused', 'replied'].includes(event.kind))
  return taken && !answered ? [step('record-case-opened', 'us', { event: 'caseOpened' })] : []
}

const answers: TicketEvent['kind'][] = ['replied', 'refused', 'filingRefused', 'noticeReceived', 'opinionIssued', 'reconsiderationDecided', 'referred']

/** Where no limit of the body runs: either the day it starts with is not on record yet, or the law sets none. */
function waitSteps(ticket: Ticket, events: readonly TicketEvent[], deadlines: readonly Deadline[]): NextStep[] {
  const theirs = deadlines.filter((one) => one.owner === 'them')
  if (theirs.some(isRunning) || events.some((event) => answers.includes(event.kind))) return []
  const start = limitsOf(ticket).find((limit) => limit.owner === 'them' && !limit.after)?.startsWith[0]
  return start && !theirs.length ? [step('record-start', 'us', { values: { event: start }, event: start })] : [step('wait-no-limit', 'them')]
}

/** What to do next, ours first, then what we wait for. A closed or withdrawn ticket asks for nothing. */
export function nextSteps(ticket: Ticket, events: readonly TicketEvent[], found: Found): NextStep[] {
  const { deadlines, context } = found
  if (events.some((event) => event.kind === 'withdrawn' || event.kind === 'closed')) return []
  const steps = [
    ...supplementSteps(events, context), ...deadlines.flatMap((one) => clockSteps(ticket, one, context)), ...answerSteps(ticket, events, found),
    ...openingSteps(ticket, events, deadlines), ...waitSteps(ticket, events, deadlines),
  ]
  const same = (a: NextStep, b: NextStep) => a.key === b.key && a.values.rule === b.values.rule && a.on === b.on
  const unique = steps.filter((one, index) => steps.findIndex((other) => same(other, one)) === index)
  return [...unique.filter((one) => one.by === 'us'), ...unique.filter((one) => one.by === 'them')]
}
