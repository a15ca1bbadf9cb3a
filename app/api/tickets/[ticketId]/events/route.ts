import * as z from 'zod/mini'
import { eventBody } from '@/lib/tickets/ticket-form'
import { appendEventSchema } from '@/lib/tickets/ticket-schema'
import { recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { route } from '@/lib/server/route'

/** `to` = where a plain form goes on: to the filing, unless it stood on Today. */
const querySchema = z.object({ to: z.optional(z.enum(['today'])) })
type Recorded = { caseId: string }

export const POST = route({
  permission: 'ticket:file', body: appendEventSchema, query: querySchema, status: 201, summary: 'append an event to a ticket',
  form: {
    read: eventBody,
    next: ({ caseId }: Recorded, { params: { ticketId }, query: { to } }) =>
      (to === 'today' ? `/today?noted=${caseId}~${ticketId}` : `/cases/${caseId}/tickets/${ticketId}`),
  },
}, recordTicketEvent)
