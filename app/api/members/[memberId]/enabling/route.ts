import { enableMember } from '@/lib/server/casework/change-member'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'member:change', form: { next: () => '/settings?done=member' }, noted: () => ({ deed: 'enabled' }),
  summary: 'let a member in again, who signs in anew',
}, enableMember)
