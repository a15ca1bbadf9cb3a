import 'server-only'
import { randomBytes } from 'node:crypto'
import { nowDate } from './clock'
import { database } from './db'
import {
  addCaseKey, addOfficeKeys, type CaseKeyRow, emptyRing, heldRing, holdRing, newKid, type Purpose, type Ring, ringOf, wrappedCaseKey, wrappedOfficeKey,
} from './key-ring'
import { keepKeysFile } from './keys-file'
import { errorFields, log } from './log'
import { isVaultLocked, rootKey } from './root-key'
import type { Transaction } from './unit-of-work'

/**
 * The keys of an office between database and memory. Whoever changes keys first raises the ring's version, which locks its row until the commit: so
 * versions become visible in their order, and whoever has read up to one has missed none.
 */

const rowsAtOnce = 1_000

async function nextVersion(tx: Transaction, officeId: string): Promise<number> {
  const { version } = await tx.keyRing.update({ where: { officeId }, data: { version: { increment: 1 } }, select: { version: true } })
  return version
}

/** Reads what changed since the ring's version. `version` = the one seen before: all up to it are committed. */
async function takeChanges(tx: Transaction, ring: Ring, version: number): Promise<void> {
  const where = { officeId: ring.officeId, version: { gt: ring.version } }
  addOfficeKeys(ring, await tx.officeKey.findMany({ where, orderBy: { version: 'asc' } }))
  for (const row of await tx.caseKey.findMany({ where, select: { kid: true, caseId: true, kek: true, wrapped: true } })) addCaseKey(ring, row)
  ring.version = Math.max(ring.version, version)
}

/** Enters an office in a transaction, and brings its ring up to date. Null version: the office has no keys yet. */
export async function enterOffice(tx: Transaction, officeId: string, userId: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ version: number | null }[]>`SELECT enter_office(${officeId}::uuid, ${userId}) AS version`
  const version = row?.version ?? null
  const ring = heldRing(officeId)
  if (ring && version !== null && version > ring.version) await takeChanges(tx, ring, version)
  return version
}

const freshKey = (purpose: Purpose, bytes: Buffer = randomBytes(32)) => ({ kid: newKid(), purpose, bytes })

/** Gives an office its keys. One that has data from before there were any keeps the root as its index secret, so that indexes and file names stay valid. */
async function makeOfficeKeys(tx: Transaction, officeId: string): Promise<void> {
  const isSealed = (await tx.caseFile.findFirst({ where: { officeId }, select: { id: true } })) === null
  const { count } = await tx.keyRing.createMany({ data: [{ officeId, version: 1, isSealed }], skipDuplicates: true })
  if (count === 0) return
  const root = rootKey()
  const keys = [freshKey('field'), freshKey('index', isSealed ? undefined : root.bytes)]
  await tx.officeKey.createMany({
    data: keys.map((key) => (
      { officeId, kid: key.kid, purpose: key.purpose, wrapped: wrappedOfficeKey(root, officeId, key), version: 1, createdAt: nowDate() })),
  })
}

/** The key of a case whose row is still to come: what is sealed meanwhile is sealed under it. */
export type CaseKeyDraft = { kid: string; caseId: string; bytes: Buffer }

/**
 * Draws a key for a case that is being made, so that its texts can be sealed before the ring is touched. Whoever draws holds the case against another one
 * who would make it, since memory knows one key a case. `keepCaseKeys` must follow in the same transaction.
 */
export function draftCaseKey(officeId: string, caseId: string): CaseKeyDraft {
  const ring = ringOf(officeId)
  const draft = { kid: newKid(), caseId, bytes: randomBytes(32) }
  addCaseKey(ring, wrappedDraft(ring, draft))
  return draft
}

const wrappedDraft = (ring: Ring, draft: CaseKeyDraft): CaseKeyRow =>
  ({ kid: draft.kid, caseId: draft.caseId, kek: ring.newest, wrapped: wrappedCaseKey(ring, draft) })

