// Secrets made once and kept in the data directory with mode 0600: losing secrets.json means losing what was sealed with it.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { privateJson, writePrivate } from './data-directory.mjs'
import { LOGIN_ROLES } from './roles.mjs'

const random = () => randomBytes(32).toString('base64url')

/** Whether a passphrase guards the root key of this data: then it is not ours to hand on (see lib/server/vault-files.ts). */
export const isGuarded = (data) => existsSync(join(data, 'vault-key.json'))

// A stop while the passphrase was being set leaves the plain key beside the wrapped one.
function withoutPlainKey(file, { ANNING_ROOT_KEY: plain, ...rest }) {
  if (plain !== undefined) writePrivate(file, JSON.stringify(rest, null, 2) + '\n')
  return rest
}

/**
 * `{ AUTH_SECRET, ANNING_ROOT_KEY }`, 32 random bytes each in base64url; a value in the environment comes first. Without the root key where a passphrase
 * guards it: the server starts locked.
 */
export function serverSecrets(data, env = process.env) {
  const file = join(data, 'secrets.json')
  const kept = privateJson(file, () => ({ AUTH_SECRET: random(), ANNING_ROOT_KEY: random() }))
  if (isGuarded(data)) {
    const { AUTH_SECRET } = withoutPlainKey(file, kept)
    return { AUTH_SECRET: env.AUTH_SECRET ?? AUTH_SECRET }
  }
  return { AUTH_SECRET: env.AUTH_SECRET ?? kept.AUTH_SECRET, ANNING_ROOT_KEY: env.ANNING_ROOT_KEY ?? kept.ANNING_ROOT_KEY }
}

/** The variable that brings a role's password, such as ANNING_APP_PASSWORD. */
export const passwordVariable = (role) => `${role.toUpperCase()}_PASSWORD`

/** Keeps passwords that roles of a server have already, by role; those of our roles that are not among them stay to be made. */
export function keepRolePasswords(data, known) {
  const ours = Object.fromEntries(LOGIN_ROLES.filter((role) => typeof known[role] === 'string').map((role) => [role, known[role]]))
  if (Object.keys(ours).length > 0) writePrivate(join(data, 'roles.json'), JSON.stringify(ours, null, 2) + '\n')
}

/** Password of each role that logs in; `ANNING_APP_PASSWORD` and its like (compose) come before the kept ones. */
export function rolePasswords(data, env = process.env) {
  const file = join(data, 'roles.json')
  const fresh = Object.fromEntries(LOGIN_ROLES.map((role) => [role, random()]))
  const kept = { ...fresh, ...privateJson(file, () => fresh) }
  if (Object.keys(JSON.parse(readFileSync(file, 'utf8'))).length < LOGIN_ROLES.length) writePrivate(file, JSON.stringify(kept, null, 2) + '\n')
  return Object.fromEntries(LOGIN_ROLES.map((role) => [role, env[passwordVariable(role)] ?? kept[role]]))
}
