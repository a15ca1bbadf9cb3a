import 'server-only'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { openedWith, partsOf, sealedUnder, shortMac } from './cipher'
import { caseDerivation, derivation, indexKid, keyFor, keyNamed, KeyNotHeld, ringOf } from './key-ring'

declare const sealedMark: unique symbol
/** Text as it stands in a sealed column. */
export type Sealed = string & { readonly [sealedMark]: true }
/** Where a sealed text stands; it belongs there and nowhere else. `column` = `table.column`. */
export type Whereabouts = { officeId: string; column: string; rowId: string }
/** `caseId` = the case the row belongs to, whose key seals it; null for a row of no case, which a key of the office seals. */
export type Place = Whereabouts & { caseId: string | null }

const oldPrefix = 'v0.'

const about = ({ officeId, column, rowId }: Whereabouts) => `${officeId}|${column.replace('.', '|')}|${rowId}|v1`

/** 32 bytes derived for one office and one purpose; the same for ever, for indexes and file names rest on it. */
export const officeKey = (officeId: string, label: 'bidx:phone' | 'bidx:account' | 'row' | 'path' | 'commit' | 'object' | 'alert-off'): Buffer => {
  const ring = ringOf(officeId)
  return derivation(ring, indexKid(ring), label)
}

/** Text for a sealed column (AES-256-GCM, see cipher.ts). @throws CaseworkError vault-locked, erased for a case whose key was destroyed */
export function seal(place: Place, text: string): Sealed {
  const key = keyFor(ringOf(place.officeId), place.caseId)
  return sealedUnder(key, about(place), { mark: 'v1', bytes: Buffer.from(text, 'utf8') }) as Sealed
}

/**
 * The text of a sealed column; call it inside `withOffice`, which fetches keys that came meanwhile. Text from before there was a cipher (v0) is read until
 * the office is sealed through. @throws CaseworkError vault-locked, erased; a plain error for a text that is not of this place
 */
export function open(place: Whereabouts, sealed: string): string {
  const ring = ringOf(place.officeId)
  if (sealed.startsWith(oldPrefix) && !ring.isSealed) return Buffer.from(sealed.slice(oldPrefix.length), 'base64url').toString('utf8')
  const parts = partsOf(sealed)
  if (parts?.mark !== 'v1') throw new Error('sealed text of an unknown format')
  return openedWith(keyNamed(ring, parts.kid).key, about(place), parts).toString('utf8')
}

/** Like `open`, for text that somebody may have tampered with: null when it does not open. */
export function openUntrusted(place: Whereabouts, sealed: string): string | null {
  try {
    return open(place, sealed)
  } catch (error) {
    if (error instanceof KeyNotHeld) throw error
    return null
  }
}

/** Like `seal`, for a column that may be empty. */
export const sealOptional = (place: Place, text: string | null | undefined): Sealed | null => (text === null || text === undefined ? null : seal(place, text))
/** Like `open`, for a column that may be empty. */
export const openOptional = (place: Whereabouts, sealed: string | null): string | null => (sealed === null ? null : open(place, sealed))

/** Index of a normalised phone number: 16 bytes, equal for equal numbers of one office, unrelated between offices. */
export const numberIndex = (officeId: string, number: string) => shortMac(officeKey(officeId, 'bidx:phone'), `phone:${number}`)
/** Index of a chat account, `app` included. */
export const accountIndex = (officeId: string, app: string, account: string) => shortMac(officeKey(officeId, 'bidx:account'), `${app}:${account}`)
/** Identity of an imported row: 16 bytes over the text that makes it the same row in another export. */
export const rowKey = (officeId: string, text: string) => shortMac(officeKey(officeId, 'row'), text)
/** The same under the salt of a case (hexadecimal), which goes along when the case moves to another office. */
export const saltedRowKey = (salt: string, text: string) => shortMac(Buffer.from(salt, 'hex'), text)
/** A fresh salt for the rows of one case. */
export const newRowSalt = (): string => randomBytes(16).toString('hex')

function committed(secret: Buffer, { column, rowId }: Whereabouts, text: string): string {
  const salt = createHmac('sha256', secret).update(`${column}|${rowId}`).digest('hex')
  return createHash('sha256').update(`anning-commitment-1|${salt}|${text}`).digest('hex')
}

/**
 * A salted commitment to a text that stands at this place, for the chains: SHA-256 of `anning-commitment-1|<salt, hexadecimal>|<text>`. It shows later that
 * the text is unchanged, and tells nothing of it to whoever lacks the salt. A case's salts come from the case's key: once that is destroyed nobody, the office
 * included, can try a guess against them.
 */
export const commitment = (place: Place, text: string): string =>
  committed(place.caseId === null ? officeKey(place.officeId, 'commit') : caseDerivation(ringOf(place.officeId), place.caseId, 'commit'), place, text)

/** The commitment that an older program made, with a salt of the office. */
export const olderCommitment = (place: Whereabouts, text: string): string => committed(officeKey(place.officeId, 'commit'), place, text)

/** A fresh row id (UUIDv7); made here because a sealed text must know its row. */
export const newId = (): string => v7()

/** 256 random bits, base64url. */
export const randomToken = (): string => randomBytes(32).toString('base64url')
