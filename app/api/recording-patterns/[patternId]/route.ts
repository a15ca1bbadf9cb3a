import { dropRecordingPattern } from '@/lib/server/casework/name-recordings'
import { route } from '@/lib/server/route'

export const DELETE = route({ permission: 'channel:configure', summary: 'take such a template away' }, dropRecordingPattern)

/** The same for a plain form, which cannot send DELETE. */
export const POST = route(
  { permission: 'channel:configure', form: { next: () => '/settings#recordings' }, summary: 'take such a template away, by form' }, dropRecordingPattern,
)
