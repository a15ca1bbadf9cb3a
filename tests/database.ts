import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** URLs of one database made for one test file: `admin` steps over every wall (set-up and inspection), `app` and `auth` are the run-time roles, `backup` reads all. */
export type TestDatabase = { admin: string; app: string; auth: string; backup: string; drop: () => Promise<void> }

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run this through \`npm test -- <path of the test>\`, which starts a throwaway PostgreSQL`)
  return value
}

const withName = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: variable('TEST_DATABASE_ADMIN_URL') })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/**
 * A fresh copy of the migrated template, about 30 ms; call it once per test file (beforeAll) and `drop()` at the end (afterAll).
 * Sets DATABASE_URL and AUTH_DATABASE_URL of this test process, so that lib/server/db connects to the copy; import that after calling this.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${variable('TEST_TEMPLATE')} STRATEGY file_copy`)
  const app = withName(variable('TEST_DATABASE_APP_URL'), name)
  const auth = withName(variable('TEST_DATABASE_AUTH_URL'), name)
  Object.assign(process.env, { DATABASE_URL: app, AUTH_DATABASE_URL: auth })
  const backup = withName(variable('TEST_DATABASE_BACKUP_URL'), name)
  return { admin: withName(variable('TEST_DATABASE_ADMIN_URL'), name), app, auth, backup, drop: () => asAdmin(`DROP DATABASE ${name} WITH (FORCE)`) }
}
