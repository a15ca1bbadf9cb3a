import { changeAttemptSchema } from '@/lib/evidence/attempt-schema'
import { changeAttempt } from '@/lib/server/casework/record-attempt'
import { route } from '@/lib/server/route'

export const PATCH = route({ permission: 'attempt:record', body: changeAttemptSchema, summary: 'what a person knows about an attempt' }, changeAttempt)
