import * as z from 'zod/mini'
import { findingList } from '@/lib/server/casework/case-reads'
import { read } from '@/lib/server/route'

const querySchema = z.object({ prompts: z.optional(z.enum(['true', 'false'])), cursor: z.optional(z.string()), limit: z.optional(z.string()) })

export const GET = read({ permission: 'finding:read', query: querySchema, logsRead: true, summary: 'what the evidence may show' }, (member, { params,
  query }) =>
  findingList(member, params.caseId ?? '', query.prompts === 'true'))
