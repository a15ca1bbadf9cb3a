import 'server-only'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { type AlertDay, alertDaysKept, alertOn } from '@/lib/tickets/alerts'
import { alertDaysBefore } from '@/lib/tickets/deadlines'
import type { Deadline } from '@/lib/tickets/ticket'
import { nowDate } from '../clock'
import { Prisma } from '../generated/client'
import { newId } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Days of clocks that have come, and what each member said to them. */

/** A clock by its name. */
export type ClockName = { ticketId: string; rule: string; startsOn: LocalDate }
/** A clock whose day has come. */
export type DueClock = ClockName & AlertDay & { caseId: string }
/** `open` = not said anything to yet, or put off until a day that is here; `until` = of what is put off. */
export type AlertState = { state: 'open' | 'seen' | 'snoozed'; until: LocalDate | null }
export type DueAlert = DueClock & AlertState

type Row = { ticket_id: string; case_id: string; deadline: Deadline }

/** Running clocks of the office, or of these tickets, a day of which has come, the latest first. One indexed query on the cache; nothing sealed is opened. */
export async function clocksThatAsk(member: Member, today: LocalDate, tickets?: readonly string[]): Promise<DueClock[]> {
  const ofThese = tickets ? Prisma.sql`AND ticket_id = ANY (${tickets}::uuid[])` : Prisma.empty
  const [soon, old] = [addDays(today, alertDaysBefore), addDays(today, -2 * alertDaysKept)]
  const rows = await withOffice(member, (tx) => tx.$queryRaw<Row[]>`SELECT ticket_id, case_id, deadline FROM deadline_row
    WHERE office_id = ${member.officeId}::uuid AND met_on IS NULL AND NOT ended AND due > ${old} ${ofThese}
      AND ((owner = 'us' AND least(due, coalesce(deadline ->> 'remindBy', due)) <= ${soon}) OR (owner = 'them' AND due < ${today}))
    ORDER BY due DESC, id`)
  return rows.flatMap(({ ticket_id: ticketId, case_id: caseId, deadline }) => {
    const come = alertOn(deadline, today)
    return come ? [{ ticketId, caseId, rule: deadline.rule, startsOn: deadline.startsOn, ...come }] : []
  })
}

const nameOf = ({ ticketId, rule, startsOn, moment, day }: ClockName & { moment: string; day: string }) => [ticketId, rule, startsOn, moment, day].join(' ')
const isPutOff = ({ state, until }: { state: string; until: string | null }, today: LocalDate) => state === 'snoozed' && until !== null && until > today

function stateOf(row: { state: string; until: string | null } | undefined, today: LocalDate): AlertState {
  if (row?.state === 'seen') return { state: 'seen', until: null }
  return row && isPutOff(row, today) ? { state: 'snoozed', until: row.until } : { state: 'open', until: null }
}

/** The same with what this member said to each. */
export async function dueAlerts(member: Member, today: LocalDate, of?: readonly string[]): Promise<DueAlert[]> {
  const { officeId, id: memberId } = member
  return withOffice(member, async (tx) => {
    const clocks = await clocksThatAsk(member, today, of)
    if (clocks.length === 0) return []
    const tickets = [...new Set(clocks.map(({ ticketId }) => ticketId))]
    const rows = await tx.alert.findMany({ where: { officeId, memberId, state: { not: 'open' }, ticketId: { in: tickets } } })
    const said = new Map(rows.map((row) => [nameOf(row), row]))
    return clocks.map((clock) => ({ ...clock, ...stateOf(said.get(nameOf(clock)), today) }))
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
