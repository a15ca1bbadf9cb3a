import { entrance } from '@/lib/server/route'
import { lockSession } from '@/lib/server/session'
import { present } from '@/lib/server/sign-in'

export const POST = entrance({ form: { next: () => '/locked' }, summary: 'Lock the session' }, async (_request, { caller }) => {
  await lockSession(present(caller.session).id)
  return { locked: true }
})
