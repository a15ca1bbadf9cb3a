import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { closeDatabase } from '@/lib/server/db'
import { errorFields, log, takeOverConsole } from '@/lib/server/log'
import { read, route } from '@/lib/server/route'
import { withOffice } from '@/lib/server/unit-of-work'
import { type TestDatabase, testDatabase } from '../database'
import { knock } from './filled-office'
import { context, request, type Someone, someone } from './offices'

type Pino = { default: (options: object, to: { write: (line: string) => void }) => unknown }
const lines = vi.hoisted(() => [] as string[])
vi.mock('pino', async (original) => {
  const { default: pino } = await original<Pino>()
  return { default: Object.assign((options: object) => pino(options, { write: (line) => { lines.push(line) } }), pino) }
})
vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

const name = '林知夏'
const number = '17000001234'
const canaries = [name, number, Buffer.from(name).toString('base64url'), encodeURIComponent(name)]
const leaked = () => canaries.filter((canary) => lines.join('').includes(canary))

const data = mkdtempSync(path.join(tmpdir(), 'anning-log-'))
let db: TestDatabase
let me: Someone
beforeAll(async () => {
  Object.assign(process.env, { ANNING_DATA_DIR: data, ANNING_LOG_LEVEL: 'info' })
  db = await testDatabase()
  me = await someone()
})
afterAll(async () => {
  await closeDatabase()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})
beforeEach(() => { lines.length = 0 })

const sent = (body: unknown) => request({
  path: `/api/things?who=${encodeURIComponent(name)}`, body: JSON.stringify(body), headers: { cookie: me.cookie, 'x-note': number, 'idempotency-key': number },
})
const failing = (deed: () => Promise<unknown>) => route({ permission: 'case:open', body: z.object({ title: z.string() }) }, deed)

describe('the log', () => {
  it('names where a bug happened and nothing of what it was about', async () => {
    const deeds = [
      async () => { throw new Error(`${name} ${number}`) },
      async () => { throw new Error(`first line\n    at ${name} (${number}:1:1)\nlast`) },
      async () => { throw Object.assign(new TypeError('outer'), { cause: new Error(number), meta: { title: name } }) },
      () => withOffice(me.member, (tx) => tx.client.create({ data: { officeId: me.member.officeId, id: number, name, createdAt: new Date() } })),
      () => withOffice(me.member, (tx) => tx.$queryRaw`SELECT ${name}::uuid`),
    ]
    for (const deed of deeds) {
      lines.length = 0
      expect((await failing(deed)(sent({ title: name }), context())).status).toBe(500)
      // What a library warns of, once a process, may fall into any moment; it is searched for leaks like all else.
      const said = lines.map((line) => JSON.parse(line) as { msg: string }).filter(({ msg }) => msg !== 'framework')
      expect(said.map(({ msg }) => msg)).toEqual(['bug'])
      expect(said[0]).toMatchObject({ level: 'error', msg: 'bug', method: 'POST', door: '/api/things', frames: expect.any(Array) })
      expect(leaked()).toEqual([])
    }
  })

  it('says nothing of a refused request', async () => {
    expect((await failing(async () => 1)(sent({ title: 1, [name]: number }), context())).status).toBe(422)
    const list = read({ permission: 'case:read', query: z.strictObject({}) }, async () => 1)
    expect((await list(request({ method: 'GET', path: `/api/x?${name}=${number}`, headers: { cookie: me.cookie } }), context())).status).toBe(422)
    expect((await knock('POST /api/sign-in', { body: { email: `${number}@example.org`, password: name } })).status).toBe(401)
    expect(leaked()).toEqual([])
  })

  it('drops fields it does not know, and the framework’s own words', () => {
    log.info('x', { count: 1, ...{ title: name } })
    const printing = { error: (..._: unknown[]) => undefined, warn: (..._: unknown[]) => undefined }
    takeOverConsole(printing)
    printing.error('failed for', name, new RangeError(number))
    printing.warn(name)
    printing.error(`(node:1) [DEP0001] DeprecationWarning: ${name}`)
    const told = lines.map((line) => JSON.parse(line)).map(({ level, errorName }) => `${level} ${errorName}`).slice(1)
    expect(told).toEqual(['error RangeError', 'warn message', 'warn DeprecationWarning'])
    expect(leaked()).toEqual([])
    expect(errorFields(name)).toEqual({ errorName: 'string' })
  })
})
