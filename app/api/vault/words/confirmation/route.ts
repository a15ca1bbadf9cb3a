import { wordsConfirmationSchema } from '@/lib/office/vault-schema'
import { route } from '@/lib/server/route'
import { confirmWords } from '@/lib/server/vault-passphrase'

/** Shows that the recovery words were written down: from now on passphrase and words guard the records. */
export const POST = route(
  { permission: 'session:own', body: wordsConfirmationSchema, form: { next: () => '/settings/passphrase?done=set' }, keepsNoAnswer: true,
    ownTransactions: true, summary: 'Confirm the recovery words' },
  async (_member, { body }) => {
    await confirmWords(body.sheet, [body.first, body.second, body.third])
    return { state: 'set' }
  },
)
