import { keepDraftSchema } from '@/lib/cases/draft-schema'
import { draftAnswer, dropDraft, keepDraft } from '@/lib/server/casework/keep-draft'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'case:open', summary: 'an unfinished intake' }, draftAnswer)
export const PUT = route({ permission: 'case:open', body: keepDraftSchema, summary: 'keep an unfinished intake as it stands' }, keepDraft)
export const DELETE = route({ permission: 'case:open', summary: 'throw an unfinished intake away' }, dropDraft)
