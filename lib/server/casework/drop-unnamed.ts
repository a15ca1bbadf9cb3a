import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { isErasureRecent, withUnnamed } from '../data/erasures'
import type { Member } from '../member'
import { isGone } from '../refusal'
import { dropOriginal, type Stored } from '../vault'

const filesAtOnce = 50

/** Takes away originals and letters, by their digests in hexadecimal, that no row of the office names any more. Call it outside of transactions. */
export async function dropUnnamed(member: Member, digests: readonly string[]): Promise<void> {
  for (let from = 0; from < digests.length; from += filesAtOnce) {
    await withUnnamed(member, digests.slice(from, from + filesAtOnce), async (unnamed) => {
      for (const digest of unnamed) await dropOriginal(member.officeId, Buffer.from(digest, 'hex'))
    })
  }
}

const hoursMax = 12

/** Whether an error says that whoever sent something may bring nothing any more. */
export const isPutOut = (error: unknown) => error instanceof CaseworkError && (error.code === 'not-signed-in' || error.code === 'not-allowed')

/**
 * For bytes that are safe on disk while their row is still to come: when the case has been erased meanwhile, or whoever sends them may bring nothing any more
 * (`holdPlace`), they go at once and not with the sweep. Otherwise they stay: who sends them again need not wait. Whoever is about to name the same bytes
 * looks for them (`holdFile`). To be given to `catch` outside of transactions; throws what it is given.
 */
export const dropIfErased = (member: Member, stored: readonly Stored[]) => async (error: unknown): Promise<never> => {
  const isToGo = isPutOut(error) || (isGone(error) && (await isErasureRecent(member, hoursMax)))
  if (isToGo) await dropUnnamed(member, stored.map(({ sha256 }) => Buffer.from(sha256).toString('hex')))
  throw error
}
