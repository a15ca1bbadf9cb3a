import type { LocalDate } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import { alertTasks, shownTasks, type TaskAlert } from './alert-tasks'
import { todayTasks, waitingFor, type CaseWork, type Named, type RunningClock } from './today-tasks'

/** What Today reads, before anything is called by its name. */
export type TodayRows = {
  on: LocalDate; works: readonly CaseWork[]; clocks: readonly RunningClock[]; tickets: readonly (Named & { ticketId: string; turn: 'us' | 'them' })[]
  questions: readonly Named[]; alerts: readonly TaskAlert[]
  /** how much there is where these rows are only the first; null = they are all */
  totals: { tasks: number; waiting: number } | null
}

const waitingMax = 4

/** What of it is shown: few things of many. `cases` = those whose names or titles that needs. */
export function planToday({ on, works, clocks, tickets, questions, alerts, totals }: TodayRows) {
  const work = { works, clocks, tickets: tickets.map((ticket) => ({ ...ticket, hasLimits: (channelOf(ticket.channel)?.limits.length ?? 0) > 0 })) }
  const all = alertTasks(todayTasks(work, on), alerts, on)
  const tasks = shownTasks(all)
  const { first: waiting, count: waitingCount } = waitingFor(work, on, waitingMax)
  const named = [...tasks.map((task) => task.named), ...waiting.map((each) => each.named), ...questions]
  const cases = [...named.map((each) => each?.caseId), ...tasks.map(({ titled }) => titled)].filter((id) => id !== undefined)
  return { tasks, taskCount: totals?.tasks ?? all.length, waiting, waitingCount: totals?.waiting ?? waitingCount, cases: [...new Set(cases)] }
}
