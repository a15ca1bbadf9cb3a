import 'server-only'
import contentDisposition from 'content-disposition'
import { CaseworkError } from '@/lib/errors'
import type { CalendarFeedBody } from '@/lib/office/account-schema'
import { messagesOf } from '@/lib/i18n/messages'
import { roleMay } from '@/lib/office/permissions'
import { createToken, revokeToken } from './api-token'
import { calendarFile, calendarResponse, clockEntries, dayEntries, type CalendarWords } from './calendar-file'
import { calendarDays } from './data/deadlines'
import { ticket } from './data/tickets'
import { hashOfToken } from './session'
import { memberOfCalendar, type Member } from './member'
import { countTry, networkOf } from './throttle'

/** The days of a member's clocks where they look anyway: in the calendar of their phone or computer. */

/** In the language the link was made in: a calendar app sends none. */
const wordsIn = (language: 'zh-CN' | 'en'): CalendarWords => messagesOf(language).calendar as CalendarWords
const spoken = (language: string | null): 'zh-CN' | 'en' => (language === 'en' ? 'en' : 'zh-CN')

/** Makes a link. `path` is shown once; it names neither member nor case. */
export async function makeCalendarFeed(member: Member, { label, language }: CalendarFeedBody): Promise<{ id: string; path: string; expiresAt: Date }> {
  const { id, token, expiresAt } = await createToken(member, label, 'calendar')
  return { id, path: `/api/calendar/${token}${language === 'en' ? '?lang=en' : ''}`, expiresAt }
}

/** @throws CaseworkError not-found */
export async function revokeCalendarFeed(member: Member, { params }: { params: Record<string, string> }): Promise<{ revoked: true }> {
  if (!(await revokeToken(member, params.tokenId ?? '', 'calendar'))) throw new CaseworkError('not-found')
  return { revoked: true }
}

/** The feed behind a link. Every miss is the same. @throws CaseworkError not-found, too-many-requests */
export async function calendarFeed(request: Request, { feed = '' }: Record<string, string>): Promise<Response> {
  const member = feed.length < 100 ? await memberOfCalendar(feed) : null
  if (!member || !roleMay(member.role, 'ticket:read')) {
    const network = networkOf(request.headers)
    if (network) await countTry('calendar-miss', network)
    throw new CaseworkError('not-found')
  }
  await countTry('calendar', hashOfToken(feed).toString())
  const days = await calendarDays(member)
  return calendarResponse(calendarFile(dayEntries(member, days), wordsIn(spoken(new URL(request.url).searchParams.get('lang')))), 'inline')
}

/** The clocks of one ticket as a file to open in a calendar. @throws CaseworkError not-found */
export async function ticketCalendar(member: Member, { params, headers }: { params: Record<string, string>; headers: Headers }): Promise<Response> {
  const { id } = await ticket(member, params.ticketId ?? '')
  const words = wordsIn(spoken(headers.get('accept-language')?.slice(0, 2) ?? null))
  return calendarResponse(calendarFile(clockEntries(await calendarDays(member, id)), words), contentDisposition(`${words.name}.ics`))
}
