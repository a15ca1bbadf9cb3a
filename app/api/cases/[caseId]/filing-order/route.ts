import { filingPlan } from '@/lib/server/casework/plan-filing'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'ticket:read', summary: 'where to file first, and why' }, (member, { params }) => filingPlan(member, params.caseId ?? ''))
