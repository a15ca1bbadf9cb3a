import { CaseworkError } from '@/lib/errors'
import { route } from '@/lib/server/route'
import { revokeSession } from '@/lib/server/session'

export const DELETE = route({ permission: 'session:own', ownTransactions: true, summary: 'End a session' }, async (member, { params }) => {
  if (!(await revokeSession(member, params.sessionId ?? ''))) throw new CaseworkError('not-found')
  return { revoked: true }
})
