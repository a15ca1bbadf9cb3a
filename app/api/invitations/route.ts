import { CaseworkError } from '@/lib/errors'
import { inviteSchema } from '@/lib/office/account-schema'
import { rolesToGive } from '@/lib/office/permissions'
import { provePerson } from '@/lib/server/accounts'
import { invitationsOf, invite } from '@/lib/server/invitation'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'member:invite', summary: 'Open invitations' }, async (member) => ({ items: await invitationsOf(member) }))

/** The answer holds the token of the link; it is shown once. */
export const POST = route(
  { permission: 'member:invite', body: inviteSchema, status: 201, keepsNoAnswer: true, ownTransactions: true, summary: 'Invite someone for seven days' },
  async (member, { body }) => {
    if (!rolesToGive(member.role).includes(body.role)) throw new CaseworkError('not-allowed')
    await provePerson(member, body.password)
    return invite(member, { email: body.email, role: body.role })
  },
)
