import { revokeCalendarFeed } from '@/lib/server/calendar-feed'
import { route } from '@/lib/server/route'

export const DELETE = route({ permission: 'session:own', ownTransactions: true, summary: 'Revoke a calendar link' }, revokeCalendarFeed)

/** The same for a plain form, which cannot send DELETE. */
export const POST = route(
  { permission: 'session:own', ownTransactions: true, form: { next: () => '/settings' }, summary: 'Revoke a calendar link, by form' }, revokeCalendarFeed,
)
