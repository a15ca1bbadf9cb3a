import 'server-only'
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

/** An upload that has these bytes too may last an hour before its row comes; it looks for its file for a day after an erasure (`holdFile`). */
const hoursMax = 12

/**
 * For bytes that are safe on disk while their row is still to come: when the case has been erased meanwhile, they go at once and not with the sweep. Where
 * nothing was erased lately they stay: somebody else may be about to name the same bytes, and does not look for them. To be given to `catch` outside of
 * transactions; throws what it is given.
 */
export const dropIfErased = (member: Member, stored: readonly Stored[]) => async (error: unknown): Promise<never> => {
  if (isGone(error) && (await isErasureRecent(member, hoursMax))) await dropUnnamed(member, stored.map(({ sha256 }) => Buffer.from(sha256).toString('hex')))
  throw error
}
