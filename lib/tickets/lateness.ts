import type { LocalDate } from '@/lib/calendar/local-date'
import type { Deadline } from './ticket'

type Dates = Pick<Deadline, 'due' | 'extendedTo' | 'longest'>
type Running = Pick<Deadline, 'metOn' | 'ended' | 'paused'>

/** Whether a body gave itself more time than the law of that clock allows with every extension; a law that sets no longest limit allows the notified day. */
export const exceedsLaw = ({ extendedTo, longest }: Pick<Deadline, 'extendedTo' | 'longest'>): boolean =>
  extendedTo !== undefined && longest !== undefined && extendedTo > longest

/** The last day that counts: an extension that was notified, as far as the law reaches, else the basic limit. */
export const lastDayOf = ({ due, extendedTo, longest }: Dates): LocalDate => {
  const last = extendedTo ?? due
  return longest !== undefined && last > longest ? longest : last
}

/**
 * The same day before it moves over days off: what our own limits count from, which take the earlier reading. A notified day that is no stage's stands as it
 * was named.
 */
export function nominalEndOf(deadline: Pick<Deadline, 'due' | 'nominal' | 'extendedTo' | 'longest' | 'stages'>): LocalDate {
  const last = lastDayOf(deadline)
  if (last === deadline.due) return deadline.nominal
  return deadline.stages.find(({ due }) => due === last)?.nominal ?? last
}

type Guide = Pick<Deadline, 'reminder' | 'advisory' | 'unreceived'>

/**
 * Whether a day only tells when to look again: a reminder of ours, days that only guide, or days of theirs counted before their receipt is known. It passes
 * without anybody being late.
 */
export const isGuide = ({ reminder, advisory, unreceived }: Guide): boolean => Boolean(reminder) || Boolean(advisory) || unreceived === 'guides'

type Bound = Pick<Deadline, 'owner' | 'conditional'>

/** A limit of theirs that binds them only if they are supervised nationally, which is not known. */
export const mayNotBind = ({ owner, conditional }: Bound): boolean => owner === 'them' && conditional === true

/**
 * Whether the day of a clock passes without anybody being called late: a guide, or a limit that may not bind. The one decision for the page of a ticket, for
 * Today, for the board and for what is told by mail.
 */
export const callsNobodyLate = (deadline: Guide & Bound): boolean => isGuide(deadline) || mayNotBind(deadline)

/** Whether the day has come on which a clock that calls nobody late tells to look again: a day of ours says so itself, one of theirs the day after. */
export const isTimeToAsk = (deadline: Dates & Guide & Bound, today: LocalDate): boolean =>
  callsNobodyLate(deadline) && (deadline.reminder ? today >= lastDayOf(deadline) : today > lastDayOf(deadline))

/** Whether a body is called late by a clock: one of theirs that is `overdue`, and binds them for sure. */
export const callsLate = (deadline: Bound & Pick<Deadline, 'overdue'>): boolean => deadline.owner === 'them' && deadline.overdue && !mayNotBind(deadline)

/** Whether an open clock is past its last day on a civil day; that makes somebody late unless the limit may not bind them. */
export const isOverdue = (deadline: Dates & Running & Guide, today: LocalDate): boolean =>
  deadline.metOn === null && !deadline.ended && !deadline.paused && !isGuide(deadline) && today > lastDayOf(deadline)

/**
 * How late an overdue clock is: past the `basic` limit, while a lawful extension we have not heard of could still reach further, or past the `longest` one.
 * Before the longest has passed nobody is told flatly that they are late; where no maximum is known, never.
 */
export const stageOf = (deadline: Dates & Pick<Deadline, 'usualStages'>, today: LocalDate): 'basic' | 'longest' =>
  !deadline.usualStages && today > (deadline.longest ?? lastDayOf(deadline)) ? 'longest' : 'basic'

/** The same as it is told: `beyond` where an extension is on record that goes further than the law allows. */
export const saidStage = (deadline: Dates, today: LocalDate): 'basic' | 'longest' | 'beyond' => (exceedsLaw(deadline) ? 'beyond' : stageOf(deadline, today))

/** Whether a met clock was met after its last day, extension included. */
export const isMetLate = (deadline: Dates & Pick<Deadline, 'metOn'>): boolean => deadline.metOn !== null && deadline.metOn > lastDayOf(deadline)
