import 'server-only'
import { hash, hashRaw, verify } from '@node-rs/argon2'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { CaseworkError } from '@/lib/errors'
import { isObviousPassword } from '@/lib/office/password-strength'

const settings = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 }
const atOnceMax = 2
const waiting: (() => void)[] = []
let busy = 0

/** At most two hashes at a time (64 MiB each), so that a flood of guesses cannot take the machine's memory. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= atOnceMax) await new Promise<void>((resolve) => { waiting.push(resolve) })
  else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

/** argon2id of a secret, with its parameters in the text. */
export const hashSecret = (secret: string): Promise<string> => inTurn(() => hash(secret, settings))

let decoy: Promise<string> | undefined

/** Whether the secret fits; without a stored hash the same time passes, so that a stranger cannot tell who has an account. */
export async function secretFits(stored: string | null, secret: string): Promise<boolean> {
  const against = stored ?? await (decoy ??= hashSecret('nobody has this password'))
  return (await inTurn(() => verify(against, secret))) && stored !== null
}

/** @throws CaseworkError weak-password: shorter than 12 characters, few different ones, a run, or made of the person's own e-mail address */
export function checkPassword(password: string, email: string): void {
  if (isObviousPassword(password, email)) throw new CaseworkError('weak-password', [{ path: 'password', message: 'weak-password' }])
}

export type KeyCost = { salt: Buffer; memoryKib: number; passes: number }

/** 32 bytes of argon2id over a passphrase: the key that wraps another one. */
export const keyOfPassphrase = (passphrase: string, { salt, memoryKib, passes }: KeyCost): Promise<Buffer> =>
  inTurn(() => hashRaw(passphrase, { salt, memoryCost: memoryKib, timeCost: passes, parallelism: 1, outputLen: 32 }))

const passphraseCharactersMin = 12
/** Of zxcvbn's 0 to 4: 3 = out of reach of offline guessing at moderate cost. */
const strengthMin = 3
let strength: ZxcvbnFactory | undefined

/** @throws CaseworkError weak-password: shorter than 12 characters, or among what guessing programs try first (zxcvbn, offline) */
export function checkPassphrase(passphrase: string): void {
  strength ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const isWeak = [...passphrase.trim()].length < passphraseCharactersMin || isObviousPassword(passphrase, '') || strength.check(passphrase).score < strengthMin
  if (isWeak) throw new CaseworkError('weak-password', [{ path: 'passphrase', message: 'weak-password' }])
}