/**
 * Gives cases their keys; they count once the transaction is committed, and until then nobody else changes a key of the office. A case whose making is rolled
 * back leaves a key in memory that nothing uses.
 */
export async function keepCaseKeys(tx: Transaction, officeId: string, drafts: readonly CaseKeyDraft[]): Promise<void> {
  const ring = ringOf(officeId)
  const version = await nextVersion(tx, officeId)
  if (version > ring.version + 1) await takeChanges(tx, ring, version - 1)
  const made = drafts.map((draft) => wrappedDraft(ring, draft))
  for (let from = 0; from < made.length; from += rowsAtOnce) {
    const data = made.slice(from, from + rowsAtOnce).map((row) => ({ officeId, ...row, version, createdAt: nowDate() }))
    await tx.caseKey.createMany({ data })
  }
  for (const row of made) addCaseKey(ring, row)
}

/** Draws and keeps keys of cases at once. */
export const makeCaseKeys = (tx: Transaction, officeId: string, caseIds: readonly string[]): Promise<void> =>
  keepCaseKeys(tx, officeId, caseIds.map((caseId) => ({ kid: newKid(), caseId, bytes: randomBytes(32) })))

/** Cases from before there were keys get theirs. */
async function makeMissingCaseKeys(tx: Transaction, officeId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT c.id FROM case_file c LEFT JOIN case_key k ON k.office_id = c.office_id AND k.case_id = c.id
    WHERE c.office_id = ${officeId}::uuid AND k.kid IS NULL`
  if (rows.length > 0) await makeCaseKeys(tx, officeId, rows.map(({ id }) => id))
}

/** Anybody can write the id of an office into a link: what is no office gets no keys. `isFounding` = its row comes in a moment. */
async function opened(officeId: string, isFounding: boolean): Promise<void> {
  const ring = await database().$transaction(async (tx) => {
    const isNew = (await enterOffice(tx, officeId, '')) === null
    if (isNew && !isFounding && !(await tx.office.findUnique({ where: { id: officeId }, select: { id: true } }))) return null
    if (isNew) await makeOfficeKeys(tx, officeId)
    const { version, isSealed } = await tx.keyRing.findUniqueOrThrow({ where: { officeId } })
    const made = { ...emptyRing(officeId), isSealed }
    await takeChanges(tx, made, version)
    return made
  }, { timeout: 60_000, maxWait: 10_000 })
  if (!ring) return
  holdRing(ring)
  await keepKeysFile(ring).catch((error: unknown) => log.error('keys file not written', errorFields(error)))
  if (ring.isSealed) return
  await database().$transaction(async (tx) => {
    await enterOffice(tx, officeId, '')
    await makeMissingCaseKeys(tx, officeId)
  }, { timeout: 60_000, maxWait: 10_000 })
}

const kept = globalThis as typeof globalThis & { anningOpening?: Map<string, Promise<void>> }
const opening = (): Map<string, Promise<void>> => (kept.anningOpening ??= new Map())

/**
 * Opens the keys of an office once per process, and makes them where there are none. While the vault is locked nothing is opened. `isFounding`: the office is
 * about to be made.
 */
export async function openRing(officeId: string, isFounding = false): Promise<void> {
  if (heldRing(officeId) || isVaultLocked()) return
  const running = opening().get(officeId) ?? opened(officeId, isFounding).finally(() => opening().delete(officeId))
  opening().set(officeId, running)
  await running
}

/** Reads what other servers changed in an office's keys. */
export async function refreshRing(officeId: string): Promise<void> {
  await database().$transaction((tx) => enterOffice(tx, officeId, ''))
}

/** Destroys the key of a case: nothing sealed under it can be opened any more, here or in any other server. False = it had none, or none any more. */
export async function destroyCaseKeyIn(tx: Transaction, officeId: string, caseId: string): Promise<boolean> {
  const version = await nextVersion(tx, officeId)
  const { count } = await tx.caseKey.updateMany({
    where: { officeId, caseId, destroyedAt: null }, data: { wrapped: null, destroyedAt: nowDate(), version },
  })
  return count > 0
}
