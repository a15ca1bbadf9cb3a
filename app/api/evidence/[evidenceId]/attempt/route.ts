import { recordAttemptSchema } from '@/lib/evidence/attempt-schema'
import { recordFromRecording } from '@/lib/server/casework/record-from-recording'
import { route } from '@/lib/server/route'

export const POST = route(
  { permission: 'attempt:record', body: recordAttemptSchema, status: 201, summary: 'record a call that only this recording shows' }, recordFromRecording,
)
