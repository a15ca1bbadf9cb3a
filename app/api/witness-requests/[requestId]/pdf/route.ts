import { requestPdf } from '@/lib/server/casework/ask-witness'
import { read } from '@/lib/server/route'

export const GET = read(
  { permission: 'evidence:read', logsRead: true, ownTransactions: true, summary: 'a statement as a page to sign' },
  (member, { params }) => requestPdf(member, params.requestId ?? ''),
)
