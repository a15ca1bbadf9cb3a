import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as listAttempts, POST as recordAttempt } from '@/app/api/cases/[caseId]/attempts/route'
import { POST as addFiles } from '@/app/api/cases/[caseId]/evidence/route'
import { GET as listCases, POST as openCase } from '@/app/api/cases/route'
import { lockCase } from '@/lib/server/data/cases'
import type { FileAbout } from '@/lib/evidence/selection'
import { confirmImport, importPreview } from '@/lib/server/casework/preview-import'
import { withOffice } from '@/lib/server/unit-of-work'
import { context, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone

beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())

const phone = '19900001001'
const facts = (over: object = {}) => ({
  title: 'imports', complainant: { name: '林知夏', role: 'debtor', phones: [phone] }, nightContactAgreed: false,
  respondents: [{ key: 'LX', name: '澜汐', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }], ...over,
})
const post = (body: object) => openCase(request({ headers: { cookie: me.cookie }, body: JSON.stringify(body) }), context())
const opened = async (): Promise<string> => (await (await post(facts())).json()).id
const calls = (count: number, first = '2026-03-01T09:00:00+08:00') => `<calls count="${count}">${Array.from({ length: count }, (_, index) =>
  `<call number="17000001234" date="${Date.parse(first) + index * 60_000}" duration="9" type="1" presentation="1" />`).join('\n')}</calls>`
async function add(caseId: string, name: string, text: string | Buffer<ArrayBuffer>, about?: FileAbout) {
  const body = new FormData()
  if (about) body.append('about', JSON.stringify({ [name]: about }))
  body.append('files', new File([text], name))
  const response = await addFiles(request({ headers: { cookie: me.cookie }, body }), context({ caseId }))
  return { status: response.status, body: await response.json() }
}
const attempts = async (caseId: string, query = '') => {
  const response = await listAttempts(request({ method: 'GET', path: `/api/cases/${caseId}/attempts${query}`, headers: { cookie: me.cookie } }), context({ caseId }))
  return { status: response.status, body: await response.json() }
}

describe('whose phone a file is from', () => {
  it('is the complainant’s where nobody says anything', async () => {
    const caseId = await opened()
    expect((await add(caseId, 'calls.xml', calls(2))).body.imports).toMatchObject([{ state: 'done', imported: 2 }])
    expect((await attempts(caseId)).body.items.map(({ recipient }: { recipient: string }) => recipient)).toEqual(['debtor', 'debtor'])
  })

  it.each<[string, FileAbout]>([['a number', { phoneOf: '19900001099' }], ['a person', { recipient: 'nobody' }]])(
    'is asked where %s is named that the case does not know: nothing comes in, and nobody is guessed', async (_, about) => {
      const caseId = await opened()
      const { status, body } = await add(caseId, 'calls.xml', calls(2), about)
      expect([status, body.imports]).toMatchObject([201, [{ state: 'waiting', imported: 0 }]])
      expect((await attempts(caseId)).body.items).toEqual([])
      const [run] = body.imports
      expect((await importPreview(me.member, run.id)).recipient).toBeNull()
      const confirm = (said: { recipient?: string }) => confirmImport(me.member, { params: { importId: run.id }, body: { lines: [], ...said } })
      expect(await confirm({})).toMatchObject({ state: 'waiting', imported: 0 })
      expect(await confirm({ recipient: 'debtor' })).toMatchObject({ state: 'done', imported: 2 })
      expect((await attempts(caseId)).body.items).toHaveLength(2)
    })
})

