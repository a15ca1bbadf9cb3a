import 'server-only'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { type AlertDay, alertDaysKept, alertOn } from '@/lib/tickets/alerts'
import { alertDaysBefore } from '@/lib/tickets/deadlines'
import type { ClockDates } from '@/lib/tickets/ticket'
import { nowDate } from '../clock'
import { Prisma } from '../generated/client'
import { newId } from '../keys'
import type { Member } from '../member'
import { cursorOf, cursorValues, idCursor } from '../paging'
import { withOffice } from '../unit-of-work'
import { datesOfClock } from './deadlines'

/** Days of clocks that have come, and what each member said to them. */

/** A clock by its name. */
export type ClockName = { ticketId: string; rule: string; startsOn: LocalDate }
/** A clock whose day has come. */
export type DueClock = ClockName & AlertDay & { caseId: string }
/** `open` = not said anything to yet, or put off until a day that is here; `until` = of what is put off. */
export type AlertState = { state: 'open' | 'seen' | 'snoozed'; until: LocalDate | null }
export type DueAlert = DueClock & AlertState

type Row = { ticketId: string; caseId: string; due: LocalDate; rule: string; owner: string; startsOn: LocalDate; deadline: ClockDates }

/** One indexed query on the cache; nothing sealed is opened. `only` = a further condition on the rows, and how many are wanted. */
async function rowsThatAsk(member: Member, today: LocalDate, only: Prisma.Sql): Promise<Row[]> {
  const [soon, old] = [addDays(today, alertDaysBefore), addDays(today, -2 * alertDaysKept)]
  return withOffice(member, (tx) => tx.$queryRaw<Row[]>`SELECT * FROM (
      SELECT ticket_id AS "ticketId", case_id AS "caseId", due, rule, owner, deadline ->> 'startsOn' AS "startsOn",
        ${datesOfClock} AS deadline
      FROM deadline_row
      WHERE office_id = ${member.officeId}::uuid AND met_on IS NULL AND NOT ended AND due > ${old}
        AND ((owner = 'us' AND least(due, coalesce(deadline ->> 'remindBy', due)) <= ${soon}) OR (owner = 'them' AND due < ${today}))) AS asking
    ${only}`)
}

/** Of running clocks those a day of which has come. */
export function dueClocks(clocks: readonly { ticketId: string; caseId: string; deadline: ClockDates }[], today: LocalDate): DueClock[] {
  return clocks.flatMap(({ ticketId, caseId, deadline }) => {
    const come = alertOn(deadline, today)
    return come ? [{ ticketId, caseId, rule: deadline.rule, startsOn: deadline.startsOn, ...come }] : []
  })
}

const latestFirst = Prisma.sql`ORDER BY due DESC, "ticketId", rule, owner, "startsOn"`

/** Running clocks of the office, or of these tickets, a day of which has come, the latest first. */
export async function clocksThatAsk(member: Member, today: LocalDate, tickets?: readonly string[]): Promise<DueClock[]> {
  const ofThese = tickets ? Prisma.sql`WHERE "ticketId" = ANY (${tickets}::uuid[])` : Prisma.empty
  return dueClocks(await rowsThatAsk(member, today, Prisma.sql`${ofThese} ${latestFirst}`), today)
}

const nameOf = ({ ticketId, rule, startsOn, moment, day }: ClockName & { moment: string; day: string }) => [ticketId, rule, startsOn, moment, day].join(' ')
const isPutOff = ({ state, until }: { state: string; until: string | null }, today: LocalDate) => state === 'snoozed' && until !== null && until > today

function stateOf(row: { state: string; until: string | null } | undefined, today: LocalDate): AlertState {
  if (row?.state === 'seen') return { state: 'seen', until: null }
  return row && isPutOff(row, today) ? { state: 'snoozed', until: row.until } : { state: 'open', until: null }
}

/** What a member said to a day of a clock. */
export type SaidAlert = ClockName & AlertDay & { state: string; until: string | null }

/** What this member said to days of the clocks of these tickets. */
export async function saidToAlerts(member: Member, tickets: readonly string[]): Promise<SaidAlert[]> {
  return withOffice(member, (tx) => tx.$queryRaw<SaidAlert[]>`
    SELECT ticket_id AS "ticketId", rule, starts_on AS "startsOn", moment, day, state, until FROM alert
    WHERE office_id = ${member.officeId}::uuid AND member_id = ${member.id}::uuid AND state <> 'open' AND ticket_id = ANY (${[...new Set(tickets)]}::uuid[])`)
}

/** Clocks a day of which has come, with what was said to each. */
export function withStates(clocks: readonly DueClock[], said: readonly SaidAlert[], today: LocalDate): DueAlert[] {
  const byName = new Map(said.map((row) => [nameOf(row), row]))
  return clocks.map((clock) => ({ ...clock, ...stateOf(byName.get(nameOf(clock)), today) }))
}

export type AlertPage = { items: DueAlert[]; nextCursor: string | null }

/** The row a page goes on after, by its place in the order of all. */
function placeAfter(cursor: string): Prisma.Sql {
  const [due, ticketId, ...clock] = cursorValues(cursor, 5).map(String)
  const [rule, owner, startsOn] = clock
  const clockAfter = Prisma.sql`("ticketId", rule, owner, "startsOn") > (${idCursor(ticketId ?? '')}::uuid, ${rule}, ${owner}, ${startsOn})`
  return Prisma.sql`WHERE due < ${due} OR (due = ${due} AND ${clockAfter})`
}

/**
 * One page of the clocks of the office a day of which has come, the latest first, with what this member said to each. A page may hold fewer than `limit`, also
 * none, and still have a next one: a clock that stands still is left out of it. @throws CaseworkError invalid-body for a broken cursor
 */
export async function alertPage(member: Member, today: LocalDate, { cursor, limit }: { cursor?: string; limit: number }): Promise<AlertPage> {
  const after = cursor === undefined ? Prisma.empty : placeAfter(cursor)
  return withOffice(member, async () => {
    const found = await rowsThatAsk(member, today, Prisma.sql`${after} ${latestFirst} LIMIT ${limit + 1}`)
    const page = found.slice(0, limit)
    const last = found.length > limit ? page.at(-1) : undefined
    const said = await saidToAlerts(member, page.map(({ ticketId }) => ticketId))
    return {
      items: withStates(dueClocks(page, today), said, today),
      nextCursor: last ? cursorOf([last.due, last.ticketId, last.rule, last.owner, last.startsOn]) : null,
    }
  })
}

/** Keeps what a member says to a day that has come; saying something else replaces it. `until` = of what is put off. */
export async function sayToAlert(member: Member, { caseId, ...clock }: DueClock, { state, until }: AlertState): Promise<void> {
  const { officeId, id: memberId } = member
  const key = { officeId, memberId, ticketId: clock.ticketId, rule: clock.rule, startsOn: clock.startsOn, moment: clock.moment, day: clock.day }
  const data = { state, until, changedAt: nowDate() }
  await withOffice(member, (tx) => tx.alert.upsert({
    where: { officeId_memberId_ticketId_rule_startsOn_moment_day: key }, create: { ...key, id: newId(), caseId, ...data }, update: data,
  }))
}
