import { deadlineState, type DeadlineState } from '@/components/tickets/deadline-state'
import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { callsNobodyLate, isTimeToAsk, lastDayOf, mayNotBind, saidStage } from '@/lib/tickets/lateness'
import { farDays } from '@/lib/tickets/status'
import type { ClockDates } from '@/lib/tickets/ticket'
import type { IconName } from '@/components/ui/Icon'
import type { TaskClock } from './alert-tasks'

/** A filing, by what it is called: its respondent where it has one, or the body. */
export type Named = { caseId: string; channel: ChannelId; respondent: string | null }
/** A running clock as Today needs it. `asked` = its ticket asks something of us whatever the day. */
export type RunningClock = Named & { ticketId: string; deadline: ClockDates; asked: boolean }
/** A ticket somebody still has to act on; `hasLimits` = the law sets its body any. */
export type OpenTicketView = Named & { ticketId: string; turn: 'us' | 'them'; hasLimits: boolean }
export type CaseWork = { id: string; proposed: number; waitingImports: number; attempts: boolean; tickets: number }
export type TodayWork = { clocks: readonly RunningClock[]; tickets: readonly OpenTicketView[]; works: readonly CaseWork[] }
type Say = (key: string, values?: Record<string, string | number>) => string
/**
 * `t` = translator of `today.tasks`, `step` = of `nextSteps`, `rule` = name of a limit, `day` = a civil day in words, `name` = of a filing, `title` = of a
 * case by its id.
 */
export type TaskWords = {
  t: Say; step: Say; rule: (rule: string) => string; day: (day: LocalDate) => string; name: (of: Named) => string; title: (caseId: string) => string
}
type Said = { title: string; why: string; state?: DeadlineState }
/**
 * Something to do, before it is put into words: most are only counted. `named` = the filing whose name, `titled` = the case whose title its words need;
 * `clock` = of which clock it is.
 */
export type Task = {
  id: string; icon: IconName; href: string; clock?: TaskClock; named?: Named; titled?: string; words: (words: TaskWords) => Said
}
/** A body that must answer; `state` only where a limit runs, or the law sets none. */
type Awaited = { id: string; href: string; named: Named; state?: DeadlineState }

const ticketPath = ({ caseId, ticketId }: { caseId: string; ticketId: string }) => `/cases/${caseId}/tickets/${ticketId}`
const hasPassed = (deadline: ClockDates, today: LocalDate) => !deadline.paused && lastDayOf(deadline) < today
const isOurs = ({ deadline, asked }: RunningClock, today: LocalDate) => {
  if (deadline.paused) return deadline.owner === 'us' || asked
  return callsNobodyLate(deadline) ? isTimeToAsk(deadline, today) : deadline.owner === 'us' || hasPassed(deadline, today)
}
/** A limit of our own that is still weeks away: it stays in sight, below what can be done now. */
const isFar = ({ deadline }: RunningClock, today: LocalDate) =>
  deadline.owner === 'us' && !callsNobodyLate(deadline) && daysBetween(today, deadline.remindBy ?? lastDayOf(deadline)) > farDays
const hasLapsed = ({ deadline }: RunningClock, today: LocalDate) => deadline.owner === 'us' && !callsNobodyLate(deadline) && hasPassed(deadline, today)

type ClockTask = 'supplement' | 'ask' | 'lapsed' | 'own' | 'remind'
const icons = { supplement: 'file', ask: 'help', lapsed: 'help', own: 'flag', remind: 'letter' } as const

function taskKind({ deadline }: RunningClock, today: LocalDate): ClockTask {
  if (deadline.paused) return 'supplement'
  if (callsNobodyLate(deadline)) return 'ask'
  if (deadline.owner === 'them') return 'remind'
  return hasPassed(deadline, today) ? 'lapsed' : 'own'
}

function clockWords(clock: RunningClock, { t, step, rule, day, name }: TaskWords, today: LocalDate): Said {
  const { deadline } = clock
  const said = {
    name: name(clock), rule: rule(deadline.rule), due: day(lastDayOf(deadline)), by: day(deadline.remindBy ?? lastDayOf(deadline)),
    stage: saidStage(deadline, today),
  }
  const kind = taskKind(clock, today)
  // In the very words of the ticket's page.
  const why = kind === 'ask' && mayNotBind(deadline) ? step('ask-if-bound', said) : t(`${kind}.why`, said)
  return { title: t(`${kind}.title`, said), why, state: deadlineState(deadline, today) }
}

