// Secrets made once and kept in the data directory with mode 0600: losing secrets.json means losing what was sealed with it.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { privateJson } from './data-directory.mjs'
import { LOGIN_ROLES } from './roles.mjs'

const random = () => randomBytes(32).toString('base64url')

/** `{ AUTH_SECRET, ANNING_ROOT_KEY }`, 32 random bytes each in base64url; a value in the environment comes first. */
export function serverSecrets(data, env = process.env) {
  const kept = privateJson(join(data, 'secrets.json'), () => ({ AUTH_SECRET: random(), ANNING_ROOT_KEY: random() }))
  return { AUTH_SECRET: env.AUTH_SECRET ?? kept.AUTH_SECRET, ANNING_ROOT_KEY: env.ANNING_ROOT_KEY ?? kept.ANNING_ROOT_KEY }
}

/** Password of each role that logs in; `ANNING_APP_PASSWORD` and its like (compose) come before the kept ones. */
export function rolePasswords(data, env = process.env) {
  const kept = privateJson(join(data, 'roles.json'), () => Object.fromEntries(LOGIN_ROLES.map((role) => [role, random()])))
  return Object.fromEntries(LOGIN_ROLES.map((role) => [role, env[`${role.toUpperCase()}_PASSWORD`] ?? kept[role]]))
}
