import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId, LetterId, Reading, TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { aboutRespondent, verdictsOn } from '@/lib/channels/filing-order'
import { criminalReconsideration } from '@/lib/channels/limits/criminal-reconsideration'
import { application, reconsiderationApplication } from '@/lib/channels/limits/reconsideration-application'
import { safeDay, step, takenUpAgain, type Found } from './answer-steps'
import type { NextStepKey } from './next-step-keys'
import { lastAnswer, type ReadAnswer } from './reading'
import type { NextStep, Ticket, TicketEvent } from './ticket'

/**
 * What an answer in hand leads to, by what a person read in it: first what to do about its reason, then the ways inside the same filing that still run, then
 * the bodies one may turn to afterwards. A way that is not open is named all the same, with why.
 */

/** Readings after which one may want to go on. */
const adverse: readonly Reading[] = [
  'not-their-matter', 'not-enough-evidence', 'already-handled', 'debt-dispute', 'lender-complied', 'no-reason', 'promise-only', 'partly', 'wrong-body',
]
/** Readings whose sentence points to the bodies below it, where there are any. */
const places: readonly Reading[] = ['not-their-matter', 'wrong-body']
/** Readings that a second complaint to the same body answers, where one can be written. */
const bySecondComplaint: readonly Reading[] = ['debt-dispute', 'lender-complied', 'no-reason', 'promise-only', 'partly']
/** Bodies to which a second complaint goes back. */
const takesSecond: readonly ChannelId[] = ['lender', 'platform', 'nfra-complaint', 'local-finance']
/** An event recorded as an answer: it stops the clock of the body, although what it holds may be only a receipt or a promise to act. */
const stopsClock: readonly TicketEventKind[] = ['replied', 'opinionIssued', 'refused', 'filingRefused', 'noticeReceived']

const secondComplaint: LetterId = 'second-complaint'

/** What to do about the reason itself. */
function ofReason(reading: Reading, answer: TicketEvent, { ticket, found: { deadlines } }: Asked): NextStep {
  const key = `reading-${reading}` as NextStepKey
  if (reading === 'acts') return stopsClock.includes(answer.kind) ? step('reading-acts-answered', 'us', { event: 'accepted' }) : step(key, 'us')
  if (reading === 'receipt-only' && stopsClock.includes(answer.kind)) return step('reading-no-answer', 'us', { event: 'acknowledged' })
  if (reading === 'receipt-only') {
    const isLate = deadlines.some(({ owner, overdue }) => owner === 'them' && overdue)
    return step(key, isLate ? 'us' : 'them', isLate ? { letter: 'reminder' } : {})
  }
  if (bySecondComplaint.includes(reading) && takesSecond.includes(ticket.channel)) return step(key, 'us', { channel: ticket.channel, letter: secondComplaint })
  return step(key, 'us', { ...(reading === 'not-enough-evidence' ? { page: 'missing' as const } : {}) })
}

/**
 * A way inside the filing after an answer of one of these kinds that takes a letter, with the limit of ours it has to be used in; one that takes none is told
 * by its clock alone. `lapsedKey` = what is said after its last day where it may still be open on other grounds.
 * `undated` = how it is counted before that clock runs: from the answer, or from papers that are still to come.
 */
type InnerWay = {
  key: NextStepKey; lapsedKey?: NextStepKey; rule: string; after: readonly TicketEventKind[]; letter: LetterId; undated: 'from-answer' | 'from-notice'
}

/** A criminal report is decided upon by these alone: not being registered at the counter is no decision (程序规定 arts. 178, 179). */
const decisions: readonly TicketEventKind[] = ['filingRefused', 'noticeReceived']
const refusals: readonly TicketEventKind[] = ['refused', ...decisions]
const reconsideration: InnerWay = {
  key: 'way-reconsideration', lapsedKey: 'way-reconsideration-lapsed', rule: reconsiderationApplication.id,
  after: [...refusals, 'replied', 'opinionIssued'], letter: 'administrative-reconsideration',
  undated: 'from-answer',
}
const innerWays: Partial<Record<ChannelId, (ticket: Ticket) => InnerWay>> = {
  'nfra-report': () => reconsideration,
  police: ({ procedure }) => (procedure === 'criminal'
    ? { key: 'way-same-organ', rule: criminalReconsideration.id, after: decisions, letter: 'filing-reconsideration', undated: 'from-notice' }
    : reconsideration),
}

type Asked = { ticket: Ticket; events: readonly TicketEvent[]; found: Found }

