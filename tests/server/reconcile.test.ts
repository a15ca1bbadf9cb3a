import pg from 'pg'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CaseFacts } from '@/lib/cases/case-file'
import { reconcileLists, type RowList } from '@/lib/evidence/reconciliation'
import { freeRecordings, reconcileOverview } from '@/lib/server/casework/reconcile'
import { caseFacts } from '@/lib/server/data/cases'
import { listCounts, reconcilePage, type ReconcileRow } from '@/lib/server/data/reconciliation'
import { withOffice } from '@/lib/server/unit-of-work'
import { callers } from '../bench/bench-files'
import { knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

const phone = '19900001001'
const secondPhone = '18600001001'
const line = '17000001234'
let office: OwnOffice
let me: Someone

const ask = async (door: string, sent: { params?: Record<string, string>; body?: unknown } = {}) => {
  const answer = await knock(door, { ...sent, headers: { cookie: me.cookie } })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}
async function opened(numbers: readonly string[] = [line], phones = [phone]): Promise<{ caseId: string; facts: CaseFacts }> {
  const body = {
    title: 'x', complainant: { name: '林知夏', role: 'debtor', phones }, contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
    respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: numbers.map((number) => ({ number, attribution: 'confirmed' })), accounts: [] }],
  }
  const caseId = (await ask('POST /api/cases', { body })).body.id
  return { caseId, facts: await caseFacts(me.member, caseId) }
}
async function put(caseId: string, files: Record<string, string | Buffer>) {
  const form = new FormData()
  form.append('about', JSON.stringify(Object.fromEntries(Object.keys(files).map((name) => [name, { phoneOf: phone, recipient: 'debtor' }]))))
  for (const [name, bytes] of Object.entries(files)) form.append('files', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const { status, body } = await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: form })
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}
const call = (at: string, seconds = 40, type = 1) => `<call number="${line}" duration="${seconds}" date="${Date.parse(`${at}+08:00`)}" type="${type}" presentation="1" />`
const log = (calls: string[]) => `<?xml version='1.0' encoding='UTF-8'?>\n<calls count="${calls.length}">${calls.join('\n')}</calls>`
const billed = (at: string, seconds = 40) => `${at.replace('T', ' ')},岚州,被叫,${line},${seconds}秒,国内通话,套餐,0.00`
const bill = (rows: string[]) => ['起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)', ...rows, ''].join('\r\n')

async function rowsOf(caseId: string, list: RowList, limit = 2): Promise<ReconcileRow[]> {
  const rows: ReconcileRow[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await reconcilePage(me.member, caseId, { list, cursor, limit })
    rows.push(...page.items)
    cursor = page.nextCursor
  }
  return rows
}

beforeAll(async () => {
  office = await ownOffice()
  me = await someone()
}, 60_000)
afterAll(() => office.close())

let small: { caseId: string; facts: CaseFacts }

test('a log of a phone with two cards, of which nobody said the number, meets the bills of both', async () => {
  const { caseId } = await opened([line], [phone, secondPhone])
  const add = async (name: string, text: string) => {
    const form = new FormData()
    form.append('files', new File([text], name))
    expect((await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: form })).status).toBe(201)
  }
  await add('calls.xml', log([call('2026-03-02T09:00:00'), call('2026-03-02T12:00:00'), call('2026-03-02T15:00:00')]))
  await add('一卡.csv', `手机号码：${phone}\r\n${bill([billed('2026-03-02T09:00:04')])}`)
  await add('二卡.csv', `手机号码：${secondPhone}\r\n${bill([billed('2026-03-02T11:59:58')])}`)
  const { items } = (await ask('GET /api/cases/{caseId}/attempts', { params: { caseId } })).body
  expect(items.map(({ at, grade }: { at: string; grade: string }) => `${at.slice(11, 19)} ${grade}`).sort())
    .toEqual(['09:00:00 corroborated', '12:00:00 corroborated', '15:00:00 handset-only'])
})

