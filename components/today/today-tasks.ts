import { deadlineState, type DeadlineState } from '@/components/tickets/deadline-state'
import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { callsNobodyLate, isTimeToAsk, lastDayOf, mayNotBind, stageOf } from '@/lib/tickets/lateness'
import { farDays } from '@/lib/tickets/status'
import type { ClockDates } from '@/lib/tickets/ticket'
import type { TurnTask, Waiting } from './TodayScreen'

/** A running clock as Today needs it. `name` = the respondent, or the body; `asked` = its ticket asks something of us whatever the day. */
export type RunningClock = { ticketId: string; caseId: string; channel: ChannelId; name: string; deadline: ClockDates; asked: boolean }
/** A ticket somebody still has to act on. */
export type OpenTicketView = { ticketId: string; caseId: string; name: string; caseTitle: string; turn: 'us' | 'them'; hasLimits: boolean }
export type CaseWork = { id: string; title: string; proposed: number; waitingImports: number; attempts: boolean; tickets: number }
export type TodayWork = { clocks: readonly RunningClock[]; tickets: readonly OpenTicketView[]; works: readonly CaseWork[] }
type Say = (key: string, values?: Record<string, string | number>) => string
/** `t` = translator of `today.tasks`, `step` = of `nextSteps`, `rule` = name of a limit, `day` = a civil day in words. */
export type TaskWords = { t: Say; step: Say; rule: (rule: string) => string; day: (day: LocalDate) => string }

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

function clockTask(clock: RunningClock, words: TaskWords, today: LocalDate): TurnTask {
  const { deadline, name } = clock
  const { t, step, rule, day } = words
  const said = {
    name, rule: rule(deadline.rule), due: day(lastDayOf(deadline)), by: day(deadline.remindBy ?? lastDayOf(deadline)), stage: stageOf(deadline, today),
  }
  const kind = taskKind(clock, today)
  return {
    id: `${clock.ticketId} ${deadline.rule}`,
    title: t(`${kind}.title`, said),
    // In the very words of the ticket's page.
    why: kind === 'ask' && mayNotBind(deadline) ? step('ask-if-bound', said) : t(`${kind}.why`, said),
    icon: icons[kind],
    href: ticketPath(clock),
    state: deadlineState(deadline, today),
    clock: { ticketId: clock.ticketId, rule: deadline.rule, startsOn: deadline.startsOn },
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

/** A ticket that is ours to act on although no clock says so: an answer to read, a refusal, a request. */
const answerTask = (ticket: OpenTicketView, { t }: TaskWords): TurnTask => ({
  id: `${ticket.ticketId} answered`,
  title: t('answered.title', { name: ticket.name }),
  why: t('answered.why', { title: ticket.caseTitle }),
  icon: 'eye',
  href: ticketPath(ticket),
})

const firstOfTicket = (clocks: readonly RunningClock[]) =>
  clocks.filter((clock, place) => clocks.findIndex((other) => other.ticketId === clock.ticketId) === place)

/** Ours to do: clocks by their last day, what cases wait for, answers to read, limits of our own that are weeks away, and those that have lapsed. */
export function todayTasks(found: TodayWork, said: TaskWords & { today: LocalDate }): TurnTask[] {
  const ours = found.clocks.filter((clock) => isOurs(clock, said.today))
  const open = ours.filter((clock) => !hasLapsed(clock, said.today))
  const shown = new Set(ours.map(({ ticketId }) => ticketId))
  const acted = new Set(open.map(({ ticketId }) => ticketId))
  const lapsed = ours.filter((clock) => hasLapsed(clock, said.today) && !acted.has(clock.ticketId))
  return [
    ...open.filter((clock) => !isFar(clock, said.today)).map((clock) => clockTask(clock, said, said.today)),
    ...found.works.flatMap((work) => caseTask(work, said)),
    ...found.tickets.filter(({ ticketId, turn }) => turn === 'us' && !shown.has(ticketId)).map((ticket) => answerTask(ticket, said)),
    ...open.filter((clock) => isFar(clock, said.today)).map((clock) => clockTask(clock, said, said.today)),
    ...firstOfTicket(lapsed).map((clock) => clockTask(clock, said, said.today)),
  ]
}

/** Bodies that must answer, each ticket once, by the clock that ends first; those without a legal limit come last. */
export function waitingFor({ clocks, tickets }: Pick<TodayWork, 'clocks' | 'tickets'>, today: LocalDate): Waiting[] {
  const late = new Set(clocks.filter((clock) => isOurs(clock, today) && !hasLapsed(clock, today)).map(({ ticketId }) => ticketId))
  const theirs = clocks.filter((clock) => !isOurs(clock, today) && !clock.asked && !late.has(clock.ticketId))
  const first = firstOfTicket(theirs)
  const dated = new Set([...late, ...first.map(({ ticketId }) => ticketId)])
  const row = (one: { ticketId: string; caseId: string; name: string }, state?: DeadlineState): Waiting =>
    ({ id: one.ticketId, name: one.name, href: ticketPath(one), state })
  return [
    ...first.map((clock) => row(clock, deadlineState(clock.deadline, today))),
    ...tickets.filter(({ ticketId, turn }) => turn === 'them' && !dated.has(ticketId))
      .map((ticket) => row(ticket, ticket.hasLimits ? undefined : { kind: 'none' })),
  ]
}
