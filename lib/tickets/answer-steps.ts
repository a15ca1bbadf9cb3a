import { addDays, addMonths, type LocalDate } from '@/lib/calendar/local-date'
import { rollForward } from '@/lib/calendar/workdays'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { courtAfterSilence } from '@/lib/channels/limits/court-after-silence'
import { courtDirectly, suit } from '@/lib/channels/limits/court-directly'
import { recordedFrom } from '@/lib/channels/limits/duty-without-limit'
import { sharedSteps } from '@/lib/channels/limits/missed-steps'
import { application, reconsiderationApplication } from '@/lib/channels/limits/reconsideration-application'
import type { TicketContext } from './deadlines'
import type { NextStepKey } from './next-step-keys'
import type { Deadline, NextStep, Ticket, TicketEvent } from './ticket'

export type Found = { deadlines: readonly Deadline[]; context: TicketContext }
export const step = (key: NextStepKey, by: NextStep['by'], rest: Partial<Omit<NextStep, 'key' | 'by'>> = {}): NextStep => ({ key, values: {}, by, ...rest })

/** The body a step leads to. */
const channelsOfKeys: Partial<Record<NextStepKey, ChannelId | null>> = {
  ...sharedSteps, 'regulator-complaint-if-unsatisfied': 'nfra-complaint', 'telecom-appeal-if-unsatisfied': 'miit-appeal',
  'local-finance-if-unsatisfied': 'local-finance', 'to-lender': 'lender', 'private-prosecution': 'court', 'reconsider-or-court': 'court',
}
export function leading(key: NextStepKey, values: NextStep['values'] = {}): NextStep {
  const channel = channelsOfKeys[key]
  return step(key, 'us', { values, ...(channel ? { channel } : {}) })
}

/** The last day of a way of ours: by the earlier reading while that is still to come, then by the later one, rolled over days off. */
export function safeDay(early: LocalDate, late: LocalDate, { today, years }: TicketContext): LocalDate {
  return early >= today ? early : rollForward(late, years).day
}

/** Reconsideration and court; each is left out where its clock already runs as one of our own limits. */
function disagreement(answeredOn: LocalDate, { deadlines, context }: Found): NextStep[] {
  const ways = [
    { key: 'reconsider-if-disagree' as const, rule: reconsiderationApplication.id, last: addDays(answeredOn, application.length) },
    { key: 'court-if-disagree' as const, rule: courtDirectly.id, last: addMonths(answeredOn, suit.length) },
  ].map((way) => ({ ...way, on: safeDay(way.last, way.last, context) }))
  const open = ways.filter((way) => way.on >= context.today && !deadlines.some((one) => one.rule === way.rule))
  return open.map(({ key, on }) => step(key, 'us', { values: { answeredOn, on }, on, ...(key === 'court-if-disagree' ? { channel: 'court' } : {}) }))
}

type Answer = { ticket: Ticket; events: readonly TicketEvent[]; last: TicketEvent }
const holds = (events: readonly TicketEvent[], kind: TicketEvent['kind']) => events.some((event) => event.kind === kind)

/** Ways that stay open after an answer of that body one may disagree with; nothing says that the answer is wrong. */
const after: Partial<Record<ChannelId, (answer: Answer) => NextStepKey[]>> = {
  platform: () => ['to-lender'],
  lender: ({ ticket }) => [ticket.supervision === 'local' ? 'local-finance-if-unsatisfied' : 'regulator-complaint-if-unsatisfied'],
  carrier: () => ['telecom-appeal-if-unsatisfied'],
  'nfra-petition': ({ events, last }) => {
    const asked = events.filter((event) => event.kind === 'reexaminationFiled')
    return asked.length > 1 && events.indexOf(last) > events.findLastIndex((event) => event.kind === 'reexaminationFiled') ? ['petition-over'] : []
  },
  'miit-appeal': () => ['court-possible'],
  'market-12315': () => ['court-or-arbitration'],
  'pboc-credit': ({ events }) => (holds(events, 'materialsComplete') || holds(events, 'accepted') ? ['court-possible'] : ['pboc-complaint', 'court-possible']),
  procuratorate: () => ['private-prosecution'],
  'legal-aid': ({ events, last }) => {
    if (holds(events, 'reexaminationFiled')) return last.kind === 'opinionIssued' ? ['reconsider-or-court'] : []
    return last.kind === 'refused' ? ['legal-aid-objection'] : []
  },
}

