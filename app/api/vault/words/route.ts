import { currentPassphraseSchema } from '@/lib/office/vault-schema'
import { route } from '@/lib/server/route'
import { newWords } from '@/lib/server/vault-passphrase'

/** Begins to replace the recovery words; the old ones count until the new ones are confirmed. */
export const POST = route(
  { permission: 'session:own', body: currentPassphraseSchema, form: { next: () => '/settings/passphrase/words' }, keepsNoAnswer: true,
    ownTransactions: true, summary: 'Make new recovery words' },
  async (_member, { body }) => {
    await newWords(body.current)
    return { state: 'words' }
  },
)
