import { giveReasonSchema } from '@/lib/letters/letter-schema'
import { giveReason, type ReasonKept } from '@/lib/server/casework/give-reason'
import { route } from '@/lib/server/route'

export const POST = route(
  {
    permission: 'letter:issue',
    body: giveReasonSchema,
    summary: 'write why a draft that is much like an issued letter may be issued',
    form: { next: ({ id, case: caseId }: ReasonKept) => `/cases/${caseId}/letters/${id}?reason=kept` },
  },
  giveReason,
)
