import { letterFileSchema } from '@/lib/letters/letter-schema'
import { letterPdf } from '@/lib/server/casework/issue-letter'
import { read } from '@/lib/server/route'

export const GET = read(
  {
    permission: 'letter:read', query: letterFileSchema, logsRead: true, ownTransactions: true,
    summary: 'the frozen PDF of a letter, or the annex of an issued summary',
  },
  (member, { params, query }) => letterPdf(member, params.letterId ?? '', query.part),
)
