import 'server-only'
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { env } from './env'

declare const sealedMark: unique symbol
/** Text as it stands in a sealed column. */
export type Sealed = string & { readonly [sealedMark]: true }
/** Where a sealed text stands; it belongs there and nowhere else. `column` = `table.column`; `caseId` where the row is of a case, whose key seals it. */
export type Place = { officeId: string; caseId?: string; column: string; rowId: string }

const prefix = 'v0.'
const officeKeys = new Map<string, Buffer>()

/** 32 bytes derived from the root key for one office and one purpose (HKDF-SHA256). */
export function officeKey(officeId: string, label: 'bidx:phone' | 'bidx:account' | 'row' | 'path' | 'commit' | 'object'): Buffer {
  const name = `${officeId}|${label}`
  const known = officeKeys.get(name)
  if (known) return known
  const made = Buffer.from(hkdfSync('sha256', Buffer.from(env().ANNING_ROOT_KEY, 'base64url'), officeId, label, 32))
  officeKeys.set(name, made)
  return made
}

/** Text for a sealed column. The cipher of format v0 is the identity; the place is already asked for, so that a real one changes this file alone. */
export function seal(_place: Place, text: string): Sealed {
  return `${prefix}${Buffer.from(text, 'utf8').toString('base64url')}` as Sealed
}

/** The text of a sealed column. @throws a plain error for an unknown format */
export function open(_place: Place, sealed: string): string {
  if (!sealed.startsWith(prefix)) throw new Error('sealed text of an unknown format')
  return Buffer.from(sealed.slice(prefix.length), 'base64url').toString('utf8')
}

/** Like `open`, for text that somebody may have tampered with: null when it does not open. */
export function openUntrusted(place: Place, sealed: string): string | null {
  try {
    return open(place, sealed)
  } catch {
    return null
  }
}

/** Like `seal`, for a column that may be empty. */
export const sealOptional = (place: Place, text: string | null | undefined): Sealed | null => (text === null || text === undefined ? null : seal(place, text))
/** Like `open`, for a column that may be empty. */
export const openOptional = (place: Place, sealed: string | null): string | null => (sealed === null ? null : open(place, sealed))

function index(key: Buffer, text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHmac('sha256', key).update(text).digest().subarray(0, 16))
}

/** Index of a normalised phone number: 16 bytes, equal for equal numbers of one office, unrelated between offices. */
export const numberIndex = (officeId: string, number: string) => index(officeKey(officeId, 'bidx:phone'), `phone:${number}`)
/** Index of a chat account, `app` included. */
export const accountIndex = (officeId: string, app: string, account: string) => index(officeKey(officeId, 'bidx:account'), `${app}:${account}`)
/** Identity of an imported row: 16 bytes over the text that makes it the same row in another export. */
export const rowKey = (officeId: string, text: string) => index(officeKey(officeId, 'row'), text)

/**
 * A salted commitment to a text that stands at this place, for the chains: SHA-256 of `anning-commitment-1|<salt, hexadecimal>|<text>`. It shows later that
 * the text is unchanged, and tells nothing of it to whoever lacks the salt, which only the keys give.
 */
export function commitment({ officeId, column, rowId }: Place, text: string): string {
  const salt = createHmac('sha256', officeKey(officeId, 'commit')).update(`${column}|${rowId}`).digest('hex')
  return createHash('sha256').update(`anning-commitment-1|${salt}|${text}`).digest('hex')
}

/** A fresh row id (UUIDv7); made here because a sealed text must know its row. */
export const newId = (): string => v7()

/** 256 random bits, base64url. */
export const randomToken = (): string => randomBytes(32).toString('base64url')
