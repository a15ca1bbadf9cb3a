import 'server-only'
import { addDays, type Instant, instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { hourOf } from '@/lib/evidence/night'
import { roleMay } from '@/lib/office/permissions'
import { type BackupState, backupState } from '../backup-state'
import { now, today } from '../clock'
import { dueClocks, saidToAlerts, withStates } from '../data/alerts'
import { caseTitles } from '../data/cases'
import { casesDueCount } from '../data/keeping'
import { clocksPutOff, firstOfMany } from '../data/many-clocks'
import { filingsToAsk } from '../data/stop-questions'
import { openTickets, type OpenTicket } from '../data/tickets'
import { callsBetween, nightsCalled, openWork, respondentNames, runningClocks, type RunningRow } from '../data/today'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { requestsForMe } from './ask-erasure'
import { backupStanding } from './backup-standing'

/**
 * What Today reads of all cases: a fixed number of queries whatever the number of cases, filings and clocks, in one transaction. Where there are more than are
 * read, two more say what was put off, and what comes first and how much there is.
 */

const hourMs = 3_600_000
const [fromHour, hours, nights] = [20, 14, 14]
const questionsMax = 2
/** How many rows of each are read and sorted here. */
export type TodayCaps = { clocks: number; tickets: number; cases: number }
const usual: TodayCaps = { clocks: 1_000, tickets: 2_000, cases: 200 }

/** `begin` = 20:00 of the `evening`; `isTonight` = of this evening, not the one before; `called` = evenings of the last nights that brought a call. */
type Night = { begin: Instant; evening: LocalDate; isTonight: boolean; calls: { at: Instant; answered: boolean }[]; nights: number; called: Set<LocalDate> }

/** From 20:00 on it is the night that has begun, before that the one that has passed. */
async function lastNight(member: Member, on: LocalDate): Promise<Night> {
  const isTonight = hourOf(now()) >= fromHour
  const evening = isTonight ? on : addDays(on, -1)
  const begin = instantOf(evening, fromHour * hourMs)
  const calls = await callsBetween(member, begin, begin + hours * hourMs)
  return { begin, evening, isTonight, calls, nights, called: await nightsCalled(member, addDays(evening, 1 - nights), evening) }
}

/** Clocks with the filing each is of; a filing that was closed or withdrawn asks for nothing. */
function clocksOf(rows: readonly RunningRow[], tickets: readonly OpenTicket[]) {
  const open = new Map(tickets.map((ticket) => [ticket.ticketId, ticket]))
  return rows.flatMap(({ deadline, ticketId, caseId }) => {
    const ticket = open.get(ticketId)
    return ticket ? [{ deadline, ticketId, caseId, channel: ticket.channel, respondent: ticket.respondent, asked: ticket.turn === 'us' }] : []
  })
}

type Work = { tickets: OpenTicket[]; clocks: ReturnType<typeof clocksOf>; totals: { tasks: number; waiting: number } | null }

/** More than is read: what comes first, and how much there is. */
async function ofMany(member: Member, on: LocalDate, caps: TodayCaps): Promise<Work> {
  const clocksOff = await clocksPutOff(member, on)
  const said = withStates(dueClocks(clocksOff, on), await saidToAlerts(member, clocksOff.map(({ ticketId }) => ticketId)), on)
  const putOff = said.filter(({ state }) => state === 'snoozed')
  const { clocks, tickets, ...totals } = await firstOfMany(member, { today: on, clocks: caps.clocks, tickets: caps.tickets, putOff })
  return { clocks, tickets, totals }
}

/** Running clocks and open tickets. `totals` null = these are all there are. */
async function workOf(member: Member, on: LocalDate, { caps, cases }: { caps: TodayCaps; cases: number }): Promise<Work> {
  const tickets = await openTickets(member, caps.tickets)
  const clocks = await runningClocks(member, { today: on, limit: caps.clocks })
  const isAll = tickets.length < caps.tickets && clocks.length < caps.clocks && cases < caps.cases
  return isAll ? { tickets, clocks: clocksOf(clocks, tickets), totals: null } : ofMany(member, on, caps)
}

/** Beside them filings to ask about, and what the member said to each day that came. */
async function filings(member: Member, on: LocalDate, of: { caps: TodayCaps; cases: number }) {
  const work = await workOf(member, on, of)
  const { clocks } = work
  const questions = roleMay(member.role, 'ticket:file') ? await filingsToAsk(member, on, questionsMax) : []
  const due = roleMay(member.role, 'ticket:read') ? dueClocks(clocks, on) : []
  return { ...work, questions, alerts: withStates(due, await saidToAlerts(member, due.map(({ ticketId }) => ticketId)), on) }
}

/** Only where a person makes backups by hand, and only when it is time. */
async function backupReminder(member: Member, state: BackupState): Promise<{ days: number | null; fresh: number } | null> {
  if (!roleMay(member.role, 'store:check')) return null
  const { isDue, days, fresh } = await backupStanding(member, state)
  return isDue ? { days, fresh } : null
}

/** The rows of Today; nothing sealed is opened. */
async function rowsOf(member: Member, on: LocalDate, caps: TodayCaps) {
  const works = await openWork(member, caps.cases)
  return { on, works, ...await filings(member, on, { caps, cases: works.length }) }
}
export type TodayRows = Awaited<ReturnType<typeof rowsOf>>

/** Names and titles of what is shown, and of the cases that colleagues ask this member about. */
async function calledBy(member: Member, cases: readonly string[]) {
  const requests = roleMay(member.role, 'case:erase') ? await requestsForMe(member) : []
  const titled = [...cases, ...requests.map(({ caseId }) => caseId)]
  return { requests, names: await respondentNames(member, cases), titles: await caseTitles(member, titled) }
}

/** What Today shows. `plan` picks it from the rows, and says whose names and titles that needs: only those are opened. */
export async function readToday<Plan extends { cases: readonly string[] }>(member: Member, plan: (rows: TodayRows) => Plan, caps = usual) {
  const [on, state] = [today(), await backupState()]
  return withOffice(member, async () => {
    const rows = await rowsOf(member, on, caps)
    const planned = plan(rows)
    return {
      ...rows, planned, ...await calledBy(member, planned.cases), night: await lastNight(member, on),
      dueCases: roleMay(member.role, 'case:keep') ? await casesDueCount(member, on) : 0, backup: await backupReminder(member, state),
    }
  })
}
