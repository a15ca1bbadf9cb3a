import 'server-only'
import { randomBytes } from 'node:crypto'
import { openedWith, derived, keyOf, partsOf, sealedUnder } from './cipher'
import { keyOfPassphrase } from './passwords'
import { type RootKey, rootOf } from './root-key'

/** The root key of a personal install wrapped twice: by a passphrase, and by recovery words. This is all that is on the disk then. */

type ByPassphrase = { salt: string; memoryKib: number; passes: number; wrapped: string }
type ByWords = { salt: string; wrapped: string }
export type VaultKey = { format: 'anning-vault-key-1'; rootId: string; passphrase: ByPassphrase; words: ByWords }

const memoryKib = 192 * 1024
const passes = 3

const about = (rootId: string, by: 'passphrase' | 'words') => `vault-key|${by}|${rootId}`
/** A passphrase whatever keyboard it was typed on: width of letters and spaces around make no difference. */
export const spelled = (passphrase: string): string => passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ')

const under = (root: RootKey, by: 'passphrase' | 'words', key: Buffer) =>
  sealedUnder({ kid: by, key: keyOf(key) }, about(root.id, by), { mark: 'w1', bytes: root.bytes })

/** The root key under a passphrase (argon2id, 192 MiB, 3 passes). Width of letters and spaces around make no difference. */
export async function underPassphrase(root: RootKey, passphrase: string): Promise<ByPassphrase> {
  const salt = randomBytes(16)
  const key = await keyOfPassphrase(spelled(passphrase), { salt, memoryKib, passes })
  return { salt: salt.toString('base64url'), memoryKib, passes, wrapped: under(root, 'passphrase', key) }
}

/** The root key under the 256 bits that recovery words spell. */
export function underWords(root: RootKey, entropy: Uint8Array): ByWords {
  const salt = randomBytes(16).toString('base64url')
  return { salt, wrapped: under(root, 'words', derived(entropy, salt, 'recovery')) }
}

/** A wrong key is an expected answer here, and the cipher tells it by an exception. */
function rootIn(wrapped: string, key: Buffer, place: string): RootKey | null {
  const parts = partsOf(wrapped)
  if (!parts) throw new Error('a vault key of an unknown format')
  try {
    return rootOf(openedWith(keyOf(key), place, parts))
  } catch {
    return null
  }
}

/** The root key by its passphrase; null when it is another. */
export async function rootByPassphrase({ rootId, passphrase: by }: VaultKey, passphrase: string): Promise<RootKey | null> {
  const key = await keyOfPassphrase(spelled(passphrase), { salt: Buffer.from(by.salt, 'base64url'), memoryKib: by.memoryKib, passes: by.passes })
  return rootIn(by.wrapped, key, about(rootId, 'passphrase'))
}

/** The root key by its recovery words; null when they are others. */
export const rootByWords = ({ rootId, words }: VaultKey, entropy: Uint8Array): RootKey | null =>
  rootIn(words.wrapped, derived(entropy, words.salt, 'recovery'), about(rootId, 'words'))
