import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../database'
import { bin } from './modules'

const { powers } = await bin('launcher/database.mjs')
let database: TestDatabase

beforeAll(async () => { database = await testDatabase() })
afterAll(() => database.drop())

async function query(url: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).then(({ rows }) => rows).finally(() => client.end())
}

test('the two run-time roles are weak, the administrator is recognised as too strong', async () => {
  expect(await powers(database.app)).toEqual({ role: 'anning_app', mayCreateRoles: false, tooStrong: false })
  expect(await powers(database.auth)).toEqual({ role: 'anning_auth', mayCreateRoles: false, tooStrong: false })
  expect(await powers(database.admin)).toMatchObject({ mayCreateRoles: true, tooStrong: true })
})

test('every table belongs to the owner, who cannot log in', async () => {
  const owners = await query(database.admin, "SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname = 'public'")
  expect(owners).toEqual([{ owner: 'anning_owner' }])
  const [owner] = await query(database.admin, "SELECT rolcanlogin, rolsuper FROM pg_roles WHERE rolname = 'anning_owner'")
  expect(owner).toEqual({ rolcanlogin: false, rolsuper: false })
})

test.each(['CREATE TABLE x (id int)', 'SET ROLE anning_owner', 'SET ROLE anning_migrate', 'DELETE FROM _prisma_migrations'])('no run-time role may: %s', async (sql) => {
  await expect(query(database.app, sql)).rejects.toMatchObject({ code: '42501' })
  await expect(query(database.auth, sql)).rejects.toMatchObject({ code: '42501' })
})

test('the role of backups reads every table over all walls, and writes none', async () => {
  const tables = await query(database.backup, "SELECT c.oid::regclass::text AS name FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
  expect(tables.length).toBeGreaterThan(40)
  for (const { name } of tables) await query(database.backup, `SELECT count(*) FROM ${name}`)
  const rights = await query(database.backup, "SELECT relname FROM pg_class, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND has_table_privilege('anning_backup', oid, p)")
  expect(rights).toEqual([])
  const [role] = await query(database.admin, "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'anning_backup'")
  expect(role).toEqual({ rolsuper: false, rolbypassrls: true, rolcreaterole: false })
})

test('a statement that hangs is ended by the server', async () => {
  const [row] = await query(database.app, "SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock")
  expect(row).toEqual({ statement: '5s', lock: '3s' })
})
