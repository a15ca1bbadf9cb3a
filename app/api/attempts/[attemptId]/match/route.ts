import { chooseMatchSchema } from '@/lib/evidence/attempt-schema'
import { chooseMatch } from '@/lib/server/casework/choose-match'
import { route } from '@/lib/server/route'

type Seen = { caseId: string; day: string }

export const POST = route({
  permission: 'attempt:record', body: chooseMatchSchema, summary: 'which of two rows that are equally near belongs to a call; null = the rule chooses',
  form: { read: ({ other }) => ({ other: other || null }), next: ({ caseId, day }: Seen) => `/cases/${caseId}/reconcile?list=matched&day=${day}` },
}, chooseMatch)
