import { ticketDetail } from '@/lib/server/casework/file-ticket'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'ticket:read', summary: 'a ticket with its clocks' }, (member, { params }) => ticketDetail(member, params.ticketId ?? ''))
