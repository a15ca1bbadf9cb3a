import { afterErasure } from '@/lib/server/casework/ask-erasure'
import { refuseErasure } from '@/lib/server/casework/confirm-erasure'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:erase', form: { next: afterErasure }, noted: ({ state }) => ({ state }), summary: 'take a request for an erasure back, or say no to it',
}, refuseErasure)
