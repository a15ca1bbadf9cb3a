import { entrance } from '@/lib/server/route'
import { neutralPage } from '@/lib/server/leave'
import { signOutHere } from '@/lib/server/sign-in'

export const POST = entrance({ summary: 'Sign out' }, async () => {
  await signOutHere()
  return neutralPage('/sign-in', 'cache-and-storage')
})
