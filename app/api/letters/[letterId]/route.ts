import { draftBody } from '@/lib/letters/draft-form'
import { editLetterSchema, removeDraftSchema } from '@/lib/letters/letter-schema'
import { removeDraft } from '@/lib/server/casework/remove-draft'
import { editLetter, type LetterAnswer } from '@/lib/server/casework/write-letter'
import { route } from '@/lib/server/route'

export const PATCH = route({ permission: 'letter:write', body: editLetterSchema, ownTransactions: true, summary: 'edit a draft' }, editLetter)

/** What PATCH does, for a form: a browser without scripts can only post. */
export const POST = route(
  {
    permission: 'letter:write',
    body: editLetterSchema,
    ownTransactions: true,
    summary: 'edit a draft, for a plain form',
    form: { read: draftBody, next: ({ id, case: caseId }: LetterAnswer) => `/cases/${caseId}/letters/${id}?saved=1` },
  },
  editLetter,
)

export const DELETE = route({ permission: 'letter:write', body: removeDraftSchema, summary: 'remove a draft; an issued letter stays' }, removeDraft)
