import { eventBody } from '@/lib/tickets/ticket-form'
import { appendEventSchema } from '@/lib/tickets/ticket-schema'
import { recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'ticket:file', body: appendEventSchema, status: 201, summary: 'append an event to a ticket',
  form: { read: eventBody, next: ({ caseId }: { caseId: string }, { params }) => `/cases/${caseId}/tickets/${params.ticketId}` },
}, recordTicketEvent)
