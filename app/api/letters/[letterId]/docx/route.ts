import { letterDocx } from '@/lib/server/casework/letter-docx'
import { read } from '@/lib/server/route'

export const GET = read(
  {
    permission: 'letter:read', logsRead: true, ownTransactions: true,
    summary: 'a letter to a court or reviewing organ as a text document, issued or as it would be now',
  },
  (member, { params }) => letterDocx(member, params.letterId ?? ''),
)