const takingUp: readonly TicketEvent['kind'][] = ['accepted', 'materialsComplete', 'caseOpened', 'openingOrdered']
/** Whether the matter was taken up again after an answer. */
export const takenUpAgain = (events: readonly TicketEvent[], answer: TicketEvent): boolean =>
  events.slice(events.indexOf(answer) + 1).some(({ kind }) => takingUp.includes(kind))

const registering: readonly TicketEvent['kind'][] = ['acknowledged', 'referred', 'filingRefused', 'noticeReceived']
/** A criminal report that was not even registered at the counter: nothing was decided, so nothing can be reconsidered (接报案规定 arts. 4, 7 and 8). */
function isUnregistered({ ticket: { channel, procedure }, events, last }: Answer): boolean {
  const since = events.slice(events.indexOf(last) + 1)
  return channel === 'police' && procedure === 'criminal' && last.kind === 'refused' && !since.some(({ kind }) => registering.includes(kind))
}

const isAdministrative = ({ channel, procedure }: Ticket) => channel === 'nfra-report' || (channel === 'police' && procedure !== 'criminal')

/** What an answer in hand leaves open. */
export function answerSteps(ticket: Ticket, events: readonly TicketEvent[], found: Found): NextStep[] {
  const last = events.filter((event) => ['replied', 'opinionIssued', 'refused'].includes(event.kind)).at(-1)
  if (ticket.channel === 'nfra-complaint' && holds(events, 'referred') && !last) return [step('await-lender', 'them', { channel: 'lender' })]
  if (!last || holds(events, 'reconsiderationFiled') || holds(events, 'courtFiled')) return []
  if (isAdministrative(ticket)) return disagreement(last.on, found)
  if (takenUpAgain(events, last)) return []
  if (isUnregistered({ ticket, events, last })) return [step('not-registered', 'us', { event: 'acknowledged' })]
  return (after[ticket.channel]?.({ ticket, events, last }) ?? []).map((key) => leading(key))
}

const decisions: readonly TicketEvent['kind'][] = ['replied', 'opinionIssued', 'refused', 'filingRefused', 'noticeReceived', 'reconsiderationDecided']
/** Bodies whose decisions may have a limit of ours although the filing was taken back: no text collected ends it by that. */
const deciding: readonly ChannelId[] = ['police', 'nfra-report', 'procuratorate']

/** What is left of a ticket that is over: whoever closed it too early keeps the ways after a late answer, and a decision after a withdrawal is no nothing. */
export function stepsAfterEnd(ticket: Ticket, events: readonly TicketEvent[], found: Found): NextStep[] {
  const end = events.findLastIndex(({ kind }) => kind === 'closed' || kind === 'withdrawn')
  const since = events.slice(end + 1).filter(({ kind }) => decisions.includes(kind))
  const last = since.findLast(({ kind }) => ['replied', 'opinionIssued', 'refused'].includes(kind))
  if (holds(events, 'withdrawn')) {
    return since.length > 0 && deciding.includes(ticket.channel) ? [step('decision-after-withdrawal', 'us', { channel: 'legal-aid' })] : []
  }
  if (!last || !isAdministrative(ticket) || holds(events, 'reconsiderationFiled') || holds(events, 'courtFiled')) return []
  return disagreement(last.on, found)
}

const anyAnswer: TicketEvent['kind'][] = ['replied', 'opinionIssued', 'refused', 'filingRefused', 'noticeReceived', 'reconsiderationFiled']

/**
 * Silence about a duty without a limit of its own: from 2026-07-01 a clock says when reconsideration opens (实施条例 art. 24). An application that arrived
 * earlier gets a hint without a date.
 */
export function silenceBeforeTheRule(ticket: Ticket, events: readonly TicketEvent[], deadlines: readonly Deadline[]): NextStep[] {
  const received = events.find((event) => event.kind === 'received')
  const answered = events.some(({ kind }) => anyAnswer.includes(kind))
  const dated = deadlines.some((one) => one.owner === 'them' && one.rule !== courtAfterSilence.id)
  if (!received || answered || dated || !isAdministrative(ticket) || received.on >= recordedFrom) return []
  return [step('silence-undated', 'us', { values: { receivedOn: received.on }, channel: 'legal-aid' })]
}
