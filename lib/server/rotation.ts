import 'server-only'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { partsOf } from './cipher'
import {
  addOfficeKeys, type CaseKeyRow, emptyRing, newKid, type OfficeKeyRow, type Ring, unwrappedCaseKey, unwrappedOfficeKey, wrappedCaseKey, wrappedOfficeKey,
} from './key-ring'
import { keepKeysFile } from './keys-file'
import { type RootKey, rootKey, rootOf } from './root-key'

/**
 * New keys over old ones, run by `npm run keys` as the server's own roles: nothing is sealed anew here, keys are wrapped anew. Each deed is one
 * transaction. Bundled for the launcher (bin/build/workers.mjs).
 */

type Urls = { app: string; auth: string }
const rowsAtOnce = 1_000

async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return work(client).finally(() => client.end())
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  const done = await work().catch(async (error: unknown) => {
    await client.query('ROLLBACK')
    throw error
  })
  await client.query('COMMIT')
  return done
}

const officesOf = (auth: string): Promise<string[]> => connected(auth, async (client) =>
  (await client.query<{ id: string }>('SELECT id FROM office ORDER BY id')).rows.map(({ id }) => id))

const enter = (client: pg.Client, officeId: string) => client.query("SELECT enter_office($1, '')", [officeId])
const officeKeysOf = async (client: pg.Client, officeId: string): Promise<OfficeKeyRow[]> => (await client.query<OfficeKeyRow>(
  'SELECT kid, purpose, wrapped, retired_at AS "retiredAt" FROM office_key WHERE office_id = $1 ORDER BY version', [officeId])).rows

/** Retires the field key of an office and puts a new one in its place, in memory and in the database. */
async function replaceFieldKey(client: pg.Client, ring: Ring, version: number): Promise<void> {
  const { officeId } = ring
  const key = { kid: newKid(), purpose: 'field' as const, bytes: randomBytes(32) }
  const wrapped = wrappedOfficeKey(rootKey(), officeId, key)
  await client.query(`UPDATE office_key SET retired_at = now(), version = $2
    WHERE office_id = $1 AND purpose = 'field' AND retired_at IS NULL`, [officeId, version])
  await client.query('INSERT INTO office_key (office_id, kid, purpose, wrapped, version, created_at) VALUES ($1, $2, $3, $4, $5, now())',
    [officeId, key.kid, key.purpose, wrapped, version])
  addOfficeKeys(ring, [{ kid: key.kid, purpose: key.purpose, wrapped, retiredAt: null }])
}

async function wrapCasesAnew(client: pg.Client, ring: Ring): Promise<number> {
  const { officeId } = ring
  const { rows } = await client.query<CaseKeyRow>(
    'SELECT kid, case_id AS "caseId", kek, wrapped FROM case_key WHERE office_id = $1 AND wrapped IS NOT NULL', [officeId])
  const anew = rows.map((row) => ({ kid: row.kid, wrapped: wrappedCaseKey(ring, { ...row, bytes: unwrappedCaseKey(ring, row) }) }))
  for (let from = 0; from < anew.length; from += rowsAtOnce) {
    await client.query(`UPDATE case_key k SET kek = $2, wrapped = v.wrapped FROM jsonb_to_recordset($3::jsonb) AS v(kid text, wrapped text)
      WHERE k.office_id = $1 AND k.kid = v.kid AND k.wrapped IS NOT NULL`, [officeId, ring.newest, JSON.stringify(anew.slice(from, from + rowsAtOnce))])
  }
  return anew.length
}

/**
 * Gives an office a new field key and wraps the keys of its cases by it. Servers may run meanwhile: they take the new key up with their next transaction.
 * What the old one sealed (texts of no case, keys of files) is read by it still; texts are sealed anew at the next start. Returns the number of cases.
 */
async function rotateOffice(client: pg.Client, officeId: string): Promise<number> {
  const ring = emptyRing(officeId)
  const count = await inTransaction(client, async () => {
    await enter(client, officeId)
    const [raised] = (await client.query<{ version: number }>(
      'UPDATE key_ring SET version = version + 1, is_sealed = false WHERE office_id = $1 RETURNING version', [officeId])).rows
    if (!raised) return 0
    addOfficeKeys(ring, await officeKeysOf(client, officeId))
    await replaceFieldKey(client, ring, raised.version)
    return wrapCasesAnew(client, ring)
  })
  if (ring.newest) await keepKeysFile({ ...ring, officeKeys: new Map(await connectedKeys(client, ring)) })
  return count
}

/** The keys as they are wrapped now, with the bytes that are known of them. */
async function connectedKeys(client: pg.Client, ring: Ring) {
  const rows = await inTransaction(client, async () => {
    await enter(client, ring.officeId)
    return officeKeysOf(client, ring.officeId)
  })
  return rows.map((row) => [row.kid, { ...row, bytes: Buffer.alloc(0) }] as const)
}

/** New field keys for every office. Returns the number of cases whose keys were wrapped anew. */
export async function rotateOffices(urls: Urls): Promise<number> {
  const offices = await officesOf(urls.auth)
  return connected(urls.app, async (client) => {
    let count = 0
    for (const officeId of offices) count += await rotateOffice(client, officeId)
    return count
  })
}

function wrappedBy(row: OfficeKeyRow, officeId: string, { from, to }: { from: RootKey; to: RootKey }): string {
  if (partsOf(row.wrapped)?.kid === to.id) return row.wrapped
  const bytes = unwrappedOfficeKey(from, officeId, row)
  return wrappedOfficeKey(to, officeId, { kid: row.kid, purpose: row.purpose === 'index' ? 'index' : 'field', bytes })
}

/**
 * Wraps the keys of every office by another root key, in one transaction; what is wrapped by it already stays. Then opens each of them by it, so that the
 * old one may go. `from`, `to`: base64url. Returns the number of offices and the id of the old one. @throws a plain error when a key opens by neither
 */
export async function rotateRoot(urls: Urls, keys: { from: string; to: string }): Promise<{ count: number; was: string }> {
  const roots = { from: rootOf(Buffer.from(keys.from, 'base64url')), to: rootOf(Buffer.from(keys.to, 'base64url')) }
  const offices = await officesOf(urls.auth)
  await connected(urls.app, async (client) => {
    await inTransaction(client, async () => {
      for (const officeId of offices) await wrapOfficeAnew(client, officeId, roots)
    })
    for (const officeId of offices) await keepWrapped(client, officeId, roots.to)
  })
  return { count: offices.length, was: roots.from.id }
}

async function wrapOfficeAnew(client: pg.Client, officeId: string, roots: { from: RootKey; to: RootKey }): Promise<void> {
  await enter(client, officeId)
  for (const row of await officeKeysOf(client, officeId)) {
    await client.query('UPDATE office_key SET wrapped = $3 WHERE office_id = $1 AND kid = $2', [officeId, row.kid, wrappedBy(row, officeId, roots)])
  }
}

async function keepWrapped(client: pg.Client, officeId: string, root: RootKey): Promise<void> {
  const ring = emptyRing(officeId)
  for (const [kid, row] of await connectedKeys(client, ring)) ring.officeKeys.set(kid, { ...row, bytes: unwrappedOfficeKey(root, officeId, row) })
  if (ring.officeKeys.size > 0) await keepKeysFile(ring)
}
