import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addEvidence, type AddedEvidence } from '@/lib/server/casework/add-evidence'
import { findingList } from '@/lib/server/casework/case-reads'
import { evidenceAllowance } from '@/lib/server/casework/evidence-allowance'
import { keepFile } from '@/lib/server/casework/keep-file'
import { openCase } from '@/lib/server/casework/open-case'
import { resumeImports } from '@/lib/server/casework/resume-imports'
import { attemptPage, attemptsOfCase } from '@/lib/server/data/attempts'
import { absorbDeclared } from '@/lib/server/data/declared-attempts'
import { eraseCaseRows } from '@/lib/server/data/erasures'
import { evidence } from '@/lib/server/data/evidence'
import { claimInterruptedRuns, importRun, insertRun, noteProgress } from '@/lib/server/data/imports'
import { listCounts } from '@/lib/server/data/reconciliation'
import { addArrival, dropArrival, publishArrival } from '@/lib/server/data/source-rows'
import { caseCounts, gradeCounts } from '@/lib/server/data/timeline'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'
import { callers, callFile } from '../bench/bench-files'
import { someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

const phone = '19900001001'
let office: OwnOffice

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())

async function opened(): Promise<{ member: Member; caseId: string }> {
  const { member } = await someone()
  const lines = callers.map((number) => ({ number, attribution: 'confirmed' as const }))
  const { id } = await openCase(member, { body: {
    title: 'x', complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, respondents: [{ key: 'LX', name: '澜汐', kind: 'bank', lines, accounts: [] }],
    contacts: [], otherLines: [], nightContactAgreed: false, refusals: [], stopRequests: [], answers: [],
  } })
  return { member, caseId: id }
}
async function add({ member, caseId }: { member: Member; caseId: string }, name: string, bytes: Buffer, preview = false): Promise<AddedEvidence> {
  const kept = await keepFile(member, { name, stream: Readable.from([bytes]) }, await evidenceAllowance(member, caseId))
  return addEvidence(member, { params: { caseId }, fields: { preview, about: { [name]: { phoneOf: phone } } }, files: [kept] })
}
const arriving = async () => Number((await office.admin.query('SELECT count(*) FROM arriving_row')).rows[0].count)
const billOf = (rows: number, minutesApart: number) => Buffer.from(['起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)', ...Array.from({ length: rows }, (_, row) => {
  const at = new Date(Date.parse('2026-01-05T08:00:00Z') + row * minutesApart * 60_000).toISOString().slice(0, 19).replace('T', ' ')
  return `${at},岚州,被叫,${callers[row % callers.length]},40秒,国内通话,套餐,0.00`
}), ''].join('\r\n'))
const logOf = (rows: number, minutesApart: number) => Buffer.from(`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="${rows}">${Array.from({ length: rows }, (_, row) =>
  `<call number="${callers[row % callers.length]}" duration="40" date="${Date.parse('2026-01-05T08:00:10+08:00') + row * minutesApart * 60_000}" type="1" presentation="1" />`).join('\n')}</calls>`)

it('reads no table whole for each row where its connection made its plans while the tables held a handful of rows, as after an erasure', async () => {
  const of = await opened()
  const { items } = await add(of, 'calls.xml', logOf(3, 20), true)
  const call = { at: 0, precision: 'second', source: 'handset', channel: 'call', number: callers[0], answered: true, seconds: 1, ending: null, forwarded: false, content: null, chat: null }
  const laid = async (rows: number) => {
    const runId = await insertRun(of.member, { caseId: of.caseId, evidenceId: items[0]!.id, format: 'x' })
    const arriving = Array.from({ length: rows }, (_, at) => ({ row: { ...call, at: at * 240_000, dedupeKey: `${runId} ${at}` }, placed: { number: callers[0], account: null, direction: 'incoming' }, at }) as never)
    await addArrival(of.member, { runId, caseId: of.caseId, phoneOf: null, from: 0, rows: arriving }, [])
    return { runId, caseId: of.caseId, evidenceId: items[0]!.id, phoneOf: null, recipient: 'debtor', laidDown: rows }
  }
  const rowsRead = async () => {
    const { rows: [row] } = await office.admin.query("SELECT sum(seq_tup_read + idx_tup_fetch) AS n FROM pg_stat_user_tables WHERE relname IN ('contact_attempt', 'attempt_source')")
    return Number(row.n)
  }
  const first = await laid(2)
  await publishArrival(of.member, first)
  for (const table of ['contact_attempt', 'attempt_source']) await office.admin.query(`VACUUM (FULL, ANALYZE) ${table}`)
  const few = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => laid(1)))
  const [many, before] = [await laid(6_000), await rowsRead()]
  await withOffice(of.member, async (tx) => {
    for (const each of few) await publishArrival(of.member, each)
    expect(await publishArrival(of.member, many)).toBe(6_000)
    expect((await absorbDeclared(of.member, of.caseId)).size).toBe(0)
    // The counts of this transaction are told whole when it ends.
    await tx.$executeRaw`SELECT pg_stat_force_next_flush()`
  }, { timeoutSeconds: 120 })
  await expect.poll(async () => await rowsRead() - before, { timeout: 10_000 }).toBeGreaterThanOrEqual(6_000)
  for (const { runId } of [first, ...few, many]) await dropArrival(of.member, runId)
  expect(await rowsRead() - before).toBeLessThan(100_000)
})

