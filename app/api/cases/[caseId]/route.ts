import { changeCaseSchema } from '@/lib/cases/case-schema'
import { caseAnswer } from '@/lib/server/casework/answers'
import { changeCase } from '@/lib/server/casework/change-case'
import { caseFacts } from '@/lib/server/data/cases'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'case:read', logsRead: true, summary: 'a case file' }, async (member, { params }) =>
  caseAnswer(params.caseId ?? '', await caseFacts(member, params.caseId ?? '')))

export const PATCH = route({ permission: 'case:change', body: changeCaseSchema, ownTransactions: true, summary: 'change parts of a case file' }, changeCase)