test('the five lists hold what the grades say, page by page, each once', async () => {
  small = await opened()
  const { caseId, facts } = small
  await put(caseId, {
    'calls.xml': log([
      call('2026-03-02T09:00:00', 40), call('2026-03-02T10:00:00', 40), call('2026-03-02T11:00:00', 0, 3), call('2026-03-02T12:00:00', 50), call('2026-05-20T09:00:00', 9),
    ]),
    'bill.csv': bill([billed('2026-03-01T08:00:00'), billed('2026-03-02T08:59:30', 90), billed('2026-03-02T09:00:30'), billed('2026-03-02T10:00:09'), billed('2026-03-02T12:05:00'), billed('2026-03-31T08:00:00')]),
    'WeChat_20260418153012.m4a': 'a', '17000001234_20260302120030.m4a': 'b', '录音.amr': 'c', '录音 2.amr': 'c', '17000001234_20260302130000.m4a': 'd',
  })
  const overview = await reconcileOverview(me.member, { caseId, facts }, {})
  expect(overview.counts).toEqual({ matched: 2, handset: 2, bill: 4, unbilled: 1, recordings: 3 })
  const lists = await Promise.all((['matched', 'handset', 'bill', 'unbilled'] as const).map((list) => rowsOf(caseId, list)))
  expect(lists.map((rows) => rows.length)).toEqual([2, 2, 4, 1])
  expect(new Set(lists.flat().map(({ id }) => id)).size).toBe(9)
  for (const rows of lists) expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((one, other) => one - other))
})

test('a match shows both rows, their durations, and a row left over that was as near; a row alone the nearest on the other side', async () => {
  const [tied] = await rowsOf(small.caseId, 'matched')
  expect(tied?.sources.map(({ kind, seconds }) => `${kind} ${seconds}`)).toEqual(['handset 40', 'bill 90'])
  expect(tied?.bills.map(({ at }) => new Date(at).toISOString())[0]).toBe('2026-03-02T01:00:30.000Z')
  const [unbilled] = await rowsOf(small.caseId, 'unbilled')
  expect(unbilled?.bills.map(({ at }) => (at - (unbilled?.at ?? 0)) / 1000)).toEqual([300])
  expect(unbilled?.number).toBe(line)
})

test('days of log and bill, and what no bill covers', async () => {
  const { tracks, phones } = await reconcileOverview(me.member, small, {})
  expect(tracks).toHaveLength(1)
  expect(tracks[0]).toMatchObject({
    channel: 'call', handset: { from: '2026-03-02', to: '2026-05-20' }, bills: [{ from: '2026-03-01', to: '2026-03-31' }], unbilled: [{ from: '2026-04-01', to: '2026-05-20' }],
    unlogged: [{ from: '2026-03-01', to: '2026-03-01' }],
  })
  expect(phones.get(tracks[0]?.phoneOf ?? '')).toBe(phone)
})

test('recordings without a call: what their name says, calls around it, and one press ties them', async () => {
  const { free, items } = await reconcileOverview(me.member, small, {})
  const views = await freeRecordings(me.member, free, { all: items, caseId: small.caseId })
  const by = new Map(views.map((view) => [view.item.name, view]))
  expect(by.get('WeChat_20260418153012.m4a')?.proposals).toEqual([])
  expect(by.get('录音.amr')?.claims).toEqual([])
  const hour = by.get('17000001234_20260302130000.m4a')
  expect(hour?.proposals.map(({ apartSeconds, isNear }) => [apartSeconds, isNear])).toEqual([[3300, false], [3600, false]])
  const params = { evidenceId: hour?.item.id ?? '' }
  expect((await ask('PUT /api/evidence/{evidenceId}/links', { params, body: { attempts: [hour?.proposals[0]?.call.id] } })).status).toBe(200)
  expect((await reconcileOverview(me.member, small, {})).counts.recordings).toBe(2)
})

test('one number and one day narrow lists and counts alike; a cursor that nobody made begins at the start', async () => {
  const on = { day: '2026-03-02' }
  expect(await listCounts(me.member, small.caseId, on)).toEqual({ matched: 2, handset: 1, bill: 2, unbilled: 1 })
  expect(await listCounts(me.member, small.caseId, { number: '17100005678' })).toEqual({ matched: 0, handset: 0, bill: 0, unbilled: 0 })
  const page = await reconcilePage(me.member, small.caseId, { list: 'bill', limit: 50, filter: on, cursor: "1' OR 1=1" })
  expect(page.items).toHaveLength(2)
})