it('takes 10,000 calls in one file, and the same file again, without PostgreSQL giving up on the transaction', async () => {
  const of = await opened()
  const file = callFile(1, 10_000)
  expect((await add(of, 'calls.xml', file)).imports[0]).toMatchObject({ state: 'done', imported: 10_000, duplicates: 0 })
  expect((await add(of, 'calls.xml', file)).imports[0]).toMatchObject({ imported: 0, duplicates: 10_000 })
  expect(await arriving()).toBe(0)
}, 180_000)

/** Everything that reads the acts of a case, as numbers. */
async function seen({ member, caseId }: { member: Member; caseId: string }): Promise<number[]> {
  const counts = [(await caseCounts(member, caseId)).calls, Object.values(await gradeCounts(member, caseId)).reduce((sum, count) => sum + count, 0)]
  const lists = Object.values(await listCounts(member, caseId)).reduce((sum, count) => sum + count, 0)
  return [...counts, lists, (await attemptPage(member, caseId, { limit: 1 })).items.length, (await findingList(member, caseId, false)).items.length]
}

it('a large file is in no list, count, grade or finding before it is in all of them; meanwhile it says how far it has come', async () => {
  const of = await opened()
  const rows = 22_000
  const { imports: [begun] } = await add(of, 'calls.xml', callFile(2, rows, 4))
  expect(begun).toMatchObject({ state: 'running', imported: 0 })
  const steps = new Set<string>()
  let laidDown = 0
  for (let state = 'running'; state === 'running';) {
    const before = await seen(of)
    laidDown = Math.max(laidDown, await arriving())
    const run = await importRun(of.member, begun!.id)
    state = run.state
    if (run.progress) steps.add(run.progress.step)
    if (run.progress) expect(run.progress.done).toBeLessThanOrEqual(Math.max(run.progress.total, run.progress.done * Number(run.progress.step === 'publishing')))
    if (state === 'running') expect(before).toEqual([0, 0, 0, 0, 0])
  }
  const run = await importRun(of.member, begun!.id)
  expect(run).toMatchObject({ state: 'done', imported: rows, progress: null })
  const after = await seen(of)
  expect(after.slice(0, 4)).toEqual([rows, rows, rows, 1])
  expect(after[4]).toBeGreaterThan(0)
  expect(laidDown).toBeGreaterThan(0)
  expect([...steps]).toContain('publishing')
  await expect.poll(arriving).toBe(0)
}, 120_000)

it('what a stop cut off is read anew at the next start and published once', async () => {
  const of = await opened()
  const { items } = await add(of, 'calls.xml', logOf(300, 20), true)
  const item = await evidence(of.member, items[0]!.id)
  await office.admin.query("UPDATE import_run SET state = 'running', started_at = now() - interval '1 second' WHERE evidence_id = $1", [item.id])
  const { rows: [run] } = await office.admin.query('SELECT id FROM import_run WHERE evidence_id = $1', [item.id])
  const half = { row: { at: 0, precision: 'second', source: 'handset', channel: 'call', number: callers[0], direction: 'incoming', answered: true, seconds: 1, ending: null, forwarded: false, content: null, attachments: 0, chat: null, dedupeKey: 'half' },
    placed: { number: callers[0], account: null, direction: 'incoming' }, at: 0 }
  await addArrival(of.member, { runId: run.id, caseId: of.caseId, phoneOf: null, from: 0, rows: [half as never] }, [])
  const ended = await insertRun(of.member, { caseId: of.caseId, evidenceId: item.id, format: 'x' }, 'waiting')
  await addArrival(of.member, { runId: ended, caseId: of.caseId, phoneOf: null, from: 0, rows: [half as never] }, [])
  expect(await seen(of)).toEqual([0, 0, 0, 0, 0])
  await resumeImports()
  expect(await importRun(of.member, run.id)).toMatchObject({ state: 'done', imported: 300 })
  expect((await seen(of)).slice(0, 3)).toEqual([300, 300, 300])
  expect(await arriving()).toBe(0)
}, 60_000)

