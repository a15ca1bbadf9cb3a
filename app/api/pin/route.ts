import { pinSchema } from '@/lib/office/account-schema'
import { setPin } from '@/lib/server/accounts'
import { route } from '@/lib/server/route'

/** The PIN that opens a locked session. */
export const POST = route(
  { permission: 'session:own', body: pinSchema, form: { next: () => '/settings?done=pin' }, keepsNoAnswer: true, ownTransactions: true,
    summary: 'Set or remove the PIN' },
  async (member, { body }) => {
    await setPin(member.userId, body.pin || null)
    return { pin: Boolean(body.pin) }
  },
)
