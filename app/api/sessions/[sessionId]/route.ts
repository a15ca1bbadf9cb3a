import { CaseworkError } from '@/lib/errors'
import { type Member } from '@/lib/server/member'
import { route } from '@/lib/server/route'
import { revokeSession } from '@/lib/server/session'

async function end(member: Member, { params }: { params: Record<string, string> }) {
  if (!(await revokeSession(member, params.sessionId ?? ''))) throw new CaseworkError('not-found')
  return { revoked: true }
}

export const DELETE = route({ permission: 'session:own', ownTransactions: true, summary: 'End a session' }, end)

/** The same for a plain form, which cannot send DELETE. */
export const POST = route({ permission: 'session:own', ownTransactions: true, form: { next: () => '/settings' }, summary: 'End a session, by form' }, end)
