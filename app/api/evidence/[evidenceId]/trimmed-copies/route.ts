import { trimRecording, trimSchema } from '@/lib/server/casework/trim-recording'
import { route } from '@/lib/server/route'

export const POST = route(
  { permission: 'evidence:add', body: trimSchema, status: 201, ownTransactions: true, summary: 'copy a stretch of a recording, labelled as a copy' },
  trimRecording,
)
