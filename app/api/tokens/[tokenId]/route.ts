import { CaseworkError } from '@/lib/errors'
import { revokeApiToken } from '@/lib/server/api-token'
import { route } from '@/lib/server/route'

export const DELETE = route({ permission: 'session:own', ownTransactions: true, summary: 'Revoke an API token' }, async (member, { params }) => {
  if (!(await revokeApiToken(member, params.tokenId ?? ''))) throw new CaseworkError('not-found')
  return { revoked: true }
})