test('the sample case agrees with its key', async () => {
  const folder = path.resolve('tests/samples/case-a')
  const key = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')).corroboration.summary as Record<string, { collection: number }>
  const facts = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as { lenders: { lines?: { number: string }[] }[] }
  const text = JSON.stringify(facts)
  const numbers = [...new Set([...text.matchAll(/"(?:number|phone)":"(\d{7,12})"/g)].map(([, number]) => number ?? ''))].filter((number) => !number.startsWith('199000010'))
  const { caseId } = await opened(numbers)
  await put(caseId, { 'calls-20261119101502.xml': readFileSync(path.join(folder, 'calls-20261119101502.xml')), 'bill.csv': readFileSync(path.join(folder, 'bill/语音详单_19900001001_202511-202604.csv')) })
  const counts = await listCounts(me.member, caseId)
  expect(counts.bill).toBe(key.bill_only?.collection)
  expect(counts.unbilled).toBe(key.handset_only_suspicious?.collection)
  expect(counts.matched).toBeGreaterThanOrEqual(key.matched?.collection ?? Infinity)
})

const many = 20_000
const queries = async (work: () => Promise<unknown>): Promise<string[]> => {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const said = spy.mock.calls.map(([query]) => (typeof query === 'string' ? query : (query as unknown as { text: string }).text))
  spy.mockRestore()
  return said.filter((text) => /^\s*(?:SELECT|WITH)/i.test(text) && !/enter_office|office_key|key_ring|case_key/.test(text))
}

test(`${many} attempts: as many queries as for nine, each by an index, and no row looked at that is not wanted`, async () => {
  const { caseId, facts } = await opened(callers)
  const scope = [me.member.officeId, caseId]
  await office.admin.query(`INSERT INTO contact_attempt (office_id, id, case_id, at, at_precision, local_day, number_index, channel, direction, answered, seconds, recipient, purpose, purpose_by, grade, created_at)
    SELECT $1, gen_random_uuid(), $2, timestamptz '2026-01-01 00:00+08' + n * interval '20 minutes', 'second', to_char(timestamp '2026-01-01' + n * interval '20 minutes', 'YYYY-MM-DD'), decode(lpad(to_hex(n % 5), 32, '0'), 'hex'),
      'call', 'incoming', true, 30, 'debtor', 'other', 'rule', (ARRAY['corroborated', 'handset-only', 'bill-only'])[1 + n % 3], now() FROM generate_series(1, ${many}) n`, scope)
  await office.admin.query(`INSERT INTO attempt_source (office_id, id, case_id, attempt_id, kind, place, at, row_key)
    SELECT office_id, gen_random_uuid(), case_id, id, CASE grade WHEN 'bill-only' THEN 'bill' ELSE 'handset' END, '1', at, decode(md5(id::text), 'hex') FROM contact_attempt WHERE office_id = $1 AND case_id = $2`, scope)
  await office.admin.query("UPDATE contact_attempt SET grade = 'bill-missing' WHERE office_id = $1 AND case_id = $2 AND local_day = '2026-06-01'", scope)
  await office.admin.query('ANALYZE contact_attempt, attempt_source')
  const page = (of: { caseId: string; facts: CaseFacts }) => async () => {
    await reconcileOverview(me.member, of, {})
    await reconcilePage(me.member, of.caseId, { list: 'unbilled', limit: 50 })
  }
  const [few, all] = [await queries(page(small)), await queries(page({ caseId, facts }))]
  expect(all.length).toBe(few.length)
  expect(all.length).toBeLessThanOrEqual(8)
  for (const [list, rows] of [['matched', 50], ['unbilled', 50]] as const) {
    const from = performance.now()
    expect((await reconcilePage(me.member, caseId, { list, limit: 50 })).items.length).toBe(rows)
    console.log(`${list}: ${Math.round(performance.now() - from)} ms`)
  }
  const plan = await withOffice(me.member, (tx) => tx.$queryRaw<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>`EXPLAIN (ANALYZE, FORMAT JSON) SELECT id FROM contact_attempt
    WHERE office_id = ${me.member.officeId}::uuid AND case_id = ${caseId}::uuid AND channel IN ('call', 'sms') AND grade = 'bill-missing' ORDER BY at, id LIMIT 51`)
  const nodes = nodesOf(plan[0]!['QUERY PLAN'][0].Plan)
  expect(nodes.map((node) => node['Index Name']).filter(Boolean)).toEqual(['contact_attempt_office_id_case_id_grade_at_id_idx'])
  expect(nodes.some((node) => node['Node Type'] === 'Seq Scan')).toBe(false)
  expect(Math.max(...nodes.map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)))).toBeLessThanOrEqual(20 * 51)
  expect(reconcileLists).toHaveLength(5)
}, 60_000)

type PlanNode = { 'Node Type': string; 'Index Name'?: string; 'Actual Rows': number; 'Rows Removed by Filter'?: number; Plans?: PlanNode[] }
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
