import { issueLetterSchema } from '@/lib/letters/letter-schema'
import { issueLetter, type IssuedAnswer } from '@/lib/server/casework/issue-letter'
import { route } from '@/lib/server/route'

export const POST = route(
  {
    permission: 'letter:issue',
    body: issueLetterSchema,
    ownTransactions: true,
    summary: 'freeze a letter',
    form: { next: ({ id, case: caseId }: IssuedAnswer) => `/cases/${caseId}/letters/${id}` },
  },
  issueLetter,
)
