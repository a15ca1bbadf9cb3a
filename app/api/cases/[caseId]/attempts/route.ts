import { recordAttemptSchema } from '@/lib/evidence/attempt-schema'
import { recordedBody } from '@/lib/evidence/recorded'
import { attemptAnswer } from '@/lib/server/casework/answers'
import { weighing } from '@/lib/server/casework/attempt-strengths'
import { recordAttempt } from '@/lib/server/casework/record-attempt'
import { now } from '@/lib/server/clock'
import { attemptPage } from '@/lib/server/data/attempts'
import { pageSchema } from '@/lib/server/paging'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', query: pageSchema, logsRead: true, summary: 'contact attempts by time' }, async (member, { params,
  query }) => {
  const caseId = params.caseId ?? ''
  const { items, nextCursor } = await attemptPage(member, caseId, query)
  const weigh = await weighing(member, caseId)
  return { items: items.map((attempt) => attemptAnswer(attempt, weigh.of(attempt))), nextCursor }
})

type Recorded = { id: string }

export const POST = route({
  permission: 'attempt:record', body: recordAttemptSchema, status: 201, summary: 'record an attempt by hand',
  form: { read: (fields) => recordedBody(fields, now()), next: ({ id }: Recorded, { params }) => `/record?case=${params.caseId}&saved=${id}` },
}, recordAttempt)
