import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { bin, type PostgresServer } from './modules'

const { startPostgres, stopPostgres, tendPostgres, urlOf } = await bin('launcher/postgres.mjs')
let folder: string
let root: string
let server: PostgresServer

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: urlOf(server.port, { password: server.password }) })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<Row>(sql)
  await client.end()
  return rows
}

const childrenOf = (pid: number) => execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/).map(Number)

/** Children of a postmaster that was killed may have ended by themselves. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anning-postgres-'))
  chmodSync(folder, 0o711)
  root = path.join(folder, 'postgres')
})
afterEach(() => stopPostgres(server))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('sees Chinese words, sorts alike everywhere, listens on the loopback alone with a password', async () => {
  server = await startPostgres(root)
  await query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
  const [row] = await query<{ similar: number; lower: string; listen: string; version: string }>(`
    SELECT similarity('安宁投诉工单', '投诉工单编号') AS similar, lower('ÀÉ') AS lower,
    current_setting('listen_addresses') AS listen, current_setting('server_version') AS version`)
  expect(row).toMatchObject({ lower: 'àé', listen: '127.0.0.1' })
  expect(row!.similar).toBeGreaterThan(0.1)
  expect(row!.version).toMatch(/^18\./)
  expect(statSync(path.join(root, 'password')).mode & 0o777).toBe(0o600)
  const wrong = new pg.Client({ connectionString: urlOf(server.port, { password: 'guess' }) })
  await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' })
})

test('a server left behind by a killed launcher is taken over, not doubled', async () => {
  const first = await startPostgres(root)
  server = await startPostgres(root)
  expect(server).toEqual(first)
})

test.runIf(process.platform === 'linux')('what was committed survives kill -9 of the postmaster alone and with all its children', async () => {
  server = await startPostgres(root)
  await query('CREATE TABLE IF NOT EXISTS kept (round int)')
  const before = (await query('SELECT FROM kept')).length
  for (const round of [1, 2, 3, 4]) {
    await query(`INSERT INTO kept VALUES (${round})`)
    const children = round % 2 ? [] : childrenOf(server.pid)
    for (const pid of [server.pid, ...children]) killed(pid)
    const { pid } = server
    server = await startPostgres(root)
    expect(server.pid).not.toBe(pid)
  }
  expect(await query('SELECT FROM kept')).toHaveLength(before + 4)
}, 60_000)

test.runIf(process.platform === 'linux')('one that is looked after comes back on its port, and stays away once it is let go', async () => {
  server = await startPostgres(root)
  const { pid, port } = server
  const leave = tendPostgres(root, server)
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(() => expect(server.pid).not.toBe(pid), { timeout: 20_000, interval: 100 })
  expect(server.port).toBe(port)
  expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }])
  await leave()
  await stopPostgres(server)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await expect(query('SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
}, 40_000)

test.runIf(process.platform === 'linux')('a process number reused by a stranger is no server', async () => {
  server = await startPostgres(root)
  await stopPostgres(server)
  expect(existsSync(server.pidFile)).toBe(false)
  writeFileSync(server.pidFile, `${process.pid}\n${path.dirname(server.pidFile)}\n1\n${server.port}\n\n127.0.0.1\n1 1\nready\n`)
  server = await startPostgres(root)
  expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a cluster half made is thrown away', async () => {
  const other = path.join(folder, 'other')
  mkdirSync(path.join(other, 'new-0badc0de', 'base'), { recursive: true })
  writeFileSync(path.join(other, 'new-0badc0de', 'PG_VERSION'), '18')
  server = await startPostgres(other)
  expect(existsSync(path.join(other, 'new-0badc0de'))).toBe(false)
  expect(readFileSync(path.join(other, 'data', 'PG_VERSION'), 'utf8').trim()).toBe('18')
})
