import type { LocalDate } from '@/lib/calendar/local-date'
import type { Respondent } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import { deadlineOf } from '@/lib/channels/limits/registry'
import { limitsOf } from '@/lib/tickets/deadlines'
import { hintsById } from '@/lib/tickets/event-rules'
import { effectiveEvents } from '@/lib/tickets/fold'
import { exceedsLaw, isGuide, lastDayOf, stageOf } from '@/lib/tickets/lateness'
import type { Deadline, NextStep, Ticket, TicketView } from '@/lib/tickets/ticket'
import type { TicketCardView } from './TicketCard'
import { daysInWords, stepValues } from './step-words'

/** A ticket as the data layer answers it. */
export type AnsweredTicket = Ticket & TicketView & { id: string; referenceNumbers: string[]; queryLink?: string }
type Say = (key: string, values?: Record<string, string | number>) => string
/** Translators of `tickets`, `channels`, `nextSteps`, `deadlines`; `grade` = key of a grade in words. */
export type TicketWords = { t: Say; channel: Say; step: Say; deadline: Say; locale: string; today: LocalDate; respondents: readonly Respondent[] }

/** Institutions are called by their name, public bodies by what they are. */
const isCalledByName = ({ channel }: Ticket) => channelOf(channel)?.paper.office !== undefined

const respondentOf = (ticket: Ticket, { respondents }: TicketWords) => respondents.find(({ key }) => key === ticket.respondent)?.name

/** What a ticket is called. */
export function ticketName(ticket: Ticket, words: TicketWords): string {
  const name = isCalledByName(ticket) ? respondentOf(ticket, words) : undefined
  return name ?? words.channel(`${ticket.channel}.name`)
}

/** Kind of body or respondent, procedure, day of filing and numbers, in one quiet line. */
export function ticketDetail(ticket: AnsweredTicket, words: TicketWords): string {
  const { t, channel } = words
  const respondent = respondentOf(ticket, words)
  const about = isCalledByName(ticket) ? respondent && channel(`${ticket.channel}.name`) : respondent
  const filed = effectiveEvents(ticket.events).find(({ kind }) => kind === 'filed')
  return [
    about, ticket.procedure && t(`procedure.${ticket.procedure}.name`), filed && t('detail.filed', daysInWords({ on: filed.on }, words.locale, words.today)),
    ...ticket.referenceNumbers.map((number) => t('detail.number', { number })),
  ].filter(Boolean).join('\u3000')
}

/** What has passed is said below; the first sentence says what can be done. */
const gone = ['longest-passed', 'extension-beyond', 'own-limit-lapsed']
const isTurnOf = (step: NextStep, turn: TicketView['waitingFor']) => (turn === 'them' ? step.by === 'them' : step.by === 'us')

/** The one sentence under whose turn it is: why an overdue body can be reminded, else the first thing there is to do or to wait for. */
export function turnSentence({ nextSteps, waitingFor }: TicketView, { step, channel, locale, today }: TicketWords): string | undefined {
  const fitting = nextSteps.filter((each) => isTurnOf(each, waitingFor) && !each.closed)
  const first = fitting.find(({ key }) => key === 'remind') ?? fitting.find(({ key }) => !gone.includes(key)) ?? nextSteps[0]
  return first && step(first.key, stepValues(first, { channel, locale, today }))
}

/** Where a limit stands, since when (a day of ours is in force nowhere), when it was last read, how surely, and whether it is certain that it runs. */
function basisLine(
  { basis, conditional, reminder }: Pick<Deadline, 'basis' | 'conditional' | 'reminder'>, { deadline, locale }: Pick<TicketWords, 'deadline' | 'locale'>,
): string {
  const cite = locale === 'en' ? basis.cite.en : basis.cite.zh
  const stands = deadline(reminder ? 'basis-own' : 'basis', { cite, from: basis.from, checkedOn: basis.checkedOn })
  return `${stands}${deadline('graded', { grade: deadline(`grade.${basis.grade}`) })}${conditional ? deadline('conditional') : ''}`
}

