import { tokenLabelSchema } from '@/lib/office/account-schema'
import { provePerson } from '@/lib/server/accounts'
import { apiTokensOf, createApiToken } from '@/lib/server/api-token'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'session:own', summary: 'API tokens of the member' }, async (member) => ({ items: await apiTokensOf(member) }))

/** The answer holds the token; it is shown once. */
export const POST = route(
  { permission: 'session:own', body: tokenLabelSchema, status: 201, keepsNoAnswer: true, ownTransactions: true, summary: 'Make an API token' },
  async (member, { body }) => {
    await provePerson(member, body.password)
    return createApiToken(member, body.label)
  },
)
