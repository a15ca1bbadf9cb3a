import * as z from 'zod/mini'
import { setStamping } from '@/lib/server/casework/stamp-anchor'
import { route } from '@/lib/server/route'

const body = z.strictObject({ isOn: z.boolean() })

export const POST = route(
  {
    permission: 'stamp:configure', body, summary: 'whether hashes of anchors go to the allowed time-stamping authorities',
    form: { next: () => '/settings/store', read: ({ isOn }) => ({ isOn: isOn === 'true' }) },
  },
  (member, { body: { isOn } }) => setStamping(member, isOn),
)