/** That a body gave itself more time than its rule allows, and which rule; undefined where it did not, or where its days only guide. */
function beyondLine(one: Deadline, { t, locale, today }: TicketWords): string | undefined {
  const { basis: { cite }, extendedTo } = one
  if (!extendedTo || !exceedsLaw(one) || isGuide(one)) return undefined
  return t('clock.beyond', { cite: locale === 'en' ? cite.en : cite.zh, ...daysInWords({ to: extendedTo, longest: lastDayOf(one) }, locale, today) })
}

/** A ticket with everything its page shows. */
export function cardView(ticket: AnsweredTicket, words: TicketWords): TicketCardView {
  const { t, deadline, today } = words
  return {
    id: ticket.id,
    of: { channel: ticket.channel, procedure: ticket.procedure },
    name: ticketName(ticket, words),
    queryLink: ticket.queryLink,
    detail: ticketDetail(ticket, words),
    turn: { whose: ticket.waitingFor, title: t(`turn.${ticket.waitingFor}`), sentence: turnSentence(ticket, words) },
    hints: hintsById(ticket),
    clocks: ticket.deadlines.map((one) =>
      ({ deadline: one, name: deadline(`rule.${one.rule}`), source: basisLine(one, words), beyond: beyondLine(one, words) })),
    hasLimits: ticket.notFiled === true || limitsOf(ticket).length > 0,
    events: ticket.events,
    today,
  }
}

const matters: Record<string, string> = { 举报: 'report', 报案: 'police' }
/** What a filing with a body is, as far as a reminder tells filings apart. */
const matterOf = (channel: string): string => matters[channelOf(channel)?.paper.called ?? ''] ?? 'complaint'

/**
 * What was sent and when, as a reminder names it: a remedy inside a ticket as its deadline calls it, a filing as its channel does. A number is named only for
 * the filing, since it is the filing's.
 */
function sentMatter(late: Deadline, ticket: AnsweredTicket, { t }: TicketWords) {
  const remedy = deadlineOf(late.rule)?.sent
  const sentBy = remedy?.by ?? 'filed'
  const events = effectiveEvents(ticket.events).filter(({ on }) => on <= late.startsOn)
  const number = remedy ? undefined : ticket.referenceNumbers[0]
  return {
    sentOn: events.findLast(({ kind }) => kind === sentBy)?.on, matter: remedy?.matter ?? matterOf(ticket.channel),
    number: number ? t('reminder.number', { number }) : '',
  }
}

/** Steps that ask a body how far it is, once a limit has passed that binds it or may bind it. */
const asking = ['remind', 'ask-if-bound']

/** What to say to a body whose limit has passed, as plain words; undefined for every other step. Names the day the clock started, and by what. */
export function reminderText(step: NextStep, ticket: AnsweredTicket, words: TicketWords): string | undefined {
  const isPassed = ({ rule, owner, overdue }: Deadline) => rule === step.values.rule && owner === 'them' && overdue
  const late = asking.includes(step.key) ? ticket.deadlines.find(isPassed) : undefined
  if (!late || (late.conditional && ticket.supervision === 'local')) return undefined
  const { t, deadline, locale, today } = words
  const { sentOn, matter, number } = sentMatter(late, ticket, words)
  const cite = locale === 'en' ? late.basis.cite.en : late.basis.cite.zh
  const due = lastDayOf(late)
  const named = { sentOn: sentOn ?? late.startsOn, startsOn: late.startsOn, due, longest: late.longest ?? due, to: late.extendedTo ?? due }
  const days = daysInWords(named, locale, today)
  const extended = exceedsLaw(late) ? 'beyond' : late.extendedTo ? 'yes' : 'no'
  return [
    t(sentOn ? 'reminder.sent' : 'reminder.before', { ...days, matter, number }), late.conditional ? t('reminder.if') : '',
    t('reminder.limit', { ...days, extended, cite, rule: deadline(`rule.${late.rule}`), start: late.startEvent }),
    t('reminder.ask', { ...days, extended, stage: late.longest ? stageOf(late, today) : 'none' }),
  ].join('')
}
