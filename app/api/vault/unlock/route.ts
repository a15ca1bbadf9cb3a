import { vaultUnlockSchema } from '@/lib/office/vault-schema'
import { entrance } from '@/lib/server/route'
import { present } from '@/lib/server/sign-in'
import { unlockVault } from '@/lib/server/vault-passphrase'
import { openedWay } from '@/lib/server/way-back'

/** Opens the records of a personal install after a start, with its passphrase or recovery words. */
export const POST = entrance(
  { body: vaultUnlockSchema, form: { next: ({ next }: { next: string }) => next }, summary: 'Unlock the records with the passphrase or the recovery words' },
  async (_request, { body, caller }) => {
    const { id } = present(caller.session)
    await unlockVault(body.secret)
    return { vault: 'open', next: openedWay(id, body.back) }
  },
)
