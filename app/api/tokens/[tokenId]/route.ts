import { CaseworkError } from '@/lib/errors'
import { revokeApiToken } from '@/lib/server/api-token'
import { type Member } from '@/lib/server/member'
import { route } from '@/lib/server/route'

async function revoke(member: Member, { params }: { params: Record<string, string> }) {
  if (!(await revokeApiToken(member, params.tokenId ?? ''))) throw new CaseworkError('not-found')
  return { revoked: true }
}

export const DELETE = route({ permission: 'session:own', ownTransactions: true, summary: 'Revoke an API token' }, revoke)

/** The same for a plain form, which cannot send DELETE. */
export const POST = route(
  { permission: 'session:own', ownTransactions: true, form: { next: () => '/settings' }, summary: 'Revoke an API token, by form' }, revoke,
)
