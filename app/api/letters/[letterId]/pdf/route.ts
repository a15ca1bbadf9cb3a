import { letterPdf } from '@/lib/server/casework/issue-letter'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'letter:read', logsRead: true, summary: 'the frozen PDF of a letter' }, (member, { params }) =>
  letterPdf(member, params.letterId ?? ''),
)
