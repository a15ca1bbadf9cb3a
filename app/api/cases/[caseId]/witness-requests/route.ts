import { askWitnessSchema } from '@/lib/evidence/statement-schema'
import { askWitness, requestList } from '@/lib/server/casework/ask-witness'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', logsRead: true, summary: 'statements asked for, and how far they have come' }, (member, { params }) =>
  requestList(member, params.caseId ?? ''))

/** The answer holds the token of the link and the code; they are shown once. */
export const POST = route(
  {
    permission: 'witness:ask', body: askWitnessSchema, status: 201, keepsNoAnswer: true, ownTransactions: true,
    summary: 'ask a witness for a statement by a link',
  },
  askWitness,
)
