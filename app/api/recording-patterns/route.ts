import { recordingPatternSchema } from '@/lib/evidence/recordings/template-schema'
import { addRecordingPattern } from '@/lib/server/casework/name-recordings'
import { recordingPatternsOf } from '@/lib/server/data/recording-patterns'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'channel:read', summary: 'how the office’s phones name recordings' }, async (member) =>
  ({ items: await recordingPatternsOf(member) }))

export const POST = route(
  {
    permission: 'channel:configure', body: recordingPatternSchema, status: 201, form: { next: () => '/settings?done=pattern#recordings' },
    summary: 'add such a template',
  },
  addRecordingPattern,
)
