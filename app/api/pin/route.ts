import { CaseworkError } from '@/lib/errors'
import { pinSchema } from '@/lib/office/account-schema'
import { isTooPlain } from '@/lib/office/pin'
import { provePerson, setPin } from '@/lib/server/accounts'
import { route } from '@/lib/server/route'

/** The PIN that opens a locked session. Whoever sets, changes or removes it says who they are. */
export const POST = route(
  { permission: 'session:own', body: pinSchema, form: { next: () => '/settings?done=pin' }, keepsNoAnswer: true, ownTransactions: true,
    summary: 'Set or remove the PIN' },
  async (member, { body }) => {
    if (body.pin && isTooPlain(body.pin)) throw new CaseworkError('pin-too-plain')
    await provePerson(member, body.password)
    await setPin(member.userId, body.pin || null)
    return { pin: Boolean(body.pin) }
  },
)
