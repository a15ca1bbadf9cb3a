import { filingBody } from '@/lib/tickets/ticket-form'
import { fileTicketSchema } from '@/lib/tickets/ticket-schema'
import { fileTicket, ticketList } from '@/lib/server/casework/file-ticket'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'ticket:read', summary: 'tickets of a case' }, async (member, { params }) =>
  ({ items: await ticketList(member, params.caseId ?? ''), nextCursor: null }))

export const POST = route({
  permission: 'ticket:file', body: fileTicketSchema, status: 201, summary: 'open a ticket', noted: (_made, { channel }) => ({ channel }),
  form: { read: filingBody, next: ({ id }: { id: string }, { params }) => `/cases/${params.caseId}/tickets/${id}` },
}, fileTicket)
