import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { officeKey } from './keys'

/** A file's own key as it stands in the file's header: `kid` names the key of the office that wraps it. */
export type WrappedKey = { kid: string; wrapped: Buffer }

const kid = 'root'
const nonceBytes = 12
const tagBytes = 16
const place = (officeId: string) => Buffer.from(`${officeId}|object|v1`)

/** Wraps the key of one file under its office (AES-256-GCM), so that it opens there and nowhere else. */
export async function wrapObjectKey(officeId: string, dek: Buffer): Promise<WrappedKey> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', officeKey(officeId, 'object'), nonce).setAAD(place(officeId))
  return { kid, wrapped: Buffer.concat([nonce, cipher.update(dek), cipher.final(), cipher.getAuthTag()]) }
}

/** The key of one file. @throws a plain error for a key nobody knows, or one that was changed */
export async function unwrapObjectKey(officeId: string, wrappedBy: string, wrapped: Buffer): Promise<Buffer> {
  if (wrappedBy !== kid) throw new Error('the key of a file is wrapped by an unknown key')
  const decipher = createDecipheriv('aes-256-gcm', officeKey(officeId, 'object'), wrapped.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(place(officeId)).setAuthTag(wrapped.subarray(-tagBytes))
  return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()])
}
