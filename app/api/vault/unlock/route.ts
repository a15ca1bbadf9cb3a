import { vaultUnlockSchema } from '@/lib/office/vault-schema'
import { entrance } from '@/lib/server/route'
import { present } from '@/lib/server/sign-in'
import { unlockVault } from '@/lib/server/vault-passphrase'

/** Opens the records of a personal install after a start, with its passphrase or recovery words. */
export const POST = entrance(
  { body: vaultUnlockSchema, form: { next: () => '/today' }, summary: 'Unlock the records with the passphrase or the recovery words' },
  async (_request, { body, caller }) => {
    present(caller.session)
    await unlockVault(body.secret)
    return { vault: 'open' }
  },
)
