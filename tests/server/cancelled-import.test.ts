import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importRun } from '@/lib/server/data/imports'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { openCase } from '@/lib/server/casework/open-case'
import { callers, callFile } from '../bench/bench-files'
import { backup, knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

const rows = 22_000
const phone = '19900001001'
let office: OwnOffice
let large: Buffer<ArrayBuffer>

beforeAll(async () => {
  office = await ownOffice()
  large = Buffer.from(callFile(3, rows, 4))
})
afterAll(() => office.close())

type Reading = { me: Someone; caseId: string; importId: string; evidenceId: string }
type Import = { id: string; state: string; imported: number; duplicates: number; skipped: number; rejected: object[] }

async function opened(): Promise<{ me: Someone; caseId: string }> {
  const me = await someone()
  const lines = callers.map((number) => ({ number, attribution: 'confirmed' as const }))
  const { id } = await openCase(me.member, { body: {
    title: 'x', complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, respondents: [{ key: 'LX', name: '澜汐', kind: 'bank', lines, accounts: [] }],
    contacts: [], otherLines: [], nightContactAgreed: false, refusals: [], stopRequests: [], answers: [],
  } })
  return { me, caseId: id }
}

async function sent({ me, caseId }: { me: Someone; caseId: string }, file = large) {
  const body = new FormData()
  body.append('about', JSON.stringify({ 'calls.xml': { phoneOf: phone } }))
  body.append('files', new File([file], 'calls.xml'))
  const answer = await knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, body, headers: { cookie: me.cookie } })
  return await answer.json() as { items: { id: string }[]; imports: Import[] }
}

/** A large file that is being read in. */
async function reading(): Promise<Reading> {
  const of = await opened()
  const { items, imports } = await sent(of)
  expect(imports).toMatchObject([{ state: 'running' }])
  return { ...of, importId: imports[0]!.id, evidenceId: items[0]!.id }
}

async function cancelled({ me, importId }: { me: Someone; importId: string }): Promise<{ status: number; body: Import & { code?: string } }> {
  const answer = await knock('POST /api/imports/{importId}/cancel', { params: { importId }, body: {}, headers: { cookie: me.cookie } })
  return { status: answer.status, body: await answer.json() }
}
const arriving = async () => Number((await office.admin.query('SELECT count(*) FROM arriving_row')).rows[0].count)
const actsOf = async ({ me, caseId }: Reading) => (await attemptsOfCase(me.member, caseId)).length
const ended = ({ me, importId }: Reading) => expect.poll(async () => (await importRun(me.member, importId)).state, { timeout: 60_000 }).not.toBe('running')
const nothing = { state: 'failed', imported: 0, duplicates: 0, skipped: 0, rejected: [{ at: 'file', reason: 'cancelled' }] }

async function holding(sql: string, values: unknown[] = []): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: office.db.admin })
  await holder.connect()
  await holder.query('BEGIN')
  await holder.query(sql, values)
  return () => holder.query('COMMIT').then(() => holder.end())
}
const waitsForLock = async (where: string) => (await office.admin.query(`SELECT 1 FROM pg_locks WHERE NOT granted AND ${where}`)).rows.length > 0

