import { passphraseSchema } from '@/lib/office/vault-schema'
import { route } from '@/lib/server/route'
import { setPassphrase } from '@/lib/server/vault-passphrase'

const pages = { words: '/settings/passphrase/words', changed: '/settings/passphrase?done=changed' }

/** Begins to lock the records with a passphrase (`words`: the recovery words are to be confirmed first), or changes it. */
export const POST = route(
  { permission: 'session:own', body: passphraseSchema, form: { next: (answer: { state: 'words' | 'changed' }) => pages[answer.state] }, keepsNoAnswer: true,
    ownTransactions: true, summary: 'Lock the records with a passphrase, or change it' },
  async (_member, { body }) => ({ state: await setPassphrase(body) }),
)
