import { beginDraftSchema } from '@/lib/cases/draft-schema'
import { beginDraft } from '@/lib/server/casework/keep-draft'
import { route } from '@/lib/server/route'

export const POST = route({ permission: 'case:open', body: beginDraftSchema, status: 201, summary: 'keep an unfinished intake' }, beginDraft)
