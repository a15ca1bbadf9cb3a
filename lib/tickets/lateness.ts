import type { LocalDate } from '@/lib/calendar/local-date'
import type { Deadline } from './ticket'

type Dates = Pick<Deadline, 'due' | 'extendedTo'>
type Running = Pick<Deadline, 'metOn' | 'ended' | 'paused'>

/** The last day that counts: an extension that was notified, else the basic limit. */
export const lastDayOf = ({ due, extendedTo }: Dates): LocalDate => extendedTo ?? due

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
 * Before the longest has passed nobody is told flatly that they are late.
 */
export const stageOf = (deadline: Dates & Pick<Deadline, 'longest'>, today: LocalDate): 'basic' | 'longest' =>
  today > (deadline.longest ?? lastDayOf(deadline)) ? 'longest' : 'basic'

/** Whether a met clock was met after its last day, extension included. */
export const isMetLate = (deadline: Dates & Pick<Deadline, 'metOn'>): boolean => deadline.metOn !== null && deadline.metOn > lastDayOf(deadline)
