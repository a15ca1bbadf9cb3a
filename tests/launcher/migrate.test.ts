import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../database'
import { bin } from './modules'

const { migrate } = await bin('launcher/migrate.mjs')
let database: TestDatabase
let client: pg.Client
let folder: string

const connected = async () => {
  const one = new pg.Client({ connectionString: database.admin })
  await one.connect()
  return one
}
const write = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}
const tables = async () => (await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1")).rows.map((row) => row.tablename)

beforeAll(async () => {
  database = await testDatabase()
  client = await connected()
})
beforeEach(async () => {
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  folder = mkdtempSync(path.join(os.tmpdir(), 'anning-migrations-'))
  write('1_one', 'CREATE TABLE one (id int);')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

test('applies in order, and nothing the second time', async () => {
  write('2_two', 'ALTER TABLE one ADD COLUMN two int; CREATE TABLE two (id int);')
  expect(await migrate(client, folder)).toEqual(['1_one', '2_two'])
  expect(await tables()).toEqual(['one', 'two'])
  expect(await migrate(client, folder)).toEqual([])
})

test('a file that fails is undone wholly, those before it stay', async () => {
  write('2_two', 'CREATE TABLE two (id int); SELECT nothing FROM nowhere;')
  await expect(migrate(client, folder)).rejects.toMatchObject({ why: 'broken', migration: '2_two', detail: expect.stringContaining('nowhere') })
  expect(await tables()).toEqual(['one'])
  write('2_two', 'CREATE TABLE two (id int);')
  expect(await migrate(client, folder)).toEqual(['2_two'])
})

test('a file edited after use is refused before anything newer is applied', async () => {
  await migrate(client, folder)
  write('1_one', 'CREATE TABLE one (id bigint);')
  write('2_two', 'CREATE TABLE two (id int);')
  await expect(migrate(client, folder)).rejects.toMatchObject({ why: 'edited', migration: '1_one' })
  expect(await tables()).toEqual(['one'])
})

test('the same text with Windows line ends has the same checksum', async () => {
  write('2_two', 'CREATE TABLE two (\n  id int\n);\n')
  await migrate(client, folder)
  write('2_two', 'CREATE TABLE two (\r\n  id int\r\n);\r\n')
  expect(await migrate(client, folder)).toEqual([])
})

test('data made by a newer program is refused', async () => {
  write('2_two', 'CREATE TABLE two (id int);')
  await migrate(client, folder)
  rmSync(path.join(folder, '2_two'), { recursive: true })
  await expect(migrate(client, folder)).rejects.toMatchObject({ why: 'unknown', migration: '2_two' })
})

test('one marked unfinished is refused', async () => {
  await migrate(client, folder)
  await client.query('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(client, folder)).rejects.toMatchObject({ why: 'unfinished' })
})

test('two at once: one applies, the other waits and finds nothing to do', async () => {
  write('2_two', 'SELECT pg_sleep(0.2); CREATE TABLE two (id int);')
  const other = await connected()
  const applied = await Promise.all([migrate(client, folder), migrate(other, folder)])
  await other.end()
  expect(applied.map((names) => names.length).sort()).toEqual([0, 2])
})
