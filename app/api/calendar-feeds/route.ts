import { calendarFeedSchema } from '@/lib/office/account-schema'
import { tokensOf } from '@/lib/server/api-token'
import { makeCalendarFeed } from '@/lib/server/calendar-feed'
import { read, route } from '@/lib/server/route'

export const GET = read(
  { permission: 'session:own', summary: 'Calendar links of the member' }, async (member) => ({ items: await tokensOf(member, 'calendar') }),
)

/** The answer holds the link; it is shown once. */
export const POST = route(
  { permission: 'session:own', body: calendarFeedSchema, status: 201, keepsNoAnswer: true, ownTransactions: true, summary: 'Make a calendar link' },
  (member, { body }) => makeCalendarFeed(member, body),
)
