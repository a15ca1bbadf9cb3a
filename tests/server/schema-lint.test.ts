import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../database'

let database: TestDatabase
let admin: pg.Client
const names = async (sql: string) => (await admin.query(sql)).rows.map((row: { name: string }) => row.name).sort()

beforeAll(async () => {
  database = await testDatabase()
  admin = new pg.Client({ connectionString: database.admin })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const officeTables = "SELECT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'office_id' AND NOT a.attisdropped WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace"
const holdsOffice = "EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = %s AND a.attname = 'office_id' AND a.attnum = ANY (%k))"
const holds = (table: string, keys: string) => holdsOffice.replace('%s', table).replace('%k', keys)

describe('the schema keeps to the rules of the two walls', () => {
  it('has office tables at all', async () => {
    expect((await names(`SELECT relname AS name FROM (${officeTables}) o`)).length).toBeGreaterThan(20)
  })

  it('every office table has row security enabled, forced and a restrictive policy', async () => {
    expect(await names(`SELECT o.relname AS name FROM (${officeTables}) o JOIN pg_class c USING (oid) WHERE NOT c.relrowsecurity OR NOT c.relforcerowsecurity
      OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = o.oid AND NOT p.polpermissive AND p.polcmd = '*'
        AND pg_get_expr(p.polqual, p.polrelid) LIKE '%app_office()%' AND pg_get_expr(p.polwithcheck, p.polrelid) LIKE '%app_office()%'
        AND (p.polroles = '{0}' OR 'anning_app'::regrole = ANY (p.polroles)))`)).toEqual([])
  })

  it('tables without an office are on the list', async () => {
    expect(await names(`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND oid NOT IN (SELECT oid FROM (${officeTables}) o)`))
      .toEqual(['_prisma_migrations', 'known_device', 'launch_link', 'office', 'rate_limit', 'session', 'user'])
  })

  it('every unique index of an office table contains the office', async () => {
    expect(await names(`SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN (${officeTables}) o ON o.oid = i.indrelid
      WHERE i.indisunique AND NOT ${holds('i.indrelid', 'i.indkey::int2[]')}`)).toEqual([])
  })

  it('every foreign key between office tables contains the office on both sides', async () => {
    expect(await names(`SELECT f.conname AS name FROM pg_constraint f JOIN (${officeTables}) o ON o.oid = f.conrelid JOIN (${officeTables}) t ON t.oid = f.confrelid
      WHERE f.contype = 'f' AND NOT (${holds('f.conrelid', 'f.conkey')} AND ${holds('f.confrelid', 'f.confkey')})`)).toEqual([])
  })

  it('run-time roles are nobody special and own nothing', async () => {
    expect(await names("SELECT rolname AS name FROM pg_roles WHERE rolname IN ('anning_app', 'anning_auth') AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole)")).toEqual([])
    expect(await names("SELECT relname AS name FROM pg_class WHERE relowner IN ('anning_app'::regrole, 'anning_auth'::regrole)")).toEqual([])
    expect(await names("SELECT proname AS name FROM pg_proc WHERE proowner IN ('anning_app'::regrole, 'anning_auth'::regrole)")).toEqual([])
  })

  it('append-only tables cannot be changed by a run-time role', async () => {
    expect(await names(`SELECT t || ' ' || r || ' ' || p AS name FROM unnest(ARRAY['evidence_item', 'ticket_event', 'letter_dispatch', 'custody_event', 'audit_event', 'consent_event', 'anchor', 'anchor_stamp', 'likeness_reason']) t,
      unnest(ARRAY['anning_app', 'anning_auth']) r, unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) p WHERE has_table_privilege(r, t, p)`)).toEqual([])
  })

  it('the app role has no right on credentials and session secrets', async () => {
    expect(await names(`SELECT t || ' ' || p AS name FROM unnest(ARRAY['"user"', 'session', 'known_device', 'launch_link', 'rate_limit', 'invitation', 'api_token']) t,
      unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p WHERE has_table_privilege('anning_app', t, p)`)).toEqual([])
  })

  it('the auth role has no right on cases', async () => {
    expect(await names(`SELECT relname AS name FROM (${officeTables}) o WHERE relname NOT IN ('member', 'invitation', 'api_token') AND has_table_privilege('anning_auth', oid, 'SELECT')`)).toEqual([])
  })

  it('definer functions are the reviewed ones, and views check their caller', async () => {
    expect(await names("SELECT proname AS name FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace")).toEqual(['erase_case', 'erase_request', 'erase_thing', 'link_chain', 'seal_anew', 'unname_original'])
    expect(await names("SELECT relname AS name FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false)")).toEqual([])
  })
})
