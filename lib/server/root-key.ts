import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { derived } from './cipher'
import { env } from './env'

/** The one secret that is in no database and no backup: it wraps the keys of the offices. */

/** `id` = the word by which what it wrapped names it; tells nothing of the key. */
export type RootKey = { id: string; bytes: Buffer }

export const rootOf = (bytes: Buffer): RootKey => ({ id: derived(bytes, '', 'root-id').subarray(0, 6).toString('base64url'), bytes })

type Held = { root?: RootKey; waiting: (() => void)[] }
const kept = globalThis as typeof globalThis & { anningRoot?: Held }
const held = (): Held => (kept.anningRoot ??= { waiting: [] })

/** @throws CaseworkError vault-locked while nobody has said the passphrase that opens it */
export function rootKey(): RootKey {
  const { ANNING_ROOT_KEY: given } = env()
  const root = (held().root ??= given ? rootOf(Buffer.from(given, 'base64url')) : undefined)
  if (!root) throw new CaseworkError('vault-locked')
  return root
}

/** Whether the records are closed until somebody says the passphrase. */
export const isVaultLocked = (): boolean => !held().root && !env().ANNING_ROOT_KEY

/** Opens the vault with the key that a passphrase or recovery words gave back; what waited for it runs now. */
export function openVault(root: RootKey): void {
  held().root = root
  for (const each of held().waiting.splice(0)) each()
}

/** Runs `fn` now, or once the vault is open. */
export function whenVaultOpens(fn: () => void): void {
  if (isVaultLocked()) held().waiting.push(fn)
  else fn()
}
