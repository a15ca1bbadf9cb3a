import { setUpSchema } from '@/lib/office/account-schema'
import { entrance } from '@/lib/server/route'
import { setUpAndSignIn } from '@/lib/server/first-run'

/** First run of an office: its first owner, who is then signed in. */
export const POST = entrance({ body: setUpSchema, form: { next: () => '/today' }, status: 201, summary: 'Set up an office and its first owner' },
  async (_request, { body }) => {
  await setUpAndSignIn(body)
  return { signedIn: true }
})
