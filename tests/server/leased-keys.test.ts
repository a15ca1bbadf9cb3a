import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { claimKey, keepAnswer, renewKey, releaseKey } from '@/lib/server/data/idempotency'
import { newId } from '@/lib/server/keys'
import { perform } from '@/lib/server/perform'
import { request, someone, type Someone } from './offices'
import { type OwnOffice, ownOffice } from './own-office'

/** A key whose deed a crash cut off is free again at once, or when its lease is over; while a process runs it, it is nobody else's. */
const mode = vi.hoisted(() => ({ isOffice: false }))
vi.mock('@/lib/server/env', async (original) => ({ ...(await original<object>()), isOfficeMode: () => mode.isOffice }))

let office: OwnOffice
let who: Someone
const hash = new Uint8Array(32)
const globals = globalThis as unknown as Record<string, unknown>
const [first, second, third] = [newId(), newId(), newId()]
const run = (name: string) => { globals.anningRun = name }
beforeAll(async () => {
  office = await ownOffice()
  who = await someone()
}, 60_000)
afterEach(() => { mode.isOffice = false })
afterAll(() => office.close())

const claimed = (key: string) => claimKey(who.member, key, hash).then((answer) => answer?.text ?? 'runs', (error: { code?: string }) => error.code)
const lapse = (key: string) => office.admin.query("UPDATE idempotency_key SET lease_until = now() - interval '1 s' WHERE key = $1", [key])
const leaseOf = async (key: string) => (await office.admin.query('SELECT lease_until FROM idempotency_key WHERE key = $1', [key])).rows[0]?.lease_until?.getTime() ?? 0

describe('after a crash', () => {
  it('a personal install takes a key over at once: no other process can be at it', async () => {
    run(first)
    expect([await claimed('a'), await claimed('a')]).toEqual(['runs', 'busy'])
    run(second)
    expect([await claimed('a'), await claimed('a')]).toEqual(['runs', 'busy'])
    run(first)
    await releaseKey(who.member, 'a')
    await keepAnswer(who.member, 'a', { status: 200, text: 'late', subjectId: null, madeId: null })
    run(second)
    expect(await claimed('a')).toBe('busy')
    await keepAnswer(who.member, 'a', { status: 200, text: 'done', subjectId: null, madeId: null })
    expect(await claimed('a')).toBe('done')
  })

  it('an office waits for the lease, since another process may be at it, and one of those who ask gets it', async () => {
    mode.isOffice = true
    run(first)
    await claimed('b')
    run(second)
    expect(await claimed('b')).toBe('busy')
    await lapse('b')
    expect((await Promise.all([claimed('b'), claimed('b'), claimed('b')])).sort()).toEqual(['busy', 'busy', 'runs'])
    run(first)
    const before = await leaseOf('b')
    await renewKey(who.member, 'b')
    expect(await leaseOf('b')).toBe(before)
    run(third)
    expect(await claimed('b')).toBe('busy')
  })

  it('a claim of before there were leases is free', async () => {
    mode.isOffice = true
    await claimed('c')
    await office.admin.query('UPDATE idempotency_key SET lease_until = NULL, holder = NULL WHERE key = $1', ['c'])
    expect(await claimed('c')).toBe('runs')
  })
})

describe('a deed that runs longer than its lease', () => {
  it('keeps its key by renewing it', async () => {
    mode.isOffice = true
    let [end, hasLapsed] = [() => {}, false]
    const works = new Promise<void>((resolve) => { end = resolve })
    const run = async () => {
      await lapse('d')
      hasLapsed = true
      await works
      return { ok: true }
    }
    const deed = perform(who.member, { request: request({}), bytes: Buffer.alloc(0), key: 'd', permission: 'session:own', params: {}, status: 200, ownTransactions: true, run })
    await vi.waitFor(async () => expect(hasLapsed && (await leaseOf('d')) > Date.now()).toBe(true), { timeout: 20_000, interval: 100 })
    expect(await claimed('d')).not.toBe('runs')
    end()
    expect((await deed).status).toBe(200)
  }, 30_000)
})
