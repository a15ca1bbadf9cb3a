import { calendarFeed } from '@/lib/server/calendar-feed'
import { linked } from '@/lib/server/route'

/** Read by calendar apps, which sign in nowhere: the link itself opens it. */
export const GET = linked({ summary: 'Days of a member’s running clocks as an iCalendar feed, by a secret link' }, calendarFeed)
