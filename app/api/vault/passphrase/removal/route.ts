import { currentPassphraseSchema } from '@/lib/office/vault-schema'
import { route } from '@/lib/server/route'
import { removePassphrase } from '@/lib/server/vault-passphrase'

/** Takes the passphrase away. */
export const POST = route(
  { permission: 'session:own', body: currentPassphraseSchema, form: { next: () => '/settings/passphrase?done=removed' }, keepsNoAnswer: true,
    ownTransactions: true, summary: 'Remove the passphrase' },
  async (_member, { body }) => {
    await removePassphrase(body.current)
    return { state: 'removed' }
  },
)
