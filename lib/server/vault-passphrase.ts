import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
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

/**
 * New words wait here until the person has shown that they were written down; only then does anything change. They wait alone and join the key as it stands
 * then: `first` = the passphrase that locks the records for the first time. `asked` = places of the words to repeat.
 */
type Pending = { sheet: string; rootId: string; words: VaultKey['words']; first?: VaultKey['passphrase']; entropy: Buffer; asked: number[]; until: number }
const waitingMs = 30 * 60_000
const wordsAsked = 3

const kept = globalThis as typeof globalThis & { anningNewWords?: Pending; anningVaultTurn?: Promise<unknown> }

/** One change of the key at a time: each reads it, works for a while and writes it whole. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = (kept.anningVaultTurn ?? Promise.resolve()).then(work)
  kept.anningVaultTurn = done.catch(() => undefined)
  return done
}

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

function waitForWords(root: RootKey, first?: VaultKey['passphrase']): void {
  const entropy = freshEntropy()
  kept.anningNewWords = {
    sheet: randomUUID(), rootId: root.id, words: underWords(root, entropy), first, entropy, asked: askFor(), until: now() + waitingMs,
  }
}

/**
 * Begins to lock the records, or changes the passphrase. Without one before, nothing changes until `confirmWords`; `words` tells that it waits for that. A
 * change lets go of new words that wait: whoever asked for them knew another passphrase.
 * @throws CaseworkError weak-password, passphrase-wrong, too-many-requests; not-found where nothing can be locked
 */
export function setPassphrase({ passphrase, current }: { passphrase: string; current?: string }): Promise<'words' | 'changed'> {
  checkPassphrase(passphrase)
  return inTurn(async () => {
    const state = await vaultState()
    if (state === 'foreign') throw new CaseworkError('not-found')
    if (state === 'plain') {
      waitForWords(rootKey(), await underPassphrase(rootKey(), passphrase))
      return 'words'
    }
    const { key, root } = await openedBy(current ?? '')
    await keepVaultKey({ ...key, passphrase: await underPassphrase(root, passphrase) })
    kept.anningNewWords = undefined
    return 'changed'
  })
}

/** Begins to replace the recovery words; those that waited before are let go of. @throws CaseworkError passphrase-wrong, too-many-requests, not-found */
export const newWords = (current: string): Promise<void> => inTurn(async () => waitForWords((await openedBy(current)).root))

function pending(): Pending | null {
  const waiting = kept.anningNewWords
  return waiting && waiting.until >= now() ? waiting : null
}

/** The words that wait to be confirmed, in a reader's language, the places asked for (from 0) and the sheet's name; null when none wait. */
export function waitingWords(locale: Locale): { words: string[]; asked: number[]; sheet: string } | null {
  const waiting = pending()
  return waiting && { words: wordsOf(waiting.entropy, locale), asked: waiting.asked, sheet: waiting.sheet }
}

/** The key as it stands now with the words that waited; null when it is no longer the key they were made for. */
async function joined({ rootId, words, first }: Pending): Promise<VaultKey | null> {
  const key = await vaultKey()
  if (first) return key ? null : { format: 'anning-vault-key-1', rootId, passphrase: first, words }
  return key?.rootId === rootId ? { ...key, words } : null
}

/**
 * Shows that the words of a sheet were written down; from now on the passphrase or the words open the records.
 * @throws CaseworkError words-differ; words-over when other words wait by now, or none
 */
export const confirmWords = (sheet: string, told: readonly string[]): Promise<void> => inTurn(async () => {
  const waiting = pending()
  const key = waiting?.sheet === sheet ? await joined(waiting) : null
  if (!waiting || !key) throw new CaseworkError('words-over')
  const { entropy, asked } = waiting
  const fits = locales.some((locale) => asked.every((place, at) => writtenWords(told[at] ?? '').join(' ') === wordsOf(entropy, locale)[place]))
  if (!fits) throw new CaseworkError('words-differ')
  await keepVaultKey(key)
  kept.anningNewWords = undefined
})

/** Takes the passphrase away: the key lies in a file again, and no words wait any more. @throws CaseworkError passphrase-wrong, too-many-requests, not-found */
export const removePassphrase = (current: string): Promise<void> => inTurn(async () => {
  const { root } = await openedBy(current)
  await keepPlainKey(root)
  kept.anningNewWords = undefined
})
