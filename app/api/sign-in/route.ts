import { signInSchema } from '@/lib/office/account-schema'
import { entrance } from '@/lib/server/route'
import { signInWith } from '@/lib/server/sign-in'

export const POST = entrance({ body: signInSchema, form: { next: () => '/today' }, summary: 'Sign in with e-mail and password' }, async (_request,
  { body }) => {
  await signInWith('password', body)
  return { signedIn: true }
})
