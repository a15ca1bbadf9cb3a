import { read } from '@/lib/server/route'
import { sessionsOf } from '@/lib/server/session'

export const GET = read({ permission: 'session:own', summary: 'Where the member is signed in' }, async (member) => ({ items: await sessionsOf(member,
  member.sessionId) }))
