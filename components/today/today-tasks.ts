import { deadlineState, limitOf } from '@/components/tickets/deadline-state'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import type { Deadline } from '@/lib/tickets/ticket'
import type { TurnTask, Waiting } from './TodayScreen'

/** A running clock as Today needs it. `name` = the respondent, or the body. */
export type RunningClock = { ticketId: string; caseId: string; channel: ChannelId; name: string; deadline: Deadline }
export type CaseWork = { id: string; title: string; proposed: number; waitingImports: number; attempts: boolean; tickets: number }
type Say = (key: string, values?: Record<string, string | number>) => string
/** `t` = translator of `today.tasks`, `rule` = name of a limit, `day` = a civil day in words. */
export type TaskWords = { t: Say; rule: (rule: string) => string; day: (day: LocalDate) => string }

const ticketPath = ({ caseId, ticketId }: RunningClock) => `/cases/${caseId}/tickets?ticket=${ticketId}`
const isOurs = ({ deadline }: RunningClock, today: LocalDate) => deadline.owner === 'us' || deadline.paused || limitOf(deadline) < today

function clockTask(clock: RunningClock, words: TaskWords, today: LocalDate): TurnTask {
  const { deadline, name } = clock
  const { t, rule, day } = words
  const said = { name, rule: rule(deadline.rule), due: day(limitOf(deadline)), by: day(deadline.remindBy ?? limitOf(deadline)) }
  const kind = deadline.paused ? 'supplement' : deadline.owner === 'us' ? 'own' : 'remind'
  const icon = kind === 'remind' ? ('letter' as const) : kind === 'own' ? ('flag' as const) : ('file' as const)
  return {
    id: `${clock.ticketId} ${deadline.rule}`,
    title: t(`${kind}.title`, said),
    why: t(`${kind}.why`, said),
    icon,
    href: ticketPath(clock),
    state: deadlineState(deadline, today),
  }
}

/** What a case waits for beside its clocks, the first thing only. */
function caseTask(work: CaseWork, { t }: TaskWords): TurnTask[] {
  const { id, title } = work
  const task = (key: string, icon: TurnTask['icon'], rest: { place: string; count?: number }): TurnTask => ({
    id: `${id} ${key}`,
    title: t(`${key}.title`),
    why: t(`${key}.why`, { title, count: rest.count ?? 0 }),
    icon,
    href: `/cases/${id}/${rest.place}`,
  })
  if (work.waitingImports > 0) return [task('preview', 'download', { place: 'evidence', count: work.waitingImports })]
  if (!work.attempts) return [task('collect', 'download', { place: 'evidence' })]
  if (work.proposed > 0) return [task('confirm', 'scales', { place: 'findings', count: work.proposed })]
  return work.tickets === 0 ? [task('file', 'flag', { place: 'tickets' })] : []
}

/** Ours to do: clocks by their last day, then what cases wait for. */
export function todayTasks(clocks: readonly RunningClock[], works: readonly CaseWork[], said: TaskWords & { today: LocalDate }): TurnTask[] {
  return [
    ...clocks.filter((clock) => isOurs(clock, said.today)).map((clock) => clockTask(clock, said, said.today)),
    ...works.flatMap((work) => caseTask(work, said)),
  ]
}

/** Bodies that must answer, each ticket once, by the clock that ends first. */
export function waitingFor(clocks: readonly RunningClock[], today: LocalDate): Waiting[] {
  const theirs = clocks.filter((clock) => !isOurs(clock, today))
  const first = theirs.filter((clock, place) => theirs.findIndex((other) => other.ticketId === clock.ticketId) === place)
  return first.map((clock) => ({ id: clock.ticketId, name: clock.name, href: ticketPath(clock), state: deadlineState(clock.deadline, today) }))
}
