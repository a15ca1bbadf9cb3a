import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomFillSync } from 'node:crypto'

/** AES-256-GCM as every key and text here is sealed: `<mark>.<id of the key>.<nonce, 12 bytes>.<cipher text and tag>`, binary parts in base64url. */

/** A key with the word by which sealed text names it. */
export type NamedKey = { kid: string; key: KeyObject }
export type SealedParts = { mark: string; kid: string; nonce: Buffer; body: Buffer }

const nonceBytes = 12
const tagBytes = 16
// Random bytes are fetched for some hundred nonces at a time: a call for twelve costs as much as one for thousands.
const pool = Buffer.alloc(nonceBytes * 512)
let used = pool.length

function freshNonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const nonce = Buffer.from(pool.subarray(used, used + nonceBytes))
  pool.fill(0, used, used + nonceBytes)
  used += nonceBytes
  return nonce
}

/** 32 bytes of HKDF-SHA256. */
export const derived = (secret: Uint8Array, salt: string, label: string): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, label, 32))

export const keyOf = (bytes: Buffer): KeyObject => createSecretKey(bytes)

/** HMAC-SHA256 cut to 16 bytes. */
export const shortMac = (key: Buffer, text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHmac('sha256', key).update(text).digest().subarray(0, 16))

/** Seals `content` under a key; `about` says where it belongs and must be said again to open it. */
export function sealedUnder({ kid, key }: NamedKey, about: string, content: { mark: string; bytes: Buffer }): string {
  const nonce = freshNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about, 'utf8'))
  const body = Buffer.concat([cipher.update(content.bytes), cipher.final(), cipher.getAuthTag()])
  return `${content.mark}.${kid}.${nonce.toString('base64url')}.${body.toString('base64url')}`
}

/** The parts of a sealed text; null when it has another shape. */
export function partsOf(sealed: string): SealedParts | null {
  const [mark, kid, nonce, body, ...more] = sealed.split('.')
  if (!mark || !kid || !nonce || !body || more.length > 0) return null
  return { mark, kid, nonce: Buffer.from(nonce, 'base64url'), body: Buffer.from(body, 'base64url') }
}

/** The content again. @throws a plain error when key, place or text are not those it was sealed with */
export function openedWith(key: KeyObject, about: string, { nonce, body }: SealedParts): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(Buffer.from(about, 'utf8'))
  decipher.setAuthTag(body.subarray(body.length - tagBytes))
  return Buffer.concat([decipher.update(body.subarray(0, body.length - tagBytes)), decipher.final()])
}
