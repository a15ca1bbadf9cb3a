import 'server-only'
import { createHash } from 'node:crypto'
import icalendar, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { CalendarDay } from '@/lib/tickets/calendar-day'
import { apiHeaders } from './answer'
import { nowDate } from './clock'

/** Days for a calendar app. What stands on a lock screen says that there is something, never what: no case, no body, no lender. */

export type CalendarWords = { name: string; summary: string; description: string }

const halfDaySeconds = 12 * 60 * 60
const lengthOfUid = 32

/** The library reads the civil day from the process's own zone. */
const midnight = (day: LocalDate) => new Date(`${day}T00:00:00`)

/** One entry: what it is known by to a calendar app, and its civil day. */
export type CalendarEntry = { uid: string; on: LocalDate }

const uidOf = (...parts: string[]) => `${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, lengthOfUid)}@anning`

/** Of one filing: each of its clocks, under a name it keeps, so that a file taken anew moves the entry and makes no second one. */
export const clockEntries = (days: readonly CalendarDay[]): CalendarEntry[] =>
  days.map(({ ticketId, rule, startsOn, on }) => ({ uid: uidOf(ticketId, rule, startsOn), on }))

/** Of everything a member looks after: one entry a day, however many clocks end on it, so that a day rings once. */
export const dayEntries = (member: { officeId: string; id: string }, days: readonly CalendarDay[]): CalendarEntry[] =>
  [...new Set(days.map(({ on }) => on))].map((on) => ({ uid: uidOf(member.officeId, member.id, on), on }))

/** An iCalendar file (RFC 5545) of whole days. An alarm goes off at noon of the day before. */
export function calendarFile(entries: readonly CalendarEntry[], { name, summary, description }: CalendarWords): string {
  const calendar = icalendar({ name, prodId: { company: 'Anning', product: 'calendar' }, method: ICalCalendarMethod.PUBLISH, ttl: 6 * 60 * 60 })
  for (const { uid, on } of entries.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const event = calendar.createEvent({ id: uid, start: midnight(on), allDay: true, stamp: nowDate(), summary, description })
    event.createAlarm({ type: ICalAlarmType.display, trigger: halfDaySeconds, description: summary })
  }
  return calendar.toString()
}

/** The answer with such a file. `name` = what it is saved as. */
export const calendarResponse = (file: string, disposition: string): Response =>
  new Response(file, { headers: { ...apiHeaders, 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': disposition } })
