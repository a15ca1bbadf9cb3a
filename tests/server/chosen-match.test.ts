import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reconcilePage, type ReconcileRow } from '@/lib/server/data/reconciliation'
import type { RowList } from '@/lib/evidence/reconciliation'
import { packageForm, packageOf, recordOf, zipOf } from '../makers/package'
import { knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

const [phone, line] = ['19900001001', '17000001234']
let office: OwnOffice
let me: Someone

beforeAll(async () => {
  office = await ownOffice()
  me = await someone()
}, 60_000)
afterAll(() => office.close())

async function ask(door: string, params: Record<string, string>, body: unknown): Promise<{ status: number; body: { id: string; code?: string } }> {
  const answer = await knock(door, { params, body, headers: { cookie: me.cookie } })
  return { status: answer.status, body: await answer.json() }
}
async function put(caseId: string, name: string, text: string): Promise<void> {
  const form = new FormData()
  form.append('about', JSON.stringify({ [name]: { phoneOf: phone, recipient: 'debtor' } }))
  form.append('files', new File([text], name))
  expect((await ask('POST /api/cases/{caseId}/evidence', { caseId }, form)).status).toBe(201)
}
const log = (calls: [at: string, seconds?: number, type?: number][]) => `<?xml version='1.0' encoding='UTF-8'?>\n<calls count="${calls.length}">${calls.map(([at, seconds = 40, type = 1]) =>
  `<call number="${line}" duration="${seconds}" date="${Date.parse(`2026-03-02T${at}+08:00`)}" type="${type}" presentation="1" />`).join('\n')}</calls>`
const bill = (...times: string[]) => ['起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)', ...times.map((at) => `2026-03-02 ${at},岚州,被叫,${line},40秒,国内通话,套餐,0.00`), ''].join('\r\n')

async function opened(calls: Parameters<typeof log>[0], ...billed: string[]): Promise<string> {
  const { body: { id } } = await ask('POST /api/cases', {}, {
    title: 'x', complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
    respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: [{ number: line, attribution: 'confirmed' }], accounts: [] }],
  })
  await put(id, 'calls.xml', log(calls))
  await put(id, 'bill.csv', bill(...billed))
  return id
}
const rowsOf = async (caseId: string, list: RowList): Promise<ReconcileRow[]> => (await reconcilePage(me.member, caseId, { list, limit: 50 })).items
const clock = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(11, 19)
/** Matched attempts as times of handset and bill, and what stands alone. */
async function seen(caseId: string) {
  const matched = (await rowsOf(caseId, 'matched')).map(({ sources }) => sources.map(({ at }) => clock(at)).join(' '))
  const alone = (await Promise.all((['bill', 'unbilled', 'handset'] as const).map((list) => rowsOf(caseId, list)))).flat().map(({ at }) => clock(at))
  return { matched, alone }
}
const choose = (attemptId: string, other: string | null) => ask('POST /api/attempts/{attemptId}/match', { attemptId }, { other })

describe('of two bill rows that are equally near', () => {
  it('a person takes the other one, and gives the choice back', async () => {
    const caseId = await opened([['09:00:00']], '08:59:30', '09:00:30')
    const before = { matched: ['09:00:00 08:59:30'], alone: ['09:00:30'] }
    expect(await seen(caseId)).toEqual(before)
    const [row] = await rowsOf(caseId, 'matched')
    const after = { matched: ['09:00:00 09:00:30'], alone: ['08:59:30'] }
    expect(await choose(row!.id, row!.bills[0]!.id)).toMatchObject({ status: 200, body: { caseId, day: '2026-03-02' } })
    expect(await seen(caseId)).toEqual(after)
    const [chosen] = await rowsOf(caseId, 'matched')
    expect([chosen!.id, chosen!.sources.map(({ isChosen }) => isChosen)]).toEqual([row!.id, [false, true]])
    expect((await choose(chosen!.id, null)).status).toBe(200)
    expect(await seen(caseId)).toEqual(before)
    const [back] = await rowsOf(caseId, 'matched')
    for (let round = 0; round < 2; round += 1) {
      const [now] = await rowsOf(caseId, 'matched')
      await choose(now!.id, now!.bills[0]!.id)
      expect(await seen(caseId)).toEqual(round === 0 ? after : before)
    }
    expect((await rowsOf(caseId, 'matched'))[0]!.id).toBe(back!.id)
  })

  it('the choice outlives later files, and moves with the case', async () => {
    const caseId = await opened([['09:00:00']], '08:59:30', '09:00:30')
    const [row] = await rowsOf(caseId, 'matched')
    await choose(row!.id, row!.bills[0]!.id)
    await put(caseId, 'more.csv', bill('09:00:05'))
    const kept = { matched: ['09:00:00 09:00:30'], alone: ['08:59:30', '09:00:05'] }
    expect(await seen(caseId)).toEqual(kept)
    await put(caseId, 'more.xml', log([['09:00:04']]))
    expect((await seen(caseId)).matched).toEqual(['09:00:00 09:00:30', '09:00:04 09:00:05'])
    const [there, made] = [await someone(), zipOf(await packageOf(me.member, caseId))]
    expect((await knock('POST /api/cases/packages', { body: packageForm(made), headers: { cookie: there.cookie } })).status).toBe(201)
    expect((await recordOf(there.member, caseId)).sources).toEqual((await recordOf(me.member, caseId)).sources)
  })
})

describe('of two calls that are equally near', () => {
  it('a person takes the other one; each keeps its attempt', async () => {
    const caseId = await opened([['08:59:30'], ['09:00:30']], '09:00:00')
    expect(await seen(caseId)).toEqual({ matched: ['08:59:30 09:00:00'], alone: ['09:00:30'] })
    const [[row], [alone]] = [await rowsOf(caseId, 'matched'), await rowsOf(caseId, 'unbilled')]
    expect((await choose(row!.id, alone!.id)).status).toBe(200)
    expect(await seen(caseId)).toEqual({ matched: ['09:00:30 09:00:00'], alone: ['08:59:30'] })
    expect((await rowsOf(caseId, 'matched'))[0]!.id).toBe(alone!.id)
  })
})

describe('what nobody can choose', () => {
  it('is a row that is not as near, a missed call, or one of another office', async () => {
    const caseId = await opened([['09:00:00'], ['09:00:20', 0, 3]], '09:00:10', '09:00:40')
    const [row] = await rowsOf(caseId, 'matched')
    expect(row!.sources.map(({ at }) => clock(at))).toEqual(['09:00:00', '09:00:10'])
    const [[far], [missed]] = [await rowsOf(caseId, 'bill'), await rowsOf(caseId, 'handset')]
    for (const other of [far!.id, missed!.id, row!.id]) expect(await choose(row!.id, other)).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await choose(far!.id, null)).status).toBe(409)
    const stranger = await someone()
    const answer = await knock('POST /api/attempts/{attemptId}/match', { params: { attemptId: row!.id }, body: { other: far!.id }, headers: { cookie: stranger.cookie } })
    expect(answer.status).toBe(404)
    expect((await seen(caseId)).matched).toEqual(['09:00:00 09:00:10'])
  })
})
