import { ticketCalendar } from '@/lib/server/calendar-feed'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'ticket:read', summary: 'Days of a ticket’s running clocks as an iCalendar file' }, ticketCalendar)
