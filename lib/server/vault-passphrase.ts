import 'server-only'
import { randomInt } from 'node:crypto'
import { CaseworkError } from '@/lib/errors'
import { type Locale, locales } from '@/lib/i18n/locale'
import { now } from './clock'
import { isOfficeMode } from './env'
import { checkPassphrase } from './passwords'
import { entropyOf, freshEntropy, wordCount, wordsOf, writtenWords } from './recovery-words'
import { isVaultLocked, openVault, type RootKey, rootKey } from './root-key'
import { countTry, forgetTries } from './throttle'
import { hasVaultKey, isRootInFile, keepPlainKey, keepVaultKey, vaultKey } from './vault-files'
import { rootByPassphrase, rootByWords, underPassphrase, underWords, type VaultKey } from './vault-key'

/** The passphrase that locks the records of a personal install. Guesses are slowed down; nothing is ever wiped. */

/** New words wait here until the person has shown that they were written down; only then does anything change. `asked` = places of the words to repeat. */
type Pending = { key: VaultKey; entropy: Buffer; asked: number[]; until: number }
const waitingMs = 30 * 60_000
const wordsAsked = 3

const kept = globalThis as typeof globalThis & { anningNewWords?: Pending }

/** `plain` = no passphrase, the key lies in a file · `foreign` = the key comes from the environment, where nothing can be locked. */
export type VaultState = 'plain' | 'foreign' | 'guarded'

/** How the records of this install are kept. @throws CaseworkError not-found in an office */
export async function vaultState(): Promise<VaultState> {
  if (isOfficeMode()) throw new CaseworkError('not-found')
  if (hasVaultKey()) return 'guarded'
  return (await isRootInFile(rootKey())) ? 'plain' : 'foreign'
}

async function rootBy(key: VaultKey, secret: string): Promise<RootKey | null> {
  const entropy = entropyOf(secret)
  return (entropy && rootByWords(key, entropy)) ?? rootByPassphrase(key, secret)
}

/** The wrapped key and what is in it. @throws CaseworkError passphrase-wrong, too-many-requests; not-found without a passphrase */
async function openedBy(secret: string): Promise<{ key: VaultKey; root: RootKey }> {
  const key = isOfficeMode() ? null : await vaultKey()
  if (!key) throw new CaseworkError('not-found')
  await countTry('vault', 'all')
  const root = await rootBy(key, secret)
  if (!root) throw new CaseworkError('passphrase-wrong')
  await forgetTries('vault', 'all')
  return { key, root }
}

/** Opens the records after a start. @throws CaseworkError passphrase-wrong, too-many-requests; not-found without a passphrase */
export async function unlockVault(secret: string): Promise<void> {
  const { root } = await openedBy(secret)
  if (isVaultLocked()) openVault(root)
}

function askFor(): number[] {
  const places = new Set<number>()
  while (places.size < wordsAsked) places.add(randomInt(wordCount))
  return [...places].sort((one, other) => one - other)
}

const waitForWords = (key: Omit<VaultKey, 'words'>, root: RootKey): void => {
  const entropy = freshEntropy()
  kept.anningNewWords = { key: { ...key, words: underWords(root, entropy) }, entropy, asked: askFor(), until: now() + waitingMs }
}

/**
 * Begins to lock the records, or changes the passphrase. Without one before, nothing changes until `confirmWords`; `words` tells that it waits for that.
 * @throws CaseworkError weak-password, passphrase-wrong, too-many-requests; not-found where nothing can be locked
 */
export async function setPassphrase({ passphrase, current }: { passphrase: string; current?: string }): Promise<'words' | 'changed'> {
  checkPassphrase(passphrase)
  const state = await vaultState()
  if (state === 'foreign') throw new CaseworkError('not-found')
  if (state === 'guarded') {
    const { key, root } = await openedBy(current ?? '')
    await keepVaultKey({ ...key, passphrase: await underPassphrase(root, passphrase) })
    return 'changed'
  }
  const root = rootKey()
  waitForWords({ format: 'anning-vault-key-1', rootId: root.id, passphrase: await underPassphrase(root, passphrase) }, root)
  return 'words'
}

/** Begins to replace the recovery words. @throws CaseworkError passphrase-wrong, too-many-requests, not-found */
export async function newWords(current: string): Promise<void> {
  const { key, root } = await openedBy(current)
  waitForWords(key, root)
}

function pending(): Pending {
  const waiting = kept.anningNewWords
  if (!waiting || waiting.until < now()) throw new CaseworkError('not-found')
  return waiting
}

/** The words that wait to be confirmed, in a reader's language, and the places asked for (from 0); null when none wait. */
export function waitingWords(locale: Locale): { words: string[]; asked: number[] } | null {
  const waiting = kept.anningNewWords
  return waiting && waiting.until >= now() ? { words: wordsOf(waiting.entropy, locale), asked: waiting.asked } : null
}

/** Shows that the words were written down; from now on the passphrase or the words open the records. @throws CaseworkError words-differ, not-found */
export async function confirmWords(told: readonly string[]): Promise<void> {
  const { key, entropy, asked } = pending()
  const fits = locales.some((locale) => asked.every((place, at) => writtenWords(told[at] ?? '').join(' ') === wordsOf(entropy, locale)[place]))
  if (!fits) throw new CaseworkError('words-differ')
  await keepVaultKey(key)
  kept.anningNewWords = undefined
}

/** Takes the passphrase away: the key lies in a file again. @throws CaseworkError passphrase-wrong, too-many-requests, not-found */
export async function removePassphrase(current: string): Promise<void> {
  const { root } = await openedBy(current)
  await keepPlainKey(root)
}