describe('imports of one case', () => {
  it('wait for another one that takes longer than a short request may', async () => {
    const caseId = await opened()
    const holding = withOffice(me.member, async () => {
      await lockCase(me.member, caseId)
      await wait(4_500)
    })
    await wait(200)
    const added = await add(caseId, 'calls.xml', calls(3))
    await holding
    expect(added.status).toBe(201)
    expect(added.body.imports).toMatchObject([{ state: 'done', imported: 3 }])
  }, 20_000)

  it('at the same time keep each row once', async () => {
    const caseId = await opened()
    const [one, other] = await Promise.all([add(caseId, 'a.xml', calls(40)), add(caseId, 'b.xml', calls(40))])
    expect([one.status, other.status]).toEqual([201, 201])
    expect(one.body.imports[0].imported + other.body.imports[0].imported).toBe(40)
    expect((await attempts(caseId, '?limit=500')).body.items).toHaveLength(40)
  })

  it('store every row as it was read, thousands at once', async () => {
    const caseId = await opened()
    expect((await add(caseId, 'calls.xml', calls(2_500))).body.imports).toMatchObject([{ state: 'done', imported: 2_500 }])
    const { items } = (await attempts(caseId, '?limit=2')).body
    expect(items).toMatchObject([
      { at: '2026-03-01T09:00:00+08:00', atPrecision: 'second', localDay: '2026-03-01', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 9,
        recipient: 'debtor', respondent: 'LX', purpose: 'collection', purposeBy: 'rule', grade: 'handset-only', sources: [{ file: 'calls.xml', at: 0 }] },
      { at: '2026-03-01T09:01:00+08:00', sources: [{ file: 'calls.xml', at: 1 }] },
    ])
    const bill = ['起始时间,通信方式,对方号码,通信时长', '2026-03-01 09:00:20,被叫,17000001234,9秒'].join('\n')
    await add(caseId, '详单_202603.csv', bill)
    expect((await attempts(caseId, '?limit=1')).body.items).toMatchObject([{ grade: 'corroborated', sources: [{ at: 0 }, { file: '详单_202603.csv', at: 2 }] }])
  }, 30_000)

  it('join what a bill brought first with the handset that follows: the attempts stay, with the time of the handset', async () => {
    const caseId = await opened()
    await add(caseId, '详单_202603.csv', ['起始时间,通信方式,对方号码,通信时长', '2026-03-01 09:00:20,被叫,17000001234,9秒', '2026-03-01 09:01:20,被叫,17000001234,9秒'].join('\n'))
    const before = (await attempts(caseId)).body.items
    expect(before).toMatchObject([{ grade: 'bill-only' }, { grade: 'bill-only' }])
    await add(caseId, 'calls.xml', calls(3))
    const after = (await attempts(caseId)).body.items
    expect(after.map(({ at, grade, sources }: { at: string; grade: string; sources: unknown[] }) => [at.slice(11, 19), grade, sources.length]))
      .toEqual([['09:00:00', 'corroborated', 2], ['09:01:00', 'corroborated', 2], ['09:02:00', 'bill-missing', 1]])
    expect(after.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(before.map(({ id }: { id: string }) => id))
  })

  it('answer 202 and run on above 20,000 rows, and 201 below', async () => {
    const caseId = await opened()
    const foreign = Array.from({ length: 150_000 }, (_, index) => `<call number="13800000000" date="${1_770_000_000_000 + index}" duration="1" type="1" />`).join('\n')
    const added = await add(caseId, 'large.xml', `<calls>${foreign}</calls>`)
    expect([added.status, added.body.imports[0].state]).toEqual([202, 'running'])
    expect((await add(caseId, 'small.xml', calls(1))).status).toBe(201)
  }, 30_000)
})

describe('a call noted by hand that a file shows too', () => {
  const note = async (caseId: string, at: string, over: object = {}) => {
    const body = { at, atPrecision: 'minute', number: '170 0000 1234', channel: 'call', direction: 'incoming', answered: true, seconds: null, recipient: 'debtor', content: '说要上门', ...over }
    return (await (await recordAttempt(request({ headers: { cookie: me.cookie }, body: JSON.stringify(body) }), context({ caseId }))).json()).id as string
  }

  it('is one call: the file’s time and length, the person’s words', async () => {
    const caseId = await opened()
    await note(caseId, '2026-03-01T09:01:00+08:00')
    await note(caseId, '2026-03-01T09:30:00+08:00', { content: '另一次' })
    await add(caseId, 'calls.xml', calls(2, '2026-03-01T09:01:30+08:00'))
    const { items } = (await attempts(caseId)).body
    expect(items.map(({ at, grade, content }: Record<string, unknown>) => [at, grade, content])).toEqual([
      ['2026-03-01T09:01:30+08:00', 'handset-only', '说要上门'], ['2026-03-01T09:02:30+08:00', 'handset-only', undefined], ['2026-03-01T09:30:00+08:00', 'declared', '另一次'],
    ])
  })

  it('is told apart when the file was there first, and by number and person', async () => {
    const caseId = await opened()
    await add(caseId, 'calls.xml', calls(1, '2026-03-01T09:00:00+08:00'))
    const [shown] = (await attempts(caseId)).body.items
    expect(await note(caseId, '2026-03-01T09:00:00+08:00')).toBe(shown.id)
    expect(await note(caseId, '2026-03-01T09:01:00+08:00')).not.toBe(shown.id)
    await note(caseId, '2026-03-01T09:00:00+08:00', { number: '17000009999' })
    expect((await attempts(caseId)).body.items.map(({ grade, content }: Record<string, unknown>) => [grade, content])).toEqual([
      ['handset-only', '说要上门'], ['declared', '说要上门'], ['declared', '说要上门'],
    ])
  })
})

describe('a file that is not what it says', () => {
  it('is read in the encoding it is in, however late its first Chinese character comes', async () => {
    const caseId = await opened()
    const plain = Array.from({ length: 1_500 }, (_, index) => `<sms address="13800000000" date="${1_772_000_000_000 + index * 1000}" type="1" body="ok" />`).join('\n')
    const [before, after] = `<?xml version='1.0' encoding='UTF-8' ?><smses>${plain}<sms address="17000001234" date="1773000000000" type="1" body="|" /></smses>`.split('|')
    await add(caseId, 'sms.xml', Buffer.concat([Buffer.from(before ?? ''), Buffer.from([0xbb, 0xb9, 0xc7, 0xae]), Buffer.from(after ?? '')]))
    expect((await attempts(caseId)).body.items).toMatchObject([{ content: '还钱' }])
  })
})

describe('broken questions get a sentence', () => {
  it.each(['zz', '-_-', `1_${'-'.repeat(36)}`, `${'9'.repeat(20)}_00000000-0000-0000-0000-000000000000`])('cursor %s', async (cursor) => {
    const caseId = await opened()
    const list = await listCases(request({ method: 'GET', path: `/api/cases?cursor=${cursor}`, headers: { cookie: me.cookie } }), context())
    expect([list.status, (await list.json()).fields[0].path]).toEqual([422, 'cursor'])
    expect(await attempts(caseId, `?cursor=${cursor}`)).toMatchObject({ status: 422, body: { fields: [{ path: 'cursor' }] } })
  })

  it.each<[object, string]>([
    [{ contacts: [{ key: 'debtor', name: '甲', relation: '友', phones: [] }] }, 'contacts.0.key'],
    [{ contacts: [{ key: 'complainant', name: '甲', relation: '友', phones: [] }] }, 'contacts.0.key'],
    [{ refusals: [{ at: '0000-01-01T00:00:00Z', by: 'debtor', respondent: 'LX' }] }, 'refusals.0.at'],
    [{ refusals: [{ at: '2099-01-01T00:00:00Z', by: 'debtor', respondent: 'LX' }] }, 'refusals.0.at'],
    [{ stopRequests: [{ at: '2099-01-01T00:00:00Z', respondent: 'LX' }] }, 'stopRequests.0.at'],
    [{ respondents: [{ key: 'LX', name: '澜汐', kind: 'bank', lines: [{ number: '17000001234', attribution: 'confirmed', from: '2026-02-01', to: '2026-01-01' }] }] }, 'respondents.0.lines.0.from'],
    [{ respondents: [{ key: 'LX', name: '澜汐', kind: 'agency', actsFor: ['LX'] }] }, 'respondents.0.actsFor'],
    [{ respondents: [{ key: 'A', name: '甲', kind: 'agency', actsFor: ['B'] }, { key: 'B', name: '乙', kind: 'platform', actsFor: ['A'] }] }, 'respondents.0.actsFor'],
  ])('%j', async (over, at) => {
    const response = await post(facts(over))
    expect([response.status, (await response.json()).fields[0].path]).toEqual([422, at])
  })
})
