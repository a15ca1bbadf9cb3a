// Roles, database, migrations: the work that needs an administrator. It is done in a process of its own (prepare-child.mjs), so that the
// web server never holds more than the two run-time URLs.
import pg from 'pg'
import { migrate, MigrationError, migrationFiles } from './migrate.mjs'
import { asRefusal, Refusal } from './refusal.mjs'
import { APP, AUTH, BACKUP, LOGIN_ROLES, MIGRATE, OWNER, rolesSql, schemaSql } from './roles.mjs'

export const DATABASE = 'anning'

/** A connection for some work, ended whatever comes of it. */
export async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server and database as another role. */
export function urlAs(url, { role, password, database }) {
  const other = new URL(url)
  other.username = role
  other.password = encodeURIComponent(password)
  if (database) other.pathname = `/${database}`
  return other.href
}

/** Creates the roles where missing and sets their passwords. */
export async function createRoles(client, passwords) {
  await client.query(rolesSql())
  for (const role of LOGIN_ROLES) await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(passwords[role])}`)
}

// Whoever is no superuser must belong to the owner to give it the schema.
async function giveSchema(client) {
  const { rows } = await client.query('SELECT rolsuper, current_database() AS name FROM pg_roles WHERE rolname = current_user')
  const name = client.escapeIdentifier(rows[0].name)
  if (!rows[0].rolsuper) await client.query(`GRANT ${OWNER} TO CURRENT_USER WITH SET TRUE, INHERIT FALSE`)
  await client.query(`GRANT CREATE, CONNECT ON DATABASE ${name} TO ${OWNER}, ${MIGRATE}`)
  await client.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${APP}, ${AUTH}, ${BACKUP}`)
  await client.query(schemaSql())
}

async function migrateAsMigrator(url, { folder, only }) {
  return connected(url, async (client) => {
    const applied = await migrate(client, folder, only)
    await client.query(`REASSIGN OWNED BY ${MIGRATE} TO ${OWNER}`)
    await client.query(`GRANT SELECT ON _prisma_migrations TO ${APP}, ${AUTH}`)
    await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${BACKUP}; GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO ${BACKUP}`)
    return applied
  })
}

/** Makes the database `DATABASE` unless it is there; `admin` is a superuser's URL. */
export async function createDatabase(admin, name = DATABASE) {
  await connected(admin, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
}

/**
 * Brings the database that `admin` names to this version of the program; safe to repeat.
 * @param admin URL of a role that may create roles
 * @param options `{ passwords, folder, only }`: password by role, folder of the migrations, and names of those alone that are to be applied (all, if none
 *   are named)
 * @returns `{ app, auth, applied }`: the two run-time URLs and the migrations applied now
 */
export async function setUpDatabase(admin, { passwords, folder, only }) {
  const set = async (client) => {
    await createRoles(client, passwords)
    await giveSchema(client)
  }
  await connected(admin, set).catch((error) => {
    if (error.code === '42501') throw new Refusal('database-setup', { detail: error.message })
    throw error
  })
  const as = (role) => urlAs(admin, { role, password: passwords[role] })
  const applied = await migrateAsMigrator(as(MIGRATE), { folder, only })
  return { app: as(APP), auth: as(AUTH), applied }
}

const POWERS = `SELECT rolname AS role, rolcreaterole OR rolsuper AS "mayCreateRoles",
  rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) OR
    EXISTS (SELECT FROM pg_roles o WHERE o.rolname = '${OWNER}' AND pg_has_role(r.oid, o.oid, 'MEMBER')) AS "tooStrong"
  FROM pg_roles r WHERE rolname = current_user`

/** What a URL's role may do: `{ role, mayCreateRoles, tooStrong }`. @throws Refusal when the server cannot be reached */
export async function powers(url) {
  return connected(url, async (client) => (await client.query(POWERS)).rows[0]).catch((error) => {
    throw new Refusal('database-unreachable', { detail: error.message || error.code })
  })
}

/** Whether somebody is a member here already; `auth` is the URL of anning_auth. */
export async function isSetUp(auth) {
  const { rows } = await connected(auth, (client) => client.query('SELECT EXISTS (SELECT FROM member) AS "isSetUp"'))
  return rows[0].isSetUp
}

/** Refuses a run-time role that could step over row-level security, and a database whose migrations are not this program's. */
export async function checkRuntime({ app, auth }, folder) {
  for (const url of [app, auth]) {
    const { role, tooStrong } = await powers(url)
    if (tooStrong) throw new Refusal('role-too-strong', { role })
  }
  const { rows } = await connected(app, (client) => client.query('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL'))
    .catch((error) => { throw ['42P01', '42501'].includes(error.code) ? new Refusal('database-not-migrated') : asRefusal(error, '') })
  const present = new Set(rows.map(({ name }) => name))
  const files = migrationFiles(folder).map(({ name }) => name)
  if (files.some((name) => !present.has(name))) throw new Refusal('database-not-migrated')
  const newer = rows.find(({ name }) => !files.includes(name))
  if (newer) throw new MigrationError('unknown', newer.name)
}
