// New keys over old ones. The work with the database is lib/server/rotation.ts, bundled by the build; here are the secrets file and who may do it when.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writePrivate } from './data-directory.mjs'
import { Refusal } from './refusal.mjs'
import { isGuarded } from './secrets.mjs'
import { say } from './words.mjs'

const program = (root) => import(pathToFileURL(join(root, 'lib/server/workers/keys.mjs')).href)
const fileOf = (data) => join(data, 'secrets.json')
const kept = (data) => (existsSync(fileOf(data)) ? JSON.parse(readFileSync(fileOf(data), 'utf8')) : {})
const keep = (data, secrets) => writePrivate(fileOf(data), JSON.stringify(secrets, null, 2) + '\n')

// What the bundled program asks its environment for.
function asServer({ data, urls, rootKey }) {
  Object.assign(process.env, { DATABASE_URL: urls.app, AUTH_DATABASE_URL: urls.auth, ANNING_DATA_DIR: data, ANNING_ROOT_KEY: rootKey })
  process.env.AUTH_SECRET ??= kept(data).AUTH_SECRET
}

// An office's backups hold no root key and open only with that of their day, so it is not forgotten; one's own hold it.
function keepOld(data, { was, key }) {
  const file = join(data, `root-key-${was}.json`)
  if (process.env.ANNING_MODE === 'office') writePrivate(file, JSON.stringify({ ANNING_ROOT_KEY: key }, null, 2) + '\n')
  return file
}

/**
 * A new root key in the secrets file. Both keys stand there until every office's keys are wrapped by the new one and were opened by it, so a stop at any
 * moment leaves a key for whatever the database holds; another run, or the next start, goes on.
 * Says what came of it, and in an office where the old key lies, which its backups still want.
 * @throws Refusal where a passphrase guards the key, or the key is not in the file
 */
export async function rotateRootKey(root, { data, urls }) {
  if (isGuarded(data)) throw new Refusal('keys-guarded')
  const { ANNING_ROOT_KEY: from, ...secrets } = kept(data)
  if (process.env.ANNING_ROOT_KEY || !from) throw new Refusal('keys-elsewhere')
  const to = secrets.ANNING_ROOT_KEY_NEXT ?? randomBytes(32).toString('base64url')
  keep(data, { ...secrets, ANNING_ROOT_KEY: from, ANNING_ROOT_KEY_NEXT: to })
  asServer({ data, urls, rootKey: from })
  const { count, was } = await (await program(root)).rotateRoot(urls, { from, to })
  delete process.env.ANNING_ROOT_KEY
  const file = keepOld(data, { was, key: from })
  keep(data, { ...secrets, ANNING_ROOT_KEY: to, ANNING_ROOT_KEY_NEXT: undefined })
  say('root-rotated', { count, was })
  if (process.env.ANNING_MODE === 'office') say('root-kept', { was, file })
}

/** Goes on with a change of the root key that a stop interrupted. */
export async function finishRotation(root, where) {
  if (!isGuarded(where.data) && kept(where.data).ANNING_ROOT_KEY_NEXT) await rotateRootKey(root, where)
}

/**
 * New keys for every office; the server may run beside.
 * @returns number of cases whose keys were wrapped anew
 * @throws Refusal where a passphrase guards the root key
 */
export async function rotateOfficeKeys(root, { data, urls }) {
  if (isGuarded(data)) throw new Refusal('keys-guarded')
  asServer({ data, urls, rootKey: process.env.ANNING_ROOT_KEY ?? kept(data).ANNING_ROOT_KEY })
  return (await program(root)).rotateOffices(urls)
}
