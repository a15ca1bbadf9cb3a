import 'server-only'
import { randomBytes } from 'node:crypto'
import { CaseworkError } from '@/lib/errors'
import { derived, keyOf, type NamedKey, openedWith, partsOf, sealedUnder } from './cipher'
import { type RootKey, rootKey } from './root-key'

/**
 * The keys of one office in memory. Root wraps the office's keys, the office's field key wraps a key per case; what is wrapped lies in the database
 * (office_key, case_key) and is opened here when it is first needed. How it is read from there: key-store.ts.
 */

/** Purpose of an office's key: `field` wraps the keys of cases and seals what belongs to none; `index` makes blind indexes and file names, and stays. */
export type Purpose = 'field' | 'index'
export type OfficeKeyRow = { kid: string; purpose: string; wrapped: string; retiredAt: Date | null }
/** `wrapped` null = destroyed. `kek` = the office's key that wraps it. */
export type CaseKeyRow = { kid: string; caseId: string; kek: string; wrapped: string | null }
export type OfficeKey = OfficeKeyRow & { bytes: Buffer }

/** `version` = all changes up to it are here. `isSealed` = no text of format v0 is left in the office. `newest` = kid of the field key in use. */
export type Ring = {
  officeId: string; version: number; isSealed: boolean; newest: string
  officeKeys: Map<string, OfficeKey>; caseKeys: Map<string, CaseKeyRow>; kidOfCase: Map<string, string>
  opened: Map<string, NamedKey>; derivations: Map<string, Buffer>
}

const openedMax = 5_000
const kept = globalThis as typeof globalThis & { anningRings?: Map<string, Ring> }
const rings = (): Map<string, Ring> => (kept.anningRings ??= new Map())

/** A text names a key that came after this transaction began; the whole is to be tried again (see unit-of-work). */
export class KeyNotHeld extends Error {}

export const newKid = (): string => randomBytes(8).toString('base64url')

export const emptyRing = (officeId: string): Ring => ({
  officeId, version: 0, isSealed: false, newest: '', officeKeys: new Map(), caseKeys: new Map(), kidOfCase: new Map(), opened: new Map(),
  derivations: new Map(),
})

export const heldRing = (officeId: string): Ring | undefined => rings().get(officeId)
export const holdRing = (ring: Ring): void => void rings().set(ring.officeId, ring)
/** Forgets every key of every office. */
export const dropRings = (): void => rings().clear()

/** The keys of an office. @throws CaseworkError vault-locked; a plain error outside of `withOffice` and doors, which open them */
export function ringOf(officeId: string): Ring {
  const ring = heldRing(officeId)
  if (ring) return ring
  rootKey()
  throw new Error('the keys of this office are not open: withOffice and memberWith open them')
}

const aboutOfficeKey = (officeId: string, kid: string, purpose: string) => `${officeId}|office_key|${purpose}|${kid}|w1`
const aboutCaseKey = (officeId: string, kid: string, caseId: string) => `${officeId}|case_key|${caseId}|${kid}|w1`
const wrapper = (root: RootKey, officeId: string): NamedKey => ({ kid: root.id, key: keyOf(derived(root.bytes, officeId, 'office-key')) })

/** An office's key under a root. */
export const wrappedOfficeKey = (root: RootKey, officeId: string, { kid, purpose, bytes }: Pick<OfficeKey, 'kid' | 'purpose' | 'bytes'>): string =>
  sealedUnder(wrapper(root, officeId), aboutOfficeKey(officeId, kid, purpose), { mark: 'w1', bytes })

/** The bytes of an office's key. @throws a plain error when another root wrapped it */
export function unwrappedOfficeKey(root: RootKey, officeId: string, { kid, purpose, wrapped }: OfficeKeyRow): Buffer {
  const parts = partsOf(wrapped)
  if (!parts || parts.kid !== root.id) throw new Error('this office was sealed under another root key')
  return openedWith(wrapper(root, officeId).key, aboutOfficeKey(officeId, kid, purpose), parts)
}

