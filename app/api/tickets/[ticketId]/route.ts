import { changeBody } from '@/lib/tickets/ticket-form'
import { changeTicketSchema } from '@/lib/tickets/ticket-schema'
import { changeTicket, ticketDetail } from '@/lib/server/casework/file-ticket'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'ticket:read', summary: 'a ticket with its clocks' }, (member, { params }) => ticketDetail(member, params.ticketId ?? ''))

export const PATCH = route({
  permission: 'ticket:file', body: changeTicketSchema, summary: 'replace the reference numbers of a ticket, and where its body shows how far it is',
  form: {
    read: changeBody,
    next: ({ id, caseId }: { id: string; caseId: string }) => `/cases/${caseId}/tickets/${id}`,
  },
}, changeTicket)

/** The same door for a plain form, which cannot send PATCH. */
export const POST = PATCH
