import { CaseworkError } from '@/lib/errors'
import { revokeInvitation } from '@/lib/server/invitation'
import type { Member } from '@/lib/server/member'
import { route } from '@/lib/server/route'

async function revoke(member: Member, { params }: { params: Record<string, string> }) {
  if (!(await revokeInvitation(member, params.invitationId ?? ''))) throw new CaseworkError('not-found')
  return { revoked: true }
}

export const DELETE = route({ permission: 'member:invite', ownTransactions: true, summary: 'Take an open invitation back' }, revoke)

/** The same for a plain form, which cannot send DELETE. */
export const POST = route(
  { permission: 'member:invite', ownTransactions: true, form: { next: () => '/settings?done=invitation' }, summary: 'Take an open invitation back, by form' },
  revoke,
)