const kekOf = (ring: Ring, kid: string): NamedKey => ({ kid, key: keyOf(derivation(ring, kid, 'case-key')) })

/** 32 bytes derived from one of the office's keys for one use. */
export function derivation(ring: Ring, kid: string, label: string): Buffer {
  const name = `${kid}|${label}`
  const known = ring.derivations.get(name)
  if (known) return known
  const officeKey = ring.officeKeys.get(kid)
  if (!officeKey) throw new KeyNotHeld('an office key that is not held')
  const made = derived(officeKey.bytes, ring.officeId, label)
  ring.derivations.set(name, made)
  return made
}

/** 32 bytes derived from a case's key for one use: nobody can make them again once that is destroyed. @throws KeyNotHeld, CaseworkError erased */
export function caseDerivation(ring: Ring, caseId: string, label: string): Buffer {
  const { kid, key } = keyFor(ring, caseId)
  const name = `${kid}|${label}`
  const made = ring.derivations.get(name) ?? derived(key.export(), ring.officeId, label)
  ring.derivations.set(name, made)
  return made
}

/** A case's key under the office's newest. */
export const wrappedCaseKey = (ring: Ring, { kid, caseId, bytes }: { kid: string; caseId: string; bytes: Buffer }): string =>
  sealedUnder(kekOf(ring, ring.newest), aboutCaseKey(ring.officeId, kid, caseId), { mark: 'w1', bytes })

/** The bytes of a case's key. @throws CaseworkError erased when it was destroyed */
export function unwrappedCaseKey(ring: Ring, { kid, caseId, kek, wrapped }: CaseKeyRow): Buffer {
  if (wrapped === null) throw new CaseworkError('erased')
  const parts = partsOf(wrapped)
  if (!parts) throw new Error('a wrapped key of an unknown format')
  return openedWith(kekOf(ring, kek).key, aboutCaseKey(ring.officeId, kid, caseId), parts)
}

function openedKey(ring: Ring, kid: string, bytes: Buffer): NamedKey {
  if (ring.opened.size >= openedMax) ring.opened.clear()
  const named = { kid, key: keyOf(bytes) }
  ring.opened.set(kid, named)
  return named
}

/** The key that a text names. @throws KeyNotHeld, CaseworkError erased */
export function keyNamed(ring: Ring, kid: string): NamedKey {
  const known = ring.opened.get(kid)
  if (known) return known
  const row = ring.caseKeys.get(kid)
  return openedKey(ring, kid, row ? unwrappedCaseKey(ring, row) : derivation(ring, kid, 'field'))
}

/** The key for new text: that of its case, or of the office. @throws KeyNotHeld, CaseworkError erased */
export function keyFor(ring: Ring, caseId: string | null): NamedKey {
  if (caseId === null) return keyNamed(ring, ring.newest)
  const kid = ring.kidOfCase.get(caseId)
  if (!kid) throw new KeyNotHeld('the key of a case that is not held')
  return keyNamed(ring, kid)
}

/** The key for indexes and file names, which must stay what it was. */
export function indexKid(ring: Ring): string {
  for (const { kid, purpose } of ring.officeKeys.values()) if (purpose === 'index') return kid
  throw new Error('an office without an index key')
}

export function addCaseKey(ring: Ring, row: CaseKeyRow): void {
  ring.caseKeys.set(row.kid, row)
  ring.kidOfCase.set(row.caseId, row.kid)
  if (row.wrapped !== null) return
  ring.opened.delete(row.kid)
  for (const name of ring.derivations.keys()) if (name.startsWith(`${row.kid}|`)) ring.derivations.delete(name)
}

/** Takes in what changed. A key that is held keeps its bytes: only its wrapping changes. */
export function addOfficeKeys(ring: Ring, rows: readonly OfficeKeyRow[]): void {
  for (const row of rows) {
    const bytes = ring.officeKeys.get(row.kid)?.bytes ?? unwrappedOfficeKey(rootKey(), ring.officeId, row)
    ring.officeKeys.set(row.kid, { ...row, bytes })
    if (row.purpose === 'field' && row.retiredAt === null) ring.newest = row.kid
  }
}
