import { disableMember } from '@/lib/server/casework/change-member'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'member:change', form: { next: () => '/settings?done=member' }, noted: () => ({ deed: 'disabled' }),
  summary: 'put a member out of the office: sessions, tokens, calendars and their invitations end',
}, disableMember)
