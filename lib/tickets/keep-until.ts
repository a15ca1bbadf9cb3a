import { addMonths, type LocalDate } from '@/lib/calendar/local-date'
import { rollForward } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'
import { punishmentLimitation } from '@/lib/channels/limits/punishment-limitation'
import { limitationYears } from '@/lib/law/provisions/civil-code'
import { limitationMonths } from '@/lib/law/provisions/public-security-penalties'
import { lastDayOf } from './lateness'
import type { LimitationAct } from './limitation'
import { isOver } from './status'
import type { TicketEvent, TicketView } from './ticket'

/**
 * A date that speaks for keeping a case: the last end of a filing, a legal date that still runs (by its rule), the last day on which the police may learn of
 * an act (`limitation`), the end of three years from the last act (`civil`).
 */
export type KeepGround = { kind: 'ended' | 'deadline' | 'limitation' | 'civil'; on: LocalDate; rule?: string }
/** `until` null = no day to come is known; `unknown` says why: a filing is open, or there is nothing to count from. */
export type KeepSuggestion = { until: LocalDate | null; unknown: 'open' | 'nothing' | null; grounds: KeepGround[] }

type Seen = Pick<TicketView, 'status' | 'deadlines'> & { events: readonly TicketEvent[] }
/** `acts` = of the findings under the law of public order; `lastActOn` = the last day of any finding, or of any act; `today` in Asia/Shanghai. */
type Of = { tickets: readonly Seen[]; acts: readonly LimitationAct[]; lastActOn: LocalDate | null; today: LocalDate }

/**
 * The last day of three years from an act, rolled over days off (民法典 arts. 188, 203). The period counts from knowing of the harm and of who owes, which is
 * no earlier; so this is the least.
 */
const civilEnd = (lastOn: LocalDate): LocalDate => rollForward(addMonths(lastOn, 12 * limitationYears), holidayYears).day

/**
 * Until when a case is likely needed: the last end of its filings, the legal dates that still run, the limitation of a penalty where the police have not
 * taken the act up (counted from the acts, not from a filing's clock once more), and that of damages. What no clock of the program knows is not guessed, and a
 * day that is past is not suggested.
 */
export function keepSuggestion({ tickets, acts, lastActOn, today }: Of): KeepSuggestion {
  const ended = tickets.filter(({ status }) => isOver(status)).flatMap(({ events }) => events.at(-1)?.on ?? []).map((on): KeepGround => ({ kind: 'ended', on }))
  const running = tickets.flatMap(({ deadlines }) => deadlines.filter((one) => one.metOn === null && !one.ended && one.rule !== punishmentLimitation.id))
    .map((one): KeepGround => ({ kind: 'deadline', on: lastDayOf(one), rule: one.rule }))
  const limits = acts.filter(({ takenUpOn }) => takenUpOn === null)
    .map(({ lastOn }): KeepGround => ({ kind: 'limitation', on: addMonths(lastOn, limitationMonths) }))
  const civil: KeepGround[] = lastActOn ? [{ kind: 'civil', on: civilEnd(lastActOn) }] : []
  const grounds = [...ended, ...running, ...limits, ...civil].toSorted((one, other) => (one.on < other.on ? 1 : -1))
  if (tickets.some(({ status }) => !isOver(status))) return { until: null, unknown: 'open', grounds }
  return { until: grounds.find(({ on }) => on > today)?.on ?? null, unknown: grounds.length === 0 ? 'nothing' : null, grounds }
}
