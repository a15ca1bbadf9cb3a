import { CaseworkError } from '@/lib/errors'
import { unlockSchema } from '@/lib/office/account-schema'
import { opensLock } from '@/lib/server/accounts'
import { entrance } from '@/lib/server/route'
import { unlockSession } from '@/lib/server/session'
import { present } from '@/lib/server/sign-in'
import { openedWay } from '@/lib/server/way-back'

/** Opens a locked session again without a new launch link, and leads back to where it was. */
export const POST = entrance({
  body: unlockSchema, form: { next: ({ next }: { next: string }) => next }, summary: 'Unlock the session',
}, async (_request, { body, caller }) => {
  const session = present(caller.session)
  if (session.locked && !(await opensLock(session.member.userId, body.secret))) throw new CaseworkError('credentials-wrong')
  await unlockSession(session.id)
  return { locked: false, next: openedWay(session.id, body.back) }
})
