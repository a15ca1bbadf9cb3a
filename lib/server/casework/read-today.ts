import 'server-only'
import { addDays, type Instant, instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { hourOf } from '@/lib/evidence/night'
import { roleMay } from '@/lib/office/permissions'
import { now, today } from '../clock'
import { dueAlerts } from '../data/alerts'
import { caseTitles } from '../data/cases'
import { casesDueCount } from '../data/keeping'
import { filingsToAsk } from '../data/stop-questions'
import { openTickets } from '../data/tickets'
import { callsBetween, nightsCalled, openWork, type OpenWork, respondentNames, runningClocks } from '../data/today'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { requestsForMe } from './ask-erasure'
import { backupStanding } from './backup-standing'

/** What Today reads of all cases: a fixed number of queries whatever the number of cases, filings and clocks, in one transaction. */

const hourMs = 3_600_000
const [fromHour, hours, nights] = [20, 14, 14]
const [clocksMax, ticketsMax, questionsMax] = [1_000, 1_000, 200]

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

/** Running clocks, open tickets and filings to ask about, with the names and titles they are called by, and what the member said to each day that came. */
async function filings(member: Member, on: LocalDate, works: readonly OpenWork[]) {
  const clocks = await runningClocks(member, { today: on, limit: clocksMax })
  const tickets = await openTickets(member, ticketsMax)
  const questions = roleMay(member.role, 'ticket:file') ? await filingsToAsk(member, on, questionsMax) : []
  const named = [...clocks, ...tickets, ...questions].filter(({ respondent }) => respondent !== null).map(({ caseId }) => caseId)
  return {
    clocks, tickets, questions, names: await respondentNames(member, named), titles: await titlesOf(member, works, tickets.map(({ caseId }) => caseId)),
    alerts: roleMay(member.role, 'ticket:read') ? await dueAlerts(member, on, clocks.map(({ ticketId }) => ticketId)) : [],
  }
}

/** What colleagues ask to be deleted and this member is to look at, with the title of each case. */
async function askedOfMe(member: Member, works: readonly OpenWork[]) {
  if (!roleMay(member.role, 'case:erase')) return []
  const requests = await requestsForMe(member)
  const titles = await titlesOf(member, works, requests.map(({ caseId }) => caseId))
  return requests.map(({ id, caseId, kind }) => ({ id, caseId, kind, title: titles.get(caseId) ?? '' }))
}

/** Everything of Today that the database holds. */
async function readCases(member: Member, on: LocalDate) {
  const works = await openWork(member)
  return {
    works, ...await filings(member, on, works), night: await lastNight(member, on), requests: await askedOfMe(member, works),
    dueCases: roleMay(member.role, 'case:keep') ? await casesDueCount(member, on) : 0,
  }
}

/** Only where a person makes backups by hand, and only when it is time. */
async function backupReminder(member: Member): Promise<{ days: number | null; fresh: number } | null> {
  if (!roleMay(member.role, 'store:check')) return null
  const { isDue, days, fresh } = await backupStanding(member)
  return isDue ? { days, fresh } : null
}

/** What Today shows. */
export async function readToday(member: Member) {
  const on = today()
  return { on, ...await withOffice(member, () => readCases(member, on)), backup: await backupReminder(member) }
}
export type TodayRead = Awaited<ReturnType<typeof readToday>>
