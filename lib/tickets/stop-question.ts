import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { askedForDays, openQuestion, questionDays } from './before-after'
import { callAnswers } from './call-reading'
import type { TicketEvent } from './ticket'

/** Days of filing, both included, for which a question whether the calls have stopped can be open on a civil day. */
export const filedToAsk = (today: LocalDate): { from: LocalDate; to: LocalDate } =>
  ({ from: addDays(today, 1 - Math.max(...questionDays) - askedForDays), to: addDays(today, -Math.min(...questionDays)) })

/**
 * How many weeks after the filing it is asked today whether the calls have stopped; null where it is not asked. `events` = those that count. A filing that was
 * withdrawn asks nothing any more.
 */
export function stopQuestion(events: readonly TicketEvent[], today: LocalDate): number | null {
  const filed = events.find(({ kind }) => kind === 'filed')
  const days = openQuestion(filed?.on, callAnswers(events).map(({ on }) => on), today)
  return days === null || events.some(({ kind }) => kind === 'withdrawn') ? null : days / 7
}