const clockTask = (clock: RunningClock, today: LocalDate): Task => ({
  id: `${clock.ticketId} ${clock.deadline.rule}`,
  icon: icons[taskKind(clock, today)],
  href: ticketPath(clock),
  clock: { ticketId: clock.ticketId, rule: clock.deadline.rule, startsOn: clock.deadline.startsOn },
  named: clock,
  words: (words) => clockWords(clock, words, today),
})

/** What a case waits for beside its clocks, the first thing only. */
function caseTask(work: CaseWork): Task[] {
  const { id } = work
  const task = (key: string, icon: IconName, rest: { place: string; count?: number }): Task => ({
    id: `${id} ${key}`, icon, href: `/cases/${id}/${rest.place}`, titled: id,
    words: ({ t, title }) => ({ title: t(`${key}.title`), why: t(`${key}.why`, { title: title(id), count: rest.count ?? 0 }) }),
  })
  if (work.waitingImports > 0) return [task('preview', 'download', { place: 'evidence', count: work.waitingImports })]
  if (!work.attempts) return [task('collect', 'download', { place: 'evidence' })]
  if (work.proposed > 0) return [task('confirm', 'scales', { place: 'findings', count: work.proposed })]
  return work.tickets === 0 ? [task('file', 'flag', { place: 'tickets' })] : []
}

/** A ticket that is ours to act on although no clock says so: an answer to read, a refusal, a request. */
const answerTask = (ticket: OpenTicketView): Task => ({
  id: `${ticket.ticketId} answered`, icon: 'eye', href: ticketPath(ticket), named: ticket, titled: ticket.caseId,
  words: ({ t, name, title }) => ({ title: t('answered.title', { name: name(ticket) }), why: t('answered.why', { title: title(ticket.caseId) }) }),
})

/** The first clock of each ticket. */
const firstOfTicket = (clocks: readonly RunningClock[]): RunningClock[] => {
  const first = new Map<string, RunningClock>()
  for (const clock of clocks) if (!first.has(clock.ticketId)) first.set(clock.ticketId, clock)
  return [...first.values()]
}

/** Ours to do: clocks by their last day, what cases wait for, answers to read, limits of our own that are weeks away, and those that have lapsed. */
export function todayTasks(found: TodayWork, today: LocalDate): Task[] {
  const ours = found.clocks.filter((clock) => isOurs(clock, today))
  const open = ours.filter((clock) => !hasLapsed(clock, today))
  const shown = new Set(ours.map(({ ticketId }) => ticketId))
  const acted = new Set(open.map(({ ticketId }) => ticketId))
  const lapsed = ours.filter((clock) => hasLapsed(clock, today) && !acted.has(clock.ticketId))
  return [
    ...open.filter((clock) => !isFar(clock, today)).map((clock) => clockTask(clock, today)),
    ...found.works.flatMap(caseTask),
    ...found.tickets.filter(({ ticketId, turn }) => turn === 'us' && !shown.has(ticketId)).map(answerTask),
    ...open.filter((clock) => isFar(clock, today)).map((clock) => clockTask(clock, today)),
    ...firstOfTicket(lapsed).map((clock) => clockTask(clock, today)),
  ]
}

/**
 * Bodies that must answer, each ticket once, by the clock that ends first; those without a legal limit come last. How many, and the `first` of them, `most` at
 * most.
 */
export function waitingFor(
  { clocks, tickets }: Pick<TodayWork, 'clocks' | 'tickets'>, today: LocalDate, most = Infinity,
): { first: Awaited[]; count: number } {
  const late = new Set(clocks.filter((clock) => isOurs(clock, today) && !hasLapsed(clock, today)).map(({ ticketId }) => ticketId))
  const theirs = clocks.filter((clock) => !isOurs(clock, today) && !clock.asked && !late.has(clock.ticketId))
  const first = firstOfTicket(theirs)
  const dated = new Set([...late, ...first.map(({ ticketId }) => ticketId)])
  const row = (one: Named & { ticketId: string }, state?: DeadlineState): Awaited => ({ id: one.ticketId, named: one, href: ticketPath(one), state })
  const undated = tickets.filter(({ ticketId, turn }) => turn === 'them' && !dated.has(ticketId))
  const rows = [
    ...first.slice(0, most).map((clock) => row(clock, deadlineState(clock.deadline, today))),
    ...undated.slice(0, most).map((ticket) => row(ticket, ticket.hasLimits ? undefined : { kind: 'none' })),
  ]
  return { first: rows.slice(0, most), count: first.length + undated.length }
}
