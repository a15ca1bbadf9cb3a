import { alertSaidSchema } from '@/lib/tickets/alert-schema'
import { sayAlert } from '@/lib/server/casework/change-alerts'
import { today } from '@/lib/server/clock'
import { alertPage } from '@/lib/server/data/alerts'
import { pageSchema } from '@/lib/server/paging'
import { read, route } from '@/lib/server/route'

export const GET = read(
  { permission: 'ticket:read', query: pageSchema, summary: 'Clocks a day of which has come, the latest first, and what the member said to each' },
  (member, { query }) => alertPage(member, today(), query),
)

/** Seen, again tomorrow, or neither: of the member's own list alone. */
export const POST = route(
  { permission: 'ticket:read', body: alertSaidSchema, summary: 'Say to a day of a clock: seen, again tomorrow, or take that back',
    form: { next: ({ ticketId, rule, startsOn }) => `/today?said=${ticketId}~${rule}~${startsOn}` } },
  sayAlert,
)
