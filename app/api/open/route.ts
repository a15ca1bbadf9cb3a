import { openSchema } from '@/lib/office/account-schema'
import { entrance } from '@/lib/server/route'
import { signInWith } from '@/lib/server/sign-in'

/** The launch link of a personal install: works once. */
export const POST = entrance({ body: openSchema, form: { next: () => '/today' }, summary: 'Open a personal install with its launch link' }, async (_request,
  { body }) => {
  await signInWith('launch-link', { token: body.token })
  return { signedIn: true }
})
