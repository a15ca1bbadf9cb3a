import { pageBehind } from '@/lib/server/page-behind'
import { entrance } from '@/lib/server/route'
import { lockSession } from '@/lib/server/session'
import { present } from '@/lib/server/sign-in'
import { doorWithWay } from '@/lib/server/way-back'

export const POST = entrance({ form: { next: ({ next }: { next: string }) => next }, summary: 'Lock the session' }, async (request, { caller }) => {
  const { id } = present(caller.session)
  await lockSession(id)
  return { locked: true, next: doorWithWay('/locked', id, pageBehind(request)) }
})
