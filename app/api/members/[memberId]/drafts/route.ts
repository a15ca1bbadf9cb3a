import { takeOverFrom } from '@/lib/server/casework/change-member'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'member:change', form: { next: () => '/cases' }, noted: () => ({ deed: 'drafts' }),
  summary: 'take over the unfinished intakes of a member who is out',
}, takeOverFrom)
