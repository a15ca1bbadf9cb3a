import { summaryDraftSchema } from '@/lib/letters/letter-schema'
import { policeSummaryDraft } from '@/lib/server/casework/issue-letter'
import { produce } from '@/lib/server/route'

export const POST = produce({ permission: 'letter:write', body: summaryDraftSchema, summary: 'a draft of the one-page summary as PDF' }, policeSummaryDraft)