/** A way inside the filing: by its own clock, which is over once it was used; else by the day of the answer, or without a day until the notice has come. */
function innerStep(way: InnerWay, answer: TicketEvent, { found: { deadlines, context } }: Asked): NextStep[] {
  const clock = deadlines.filter(({ rule, owner }) => rule === way.rule && owner === 'us').at(-1)
  if (clock?.metOn || clock?.ended || !way.after.includes(answer.kind)) return []
  const made = (on: LocalDate | null, isPast: boolean): NextStep => (isPast && on && way.lapsedKey ? step(way.lapsedKey, 'us', {
    values: { rule: way.rule, due: on }, channel: 'legal-aid',
  }) : step(way.key, 'us', {
    values: { rule: way.rule, on: on ?? 'none' }, ...(on ? { on } : {}), ...(isPast && on ? { closed: { due: on } } : {}),
    letter: way.letter,
  }))
  if (clock) return [made(clock.overdue ? clock.due : (clock.remindBy ?? clock.due), clock.overdue)]
  const last = addDays(answer.on, application.length)
  const by = way.undated === 'from-answer' ? safeDay(last, last, context) : null
  return [made(by, by !== null && by < context.today)]
}

/** Letters written to another body after this one, where that is not the first one it is written. */
const followLetters: Readonly<Record<string, LetterId>> = { 'carrier miit-appeal': 'miit-appeal', 'police procuratorate': 'procuratorate-request' }

/** One of the bodies to turn to afterwards: what its own card says comes first, and what another body has shuts, decide whether it is open. */
function outerStep(channel: ChannelId, { ticket, found: { context } }: Asked): NextStep[] {
  const body = channelOf(channel)
  if (!body || !context.filing) return []
  const [verdict] = verdictsOn(body, aboutRespondent(context.filing, ticket.respondent ?? null))
  const letter = followLetters[`${ticket.channel} ${channel}`]
  const closed = verdict && verdict.state !== 'ready' ? { closed: { channel, because: verdict.because } } : {}
  return [step('way-on', 'us', { values: { channel }, channel, ...(letter ? { letter } : {}), ...closed })]
}

/** Where one may turn next: as the card of the body says, a small-loan lender's to its own supervisor. */
function outerWays({ channel, supervision }: Ticket): readonly ChannelId[] {
  const next = channelOf(channel)?.escalation ?? []
  const isOthers = (id: ChannelId) => (supervision === 'local' && id.startsWith('nfra-')) || (supervision === 'national' && id === 'local-finance')
  return next.filter((id) => !isOthers(id))
}

/** Steps of a generic kind that a reading replaces by ones of its own. */
const replaced: readonly string[] = [
  'to-lender', 'regulator-complaint-if-unsatisfied', 'local-finance-if-unsatisfied', 'telecom-appeal-if-unsatisfied', 'reconsider-if-disagree',
]
const overMarks: readonly TicketEventKind[] = ['reconsiderationFiled', 'reexaminationFiled', 'courtFiled']

/** The reading that counts now: of the last answer, while no remedy was applied for since; an adverse one while the body has not taken it up again. */
function standing(events: readonly TicketEvent[]): (ReadAnswer & { reading: Reading }) | null {
  const read = lastAnswer(events)
  if (!read?.reading) return null
  const since = events.slice(events.indexOf(read.answer))
  const isOver = since.some(({ kind }) => overMarks.includes(kind)) || (adverse.includes(read.reading) && takenUpAgain(events, read.answer))
  return isOver ? null : { answer: read.answer, reading: read.reading }
}

/** The steps of a ticket with what the reading of its last answer adds and replaces; as they are where nobody has read it. */
export function withReading(steps: readonly NextStep[], asked: Asked): NextStep[] {
  const read = standing(asked.events)
  if (!read) return [...steps]
  const { reading, answer } = read
  const kept = adverse.includes(reading) ? steps.filter(({ key }) => !replaced.includes(key)) : steps
  if (!adverse.includes(reading)) return [ofReason(reading, answer, asked), ...kept]
  const inner = innerWays[asked.ticket.channel]?.(asked.ticket)
  const named = new Set(kept.map(({ channel }) => channel))
  const ways = [
    ...(inner ? innerStep(inner, answer, asked) : []),
    ...outerWays(asked.ticket).filter((channel) => !named.has(channel)).flatMap((channel) => outerStep(channel, asked)),
  ]
  const leadsOn = ways.length > 0 || kept.some(({ channel }) => channel !== undefined)
  const own = ofReason(reading, answer, asked)
  const said = places.includes(reading) ? { ...own, values: { ...own.values, ways: leadsOn ? 'some' : 'none' } } : own
  const [first, rest] = [kept.filter(({ key }) => key === 'not-registered'), kept.filter(({ key }) => key !== 'not-registered')]
  return [said, ...first, ...ways.filter(({ closed }) => !closed), ...rest, ...ways.filter(({ closed }) => closed)]
}
