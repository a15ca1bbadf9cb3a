import { joinSchema } from '@/lib/office/account-schema'
import { joinAndSignIn } from '@/lib/server/first-run'
import { entrance } from '@/lib/server/route'

export const POST = entrance({ body: joinSchema, form: { next: () => '/today' }, status: 201, summary: 'Accept an invitation' }, async (_request, { body }) => {
  await joinAndSignIn(body)
  return { signedIn: true }
})
