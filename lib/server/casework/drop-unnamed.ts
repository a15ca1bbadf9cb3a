import 'server-only'
import { isErasureRecent, withUnnamed } from '../data/erasures'
import type { Member } from '../member'
import { isGone, refusalOf } from '../refusal'
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

const turningAway: ReadonlySet<string | undefined> = new Set(['not-signed-in', 'not-allowed', 'keeping-withdrawn'])
/** Whether an error says that somebody may bring nothing any more, or a case takes nothing. */
export const isTurnedAway = (error: unknown): boolean => turningAway.has(refusalOf(error)?.code)

/**
 * For bytes that are safe on disk while their row is still to come: when the case has been erased meanwhile, or they are turned away (`holdPlace`,
 * `kept_with_consent`), they go at once and not with the sweep. Otherwise they stay: who sends them again need not wait. Whoever is about to name the same
 * bytes looks for them (`holdFile`). To be given to `catch` outside of transactions; throws what it is given.
 */
export const dropIfErased = (member: Member, stored: readonly Stored[]) => async (error: unknown): Promise<never> => {
  const isToGo = isTurnedAway(error) || (isGone(error) && (await isErasureRecent(member, hoursMax)))
  if (isToGo) await dropUnnamed(member, stored.map(({ sha256 }) => Buffer.from(sha256).toString('hex')))
  throw error
}
