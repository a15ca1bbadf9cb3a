import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { AlertMoment } from '@/lib/tickets/alerts'

/** Which clock a task is about. */
export type TaskClock = { ticketId: string; rule: string; startsOn: LocalDate }
/** A day of a clock that has come, and what the member said to it. */
export type TaskAlert = TaskClock & { moment: AlertMoment; day: LocalDate; state: 'open' | 'seen' | 'snoozed' }
/** What a task that rings needs to be answered: `asks` = it is about an answer, so the first question is whether one came; `href` = where that is noted. */
export type AlertOfTask = TaskClock & { asks: boolean; href: string }

/** Longer ago than this a day rings no more on the screen: its task stands where it always stood. */
const ringsDays = 14

const nameOf = ({ ticketId, rule, startsOn }: TaskClock) => [ticketId, rule, startsOn].join(' ')
const isAboutAnswer = ({ moment }: TaskAlert) => moment === 'overdue' || moment === 'longest' || moment === 'look'

type Ringable = { href: string; clock?: TaskClock }
type Rung<T> = T & { alert?: AlertOfTask }

function withAlert<T extends Ringable>(task: T, alert: TaskAlert | undefined, today: LocalDate): Rung<T> {
  if (!task.clock || alert?.state !== 'open' || alert.day < addDays(today, -ringsDays)) return task
  return { ...task, alert: { ...task.clock, asks: isAboutAnswer(alert), href: `${task.href}#record` } }
}

/** Tasks with the days that ring: those first, in their own order; without those that were put off until another day. */
export function alertTasks<T extends Ringable>(tasks: readonly T[], alerts: readonly TaskAlert[], today: LocalDate): Rung<T>[] {
  const said = new Map(alerts.map((alert) => [nameOf(alert), alert]))
  const alertOf = ({ clock }: Ringable) => (clock ? said.get(nameOf(clock)) : undefined)
  const shown = tasks.filter((task) => alertOf(task)?.state !== 'snoozed').map((task) => withAlert(task, alertOf(task), today))
  return [...shown.filter(({ alert }) => alert), ...shown.filter(({ alert }) => !alert)]
}

const tasksShown = 3
const ringingShown = 5

/** Three things to do, or all that ring up to five. */
export const shownTasks = <T extends { alert?: AlertOfTask }>(tasks: readonly T[]): T[] =>
  tasks.slice(0, Math.max(tasksShown, Math.min(ringingShown, tasks.filter(({ alert }) => alert).length)))