it('publishes nothing when a row that was laid down is gone: it is no duplicate', async () => {
  const of = await opened()
  const { items } = await add(of, 'calls.xml', logOf(3, 20), true)
  const runId = await insertRun(of.member, { caseId: of.caseId, evidenceId: items[0]!.id, format: 'x' })
  const row = { at: 0, precision: 'second', source: 'handset', channel: 'call', number: callers[0], answered: true, seconds: 1, ending: null, forwarded: false, content: null, chat: null }
  const rows = ['one', 'two'].map((dedupeKey, at) => ({ row: { ...row, dedupeKey }, placed: { number: callers[0], account: null, direction: 'incoming' }, at }) as never)
  await addArrival(of.member, { runId, caseId: of.caseId, phoneOf: null, from: 0, rows }, [])
  const arrived = { runId, caseId: of.caseId, evidenceId: items[0]!.id, phoneOf: null, recipient: 'debtor' }
  await expect(publishArrival(of.member, { ...arrived, laidDown: 3 })).rejects.toThrow('of 3 rows laid down 2 are there')
  expect(await attemptsOfCase(of.member, of.caseId)).toEqual([])
  expect(await publishArrival(of.member, { ...arrived, laidDown: 2 })).toBe(2)
  await dropArrival(of.member, runId)
})

it('a reading that still says how far it has come is not taken up by another server; one that has fallen silent is', async () => {
  const of = await opened()
  const { items } = await add(of, 'calls.xml', logOf(3, 20), true)
  const runId = await insertRun(of.member, { caseId: of.caseId, evidenceId: items[0]!.id, format: 'x' })
  const claimed = async () => (await claimInterruptedRuns(of.member, 30 * 60_000)).map(({ id }) => id)
  await office.admin.query("UPDATE import_run SET started_at = now() - interval '31 minutes' WHERE id = $1", [runId])
  await noteProgress(of.member, runId, { step: 'reading', rows: 1, done: 1, total: 2 })
  expect(await claimed()).toEqual([])
  await office.admin.query("UPDATE import_run SET alive_at = now() - interval '31 minutes' WHERE id = $1", [runId])
  expect(await claimed()).toEqual([runId])
  expect(await claimed()).toEqual([])
})

it('two files of one case at once: each row once, and both sides matched as if they had come one after the other', async () => {
  const rows = 1_500
  const [together, after] = [await opened(), await opened()]
  const files = [['calls.xml', logOf(rows, 20)], ['bill.csv', billOf(rows, 20)]] as const
  await Promise.all(files.map(([name, bytes]) => add(together, name, bytes)))
  for (const [name, bytes] of files) await add(after, name, bytes)
  const counts = await listCounts(after.member, after.caseId)
  expect(counts).toEqual({ matched: rows, handset: 0, bill: 0, unbilled: 0 })
  expect(await listCounts(together.member, together.caseId)).toEqual(counts)
  expect(await attemptsOfCase(together.member, together.caseId)).toHaveLength(rows)
}, 60_000)

it('the same row twice in one file comes in once', async () => {
  const of = await opened()
  const row = `<call number="${callers[0]}" duration="40" date="${Date.parse('2026-01-05T08:00:10+08:00')}" type="1" presentation="1" />`
  const twice = Buffer.from(`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="2">${row}${row}</calls>`)
  expect((await add(of, 'calls.xml', twice)).imports[0]).toMatchObject({ imported: 1, duplicates: 1 })
})

it('a file whose reading broke off is read when it is put in again; one that was read is not', async () => {
  const of = await opened()
  const file = logOf(40, 20)
  const { items } = await add(of, 'calls.xml', file, true)
  await office.admin.query("UPDATE import_run SET state = 'failed', rejected = '[{\"at\":\"file\",\"reason\":\"interrupted\"}]' WHERE evidence_id = $1", [items[0]!.id])
  expect((await add(of, 'calls.xml', file, true)).imports).toMatchObject([{ state: 'waiting' }])
  expect((await add(of, 'calls.xml', file, true)).imports).toEqual([])
})

it('a case that is erased while a file is on its way in takes those rows along', async () => {
  const of = await opened()
  const { items } = await add(of, 'calls.xml', logOf(3, 20), true)
  const runId = await insertRun(of.member, { caseId: of.caseId, evidenceId: items[0]!.id, format: 'x' })
  const row = { at: 0, precision: 'second', source: 'handset', channel: 'call', number: callers[0], answered: true, seconds: 1, ending: null, forwarded: false, content: null, chat: null, dedupeKey: 'k' }
  await addArrival(of.member, { runId, caseId: of.caseId, phoneOf: null, from: 0, rows: [{ row, placed: { number: callers[0], account: null, direction: 'incoming' }, at: 0 } as never] }, [])
  expect(await arriving()).toBe(1)
  await eraseCaseRows(of.member, of.caseId, { why: 'wish' })
  expect(await arriving()).toBe(0)
})
