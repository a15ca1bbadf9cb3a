import { entrancePath } from '@/lib/server/front-door'
import { neutralPage } from '@/lib/server/leave'
import { entrance } from '@/lib/server/route'
import { signOutHere } from '@/lib/server/sign-in'

export const POST = entrance({ summary: 'Sign out' }, async () => {
  await signOutHere()
  return neutralPage(entrancePath(), 'cache-and-storage')
})
