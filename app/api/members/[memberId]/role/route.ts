import { memberRoleSchema } from '@/lib/office/account-schema'
import { giveRole } from '@/lib/server/casework/change-member'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'member:change', body: memberRoleSchema, form: { next: () => '/settings?done=member' },
  noted: ({ role }) => ({ deed: 'role', role }), keepsNoAnswer: true, ownTransactions: true,
  summary: 'give a member another role',
}, giveRole)
