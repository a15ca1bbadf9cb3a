import { removeDraftSchema } from '@/lib/letters/letter-schema'
import { removeDraft } from '@/lib/server/casework/remove-draft'
import { route } from '@/lib/server/route'

/** What DELETE does, for a form: a browser without scripts can only post. */
export const POST = route(
  {
    permission: 'letter:write', body: removeDraftSchema, summary: 'remove a draft, for a plain form',
    form: { next: ({ id, case: caseId }: { id: string; case: string }) => `/cases/${caseId}/letters?removed=${id}` },
  },
  removeDraft,
)
