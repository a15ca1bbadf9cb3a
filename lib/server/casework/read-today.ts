import 'server-only'
import { addDays, type Instant, instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { hourOf } from '@/lib/evidence/night'
import { roleMay } from '@/lib/office/permissions'
import { type BackupState, backupState } from '../backup-state'
import { now, today } from '../clock'
import { dueClocks, withStates } from '../data/alerts'
import { caseTitles } from '../data/cases'
import { casesDueCount } from '../data/keeping'
import { filingsToAsk } from '../data/stop-questions'
import { openTickets, type OpenTicket } from '../data/tickets'
import { callsBetween, nightsCalled, openWork, type OpenWork, respondentNames, runningClocks } from '../data/today'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { requestsForMe } from './ask-erasure'
import { backupStanding } from './backup-standing'

/** What Today reads of all cases: a fixed number of queries whatever the number of cases, filings and clocks, in one transaction. */

const hourMs = 3_600_000
const [fromHour, hours, nights] = [20, 14, 14]
const [clocksMax, ticketsMax, questionsMax] = [1_000, 2_000, 2]

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

/** Titles of these cases: those of the newest come with what is open in them, only older ones are asked for. */
async function titlesOf(member: Member, works: readonly OpenWork[], caseIds: readonly string[]): Promise<Map<string, string>> {
  const known = new Map(works.map(({ id, title }) => [id, title]))
  const others = caseIds.filter((id) => !known.has(id))
  return others.length === 0 ? known : new Map([...known, ...await caseTitles(member, others)])
}

/** Running clocks with the filing each is of; a filing that was closed or withdrawn asks for nothing. */
async function openClocks(member: Member, on: LocalDate, tickets: readonly OpenTicket[]) {
  const open = new Map(tickets.map((ticket) => [ticket.ticketId, ticket]))
  return (await runningClocks(member, { today: on, limit: clocksMax })).flatMap((clock) => {
    const ticket = open.get(clock.ticketId)
    return ticket ? [{ ...clock, channel: ticket.channel, respondent: ticket.respondent, asked: ticket.turn === 'us' }] : []
  })
}

/** Running clocks, open tickets and filings to ask about, with the names and titles they are called by, and what the member said to each day that came. */
async function filings(member: Member, on: LocalDate, works: readonly OpenWork[]) {
  const tickets = await openTickets(member, ticketsMax)
  const clocks = await openClocks(member, on, tickets)
  const questions = roleMay(member.role, 'ticket:file') ? await filingsToAsk(member, on, questionsMax) : []
  const named = [...clocks, ...tickets, ...questions].filter(({ respondent }) => respondent !== null).map(({ caseId }) => caseId)
  return {
    clocks, tickets, questions, names: await respondentNames(member, named), titles: await titlesOf(member, works, tickets.map(({ caseId }) => caseId)),
    alerts: roleMay(member.role, 'ticket:read') ? await withStates(member, on, dueClocks(clocks, on)) : [],
  }
}

/** What colleagues ask to be deleted and this member is to look at, with the title of each case. */
async function askedOfMe(member: Member, works: readonly OpenWork[]) {
  if (!roleMay(member.role, 'case:erase')) return []
  const requests = await requestsForMe(member)
  const titles = await titlesOf(member, works, requests.map(({ caseId }) => caseId))
  return requests.map(({ id, caseId, kind }) => ({ id, caseId, kind, title: titles.get(caseId) ?? '' }))
}

/** Only where a person makes backups by hand, and only when it is time. */
async function backupReminder(member: Member, state: BackupState): Promise<{ days: number | null; fresh: number } | null> {
  if (!roleMay(member.role, 'store:check')) return null
  const { isDue, days, fresh } = await backupStanding(member, state)
  return isDue ? { days, fresh } : null
}

/** What Today shows. */
export async function readToday(member: Member) {
  const [on, state] = [today(), await backupState()]
  return withOffice(member, async () => {
    const works = await openWork(member)
    return {
      on, works, ...await filings(member, on, works), night: await lastNight(member, on), requests: await askedOfMe(member, works),
      dueCases: roleMay(member.role, 'case:keep') ? await casesDueCount(member, on) : 0, backup: await backupReminder(member, state),
    }
  })
}
export type TodayRead = Awaited<ReturnType<typeof readToday>>
