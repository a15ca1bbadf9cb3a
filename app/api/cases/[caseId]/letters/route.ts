import { orderBody } from '@/lib/letters/draft-form'
import { writeLetterSchema } from '@/lib/letters/letter-schema'
import { letterAnswer } from '@/lib/server/casework/issue-letter'
import { letterList, writeLetter, type LetterAnswer } from '@/lib/server/casework/write-letter'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'letter:read', summary: 'letters of a case' }, async (member, { params }) => ({
  items: (await letterList(member, params.caseId ?? '')).map(letterAnswer),
  nextCursor: null,
}))

export const POST = route(
  {
    permission: 'letter:write',
    body: writeLetterSchema,
    status: 201,
    ownTransactions: true,
    noted: (_made, { letter, channel }) => ({ letter, ...(channel && { channel }) }),
    summary: 'write a draft from the facts of the case',
    form: { read: orderBody, next: ({ id, case: caseId }: LetterAnswer) => `/cases/${caseId}/letters/${id}` },
  },
  writeLetter,
)
