import { withdrawAnswerSchema } from '@/lib/cases/case-schema'
import { notedAnswer, withdrawAnswer } from '@/lib/server/casework/answer-rule'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:change', body: withdrawAnswerSchema, summary: 'take an answer to a rule back',
  noted: notedAnswer,
  form: { next: ({ caseId, rule }) => `/cases/${caseId}/rules/${rule}?done=withdrawn` },
}, withdrawAnswer)
