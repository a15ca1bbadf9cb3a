import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { derivation, indexKid, type Ring, ringOf } from './key-ring'
import { openRing, refreshRing } from './key-store'

/** A file's own key as it stands in the file's header: `kid` names the key of the office that wraps it (see keys-file.ts for opening without a database). */
export type WrappedKey = { kid: string; wrapped: Buffer }

/** Files from before there were keys of offices: what wraps them is derived from the index secret, which was root then. */
const oldKid = 'root'
const nonceBytes = 12
const tagBytes = 16
const place = (officeId: string) => Buffer.from(`${officeId}|object|v1`)

async function ringWith(officeId: string, kid?: string): Promise<Ring> {
  await openRing(officeId)
  if (kid !== undefined && kid !== oldKid && !ringOf(officeId).officeKeys.has(kid)) await refreshRing(officeId)
  return ringOf(officeId)
}

/** Wraps the key of one file under its office (AES-256-GCM), so that it opens there and nowhere else. @throws CaseworkError vault-locked */
export async function wrapObjectKey(officeId: string, dek: Buffer): Promise<WrappedKey> {
  const ring = await ringWith(officeId)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', derivation(ring, ring.newest, 'object'), nonce).setAAD(place(officeId))
  return { kid: ring.newest, wrapped: Buffer.concat([nonce, cipher.update(dek), cipher.final(), cipher.getAuthTag()]) }
}

/**
 * The key of one file; null for a key nobody knows, or one that was changed: then the file is damaged.
 * @throws CaseworkError vault-locked; whatever the database throws. Neither says anything of the file.
 */
export async function unwrapObjectKey(officeId: string, kid: string, wrapped: Buffer): Promise<Buffer | null> {
  const ring = await ringWith(officeId, kid)
  try {
    return unwrapped(ring, kid, wrapped)
  } catch {
    return null
  }
}

function unwrapped(ring: Ring, kid: string, wrapped: Buffer): Buffer {
  const key = derivation(ring, kid === oldKid ? indexKid(ring) : kid, 'object')
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(place(ring.officeId)).setAuthTag(wrapped.subarray(-tagBytes))
  return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()])
}