describe('a large file that a person stops', () => {
  it('gives the case nothing, leaves nothing behind but its original, and is read when it is put in again', async () => {
    const of = await reading()
    await expect.poll(arriving, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0)
    expect(await cancelled(of)).toMatchObject({ status: 200, body: { ...nothing, id: of.importId } })
    await sleep(1_000)
    expect([await arriving(), await actsOf(of)]).toEqual([0, 0])
    expect(await importRun(of.me.member, of.importId)).toMatchObject({ ...nothing, progress: null })
    const file = await knock('GET /api/evidence/{evidenceId}/file', { params: { evidenceId: of.evidenceId }, headers: { cookie: of.me.cookie } })
    expect(Buffer.from(await file.arrayBuffer()).equals(large)).toBe(true)
    const { imports } = await sent(of)
    expect(imports).toMatchObject([{ state: 'running' }])
    await ended({ ...of, importId: imports[0]!.id })
    expect(await actsOf(of)).toBe(rows)
  }, 90_000)

  it('is stopped once: a second time, and after its end, it is said that it has ended', async () => {
    const of = await reading()
    const answers = await Promise.all([cancelled(of), cancelled(of)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await cancelled(of)).toMatchObject({ status: 409, body: { code: 'import-ended' } })
    const { me, caseId } = await opened()
    const { imports } = await sent({ me, caseId }, Buffer.from(callFile(1, 3)))
    expect(imports).toMatchObject([{ state: 'done' }])
    expect(await cancelled({ me, importId: imports[0]!.id })).toMatchObject({ status: 409, body: { code: 'import-ended' } })
  }, 60_000)

  it('is stopped while it waits for its case, and publishes nothing when its turn comes', async () => {
    const of = await opened()
    const free = await holding('SELECT 1 FROM case_file WHERE id = $1 FOR NO KEY UPDATE', [of.caseId])
    const { items, imports } = await sent(of)
    const read = { ...of, importId: imports[0]!.id, evidenceId: items[0]!.id }
    await expect.poll(async () => (await importRun(of.me.member, read.importId)).progress?.step, { timeout: 30_000 }).toBe('publishing')
    expect(await cancelled(read)).toMatchObject({ status: 200, body: nothing })
    await free()
    await expect.poll(arriving, { timeout: 10_000 }).toBe(0)
    await sleep(500)
    expect([await actsOf(read), (await importRun(of.me.member, read.importId)).state]).toEqual([0, 'failed'])
  }, 60_000)

  it('is stopped by nobody while it is being published: then all of it comes in', async () => {
    const free = await holding('LOCK TABLE attempt_source IN SHARE MODE')
    const of = await reading()
    await expect.poll(() => waitsForLock("relation = 'attempt_source'::regclass"), { timeout: 60_000 }).toBe(true)
    expect(await cancelled(of)).toMatchObject({ status: 409, body: { code: 'import-ended' } })
    await free()
    await ended(of)
    expect(await importRun(of.me.member, of.importId)).toMatchObject({ state: 'done', imported: rows })
    expect(await actsOf(of)).toBe(rows)
  }, 90_000)

  it('is in whole or not at all, whenever the word comes', async () => {
    const of = await Promise.all([0, 1, 2, 3, 4, 5].map(() => opened()))
    const file = Buffer.from(callFile(5, 1_500))
    const told = await Promise.all(of.map(async (each, at) => {
      const done = sent(each, file)
      const runOf = async () => (await office.admin.query('SELECT id FROM import_run WHERE case_id = $1', [each.caseId])).rows[0]?.id as string | undefined
      await expect.poll(runOf, { timeout: 30_000, interval: 5 }).toBeTruthy()
      await sleep(at * 60)
      const importId = await runOf() ?? ''
      const { status } = await cancelled({ me: each.me, importId })
      await done
      const run = await importRun(each.me.member, importId)
      return [status, run.state, run.imported, (await attemptsOfCase(each.me.member, each.caseId)).length]
    }))
    for (const each of told) expect([[200, 'failed', 0, 0], [409, 'done', 1_500, 1_500]]).toContainEqual(each)
    await expect.poll(arriving, { timeout: 10_000 }).toBe(0)
  }, 60_000)
})

describe('what cannot be stopped', () => {
  it('is a file that waits for a look, or of another office', async () => {
    const { me, caseId } = await opened()
    const body = backup('HALT-1', [1])
    body.append('preview', 'true')
    const { imports } = await (await knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, body, headers: { cookie: me.cookie } })).json() as { imports: Import[] }
    expect(imports).toMatchObject([{ state: 'waiting' }])
    expect(await cancelled({ me, importId: imports[0]!.id })).toMatchObject({ status: 409, body: { code: 'import-ended' } })
    expect((await cancelled({ me: await someone(), importId: imports[0]!.id })).status).toBe(404)
  })
})
