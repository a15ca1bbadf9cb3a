// The database a restore fills: a new embedded one in the restore's own folder, or in an office's own server a new database beside the one it will replace.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { connected, createDatabase, DATABASE, powers, setUpDatabase, urlAs } from '../launcher/database.mjs'
import { startPostgres, stopPostgres, urlOf } from '../launcher/postgres.mjs'
import { Refusal } from '../launcher/refusal.mjs'
import { APP, AUTH, BACKUP } from '../launcher/roles.mjs'
import { keepRolePasswords, passwordVariable, rolePasswords } from '../launcher/secrets.mjs'
import { onStop } from '../launcher/stop.mjs'

const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1))
const named = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function embedded(folder) {
  const server = await startPostgres(join(folder, 'postgres'))
  onStop('database', () => stopPostgres(server))
  const { port, password } = server
  await createDatabase(urlOf(port, { password }))
  const finish = async () => {
    await stopPostgres(server)
    onStop('database', () => undefined)
  }
  return { admin: urlOf(port, { password, database: DATABASE }), finish }
}

const isFilled = (url) => connected(url, async (client) =>
  (await client.query('SELECT FROM pg_class WHERE relnamespace = \'public\'::regnamespace AND relkind = \'r\' LIMIT 1')).rowCount > 0)

// A database cannot be dropped or renamed by whoever is in it.
async function replaced(url, { name, draft }) {
  await connected(named(url, draft), (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}`)).catch((error) => {
    throw error.code === '55006' ? new Refusal('restore-database-busy') : error
  })
  const rename = (client) => `ALTER DATABASE ${client.escapeIdentifier(draft)} RENAME TO ${client.escapeIdentifier(name)}`
  await connected(named(url, 'postgres'), (client) => client.query(rename(client)))
}

// Passwords that an office kept beside the key file it brought.
function broughtPasswords(keyFile) {
  const file = keyFile && join(dirname(keyFile), 'roles.json')
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

// A kept password may be one that was never the server's: whoever gives theirs in the environment keeps others in the file.
async function opens(url, { role, password }) {
  if (!password) return false
  return connected(urlAs(url, { role, password }), () => true).catch((error) => !['28P01', '28000'].includes(error.code))
}

// Roles are the whole server's: a new password would lock out the Anning that runs beside. (anning_migrate logs in only right after its password is set.)
async function checkRoles(url, known) {
  const { rows } = await connected(url, (client) => client.query('SELECT rolname AS role FROM pg_roles WHERE rolname = ANY($1)', [[APP, AUTH, BACKUP]]))
  const unknown = []
  for (const { role } of rows) if (!(await opens(url, { role, password: process.env[passwordVariable(role)] ?? known[role] }))) unknown.push(role)
  if (unknown.length > 0) throw new Refusal('restore-roles', { roles: unknown.sort().join(', '), variables: unknown.map(passwordVariable).join(', ') })
}

async function onServer(url, known) {
  const { mayCreateRoles } = await powers(url)
  if (!mayCreateRoles) throw new Refusal('restore-admin')
  if (await isFilled(url)) throw new Refusal('restore-database-used')
  await checkRoles(url, known)
  const name = nameOf(url)
  const draft = `${name}_restoring`
  const drop = () => connected(url, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(draft)} WITH (FORCE)`))
  await drop()
  await createDatabase(url, draft)
  onStop('database', drop)
  const finish = async () => {
    await replaced(url, { name, draft })
    onStop('database', () => undefined)
  }
  return { admin: named(url, draft), finish }
}

/**
 * Makes it. Where the server knows our roles already, their passwords have to be given (ANNING_*_PASSWORD) or lie in `roles.json` beside `keyFile`.
 * @returns `{ admin, urls, migrate(names), finish() }`: URL of a superuser for it; the run-time URLs, once migrated; finish() lets go of it, on a server also
 *   gives it its name
 * @throws Refusal where the server's database is not empty or its role may not do this
 */
export async function emptyDatabase(root, { folder, keyFile }) {
  const { DATABASE_URL } = process.env
  const known = DATABASE_URL ? broughtPasswords(keyFile) : {}
  const { admin, finish } = DATABASE_URL ? await onServer(DATABASE_URL, known) : await embedded(folder)
  keepRolePasswords(folder, known)
  const passwords = rolePasswords(folder)
  const migrate = (only) => setUpDatabase(admin, { passwords, folder: join(root, 'prisma', 'migrations'), only })
  const urls = { app: urlAs(admin, { role: 'anning_app', password: passwords.anning_app }), auth: urlAs(admin, { role: AUTH, password: passwords[AUTH] }) }
  return { admin, urls, migrate, finish }
}
