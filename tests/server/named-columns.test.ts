import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as listAttempts } from '@/app/api/cases/[caseId]/attempts/route'
import { GET as listEvidence, POST as addFiles } from '@/app/api/cases/[caseId]/evidence/route'
import { POST as openCase } from '@/app/api/cases/route'
import { GET as getImport } from '@/app/api/imports/[importId]/route'
import { POST as confirmDoor } from '@/app/api/imports/[importId]/confirm/route'
import { GET as previewDoor } from '@/app/api/imports/[importId]/preview/route'
import { context, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone

beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())

const facts = {
  title: 'columns', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
  respondents: [{ key: 'LX', name: '澜汐', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
}
const headers = () => ({ cookie: me.cookie })
const opened = async (): Promise<string> => (await (await openCase(request({ headers: headers(), body: JSON.stringify(facts) }), context())).json()).id
async function add(caseId: string, name: string, text: string, preview = false) {
  const body = new FormData()
  body.append('files', new File([text], name))
  if (preview) body.append('preview', 'true')
  return (await (await addFiles(request({ headers: headers(), body }), context({ caseId }))).json()).imports
}
const preview = async (importId: string, query = '') => {
  const response = await previewDoor(request({ method: 'GET', path: `/api/imports/${importId}/preview${query}`, headers: headers() }), context({ importId }))
  return { status: response.status, body: await response.json() }
}
const confirm = async (importId: string, body: object) => {
  const response = await confirmDoor(request({ path: `/api/imports/${importId}/confirm`, headers: headers(), body: JSON.stringify(body) }), context({ importId }))
  return { status: response.status, body: await response.json() }
}
const attempts = async (caseId: string) =>
  (await (await listAttempts(request({ method: 'GET', path: `/api/cases/${caseId}/attempts`, headers: headers() }), context({ caseId }))).json()).items

/** Headings of their own for each test: what is remembered is the office's. */
const table = (mark: string, rows: string[]) => [`谁${mark};什么时候;多久;怎么打的`, ...rows].join('\n')
const rows = ['17000001234;2026-04-01 09:00:00;42秒;来电', '17000001234;2026-04-01 09:01:00;0秒;未接', '13800000000;2026-04-01 09:02:00;5秒;去电', '17000001234;昨天;5秒;来电']
const mapping = { rows: 'handset-calls', number: 1, time: 2, duration: 3, mode: 4 }
const words = '?rows=handset-calls&number=1&time=2&duration=3&mode=4'

describe('a table that no format knows', () => {
  it('waits and says why; looked at by a person’s columns; read in by them; the four counts add up to its rows', async () => {
    const caseId = await opened()
    const [run] = await add(caseId, '通话.csv', table('一', rows))
    expect(run).toMatchObject({ state: 'waiting', format: 'table', imported: 0, rejected: [{ at: 'file', reason: 'unsupported' }] })
    expect(await attempts(caseId)).toEqual([])
    expect((await preview(run.id)).body).toMatchObject({
      format: 'table', samples: [], table: { headings: ['谁一', '什么时候', '多久', '怎么打的'], examples: ['17000001234', '2026-04-01 09:00:00', '42秒', '来电'], mapping: null, remembered: false },
    })
    expect((await preview(run.id, words)).body).toMatchObject({
      format: 'table-calls', source: 'handset', rows: 4, belongs: 2, skipped: 1, rejected: [{ at: 5, reason: 'bad-time' }], table: { mapping, remembered: false },
      samples: [
        { at: '2026-04-01T09:00:00+08:00', number: '17000001234', direction: 'incoming', answered: true, seconds: 42 }, { answered: false, seconds: 0 }, { number: '13800000000', direction: 'outgoing' },
      ],
    })
    expect(await attempts(caseId)).toEqual([])
    expect((await confirm(run.id, { mapping, recipient: 'debtor' })).body).toMatchObject({
      state: 'done', format: 'table-calls', imported: 2, duplicates: 0, skipped: 1, rejected: [{ at: 5, reason: 'bad-time' }],
    })
    expect((await attempts(caseId)).map(({ answered, grade, sources }: Record<string, unknown>) => [answered, grade, sources])).toMatchObject([
      [true, 'handset-only', [{ file: '通话.csv', at: 2 }]], [false, 'handset-only', [{ file: '通话.csv', at: 3 }]],
    ])
  })

  it('is read by the same columns the next time, says so, and can be read by others', async () => {
    const caseId = await opened()
    const [first] = await add(caseId, 'a.csv', table('二', rows))
    await confirm(first.id, { mapping })
    const [second] = await add(caseId, 'b.csv', table('二', [...rows, '17000001234;2026-04-02 09:00:00;5秒;来电']))
    expect(second).toMatchObject({ state: 'done', format: 'table-calls', imported: 1, duplicates: 2 })
    const [third] = await add(caseId, 'c.csv', table('二', ['17000001234;2026-04-03 09:00:00;5秒;来电']), true)
    expect((await preview(third.id)).body).toMatchObject({ format: 'table-calls', belongs: 1, table: { mapping, remembered: true } })
    expect((await preview(third.id, words.replace('handset', 'bill'))).body).toMatchObject({ format: 'table-voice', table: { remembered: false } })
    expect((await confirm(third.id, { mapping: { ...mapping, rows: 'bill-calls' } })).body).toMatchObject({ state: 'done', format: 'table-voice', imported: 1 })
    expect((await add(caseId, 'd.csv', table('二', ['17000001234;2026-04-04 09:00:00;5秒;来电'])))[0]).toMatchObject({ format: 'table-voice' })
  })

  it('of another office is not known by it', async () => {
    const [first] = await add(await opened(), 'a.csv', table('三', rows))
    await confirm(first.id, { mapping })
    const other = await ownOffice()
    const caseId = (await (await openCase(request({ headers: { cookie: other.me.cookie }, body: JSON.stringify(facts) }), context())).json()).id
    const body = new FormData()
    body.append('files', new File([table('三', rows)], 'a.csv'))
    const response = await addFiles(request({ headers: { cookie: other.me.cookie }, body }), context({ caseId }))
    expect((await response.json()).imports).toMatchObject([{ state: 'waiting', format: 'table' }])
    await other.close()
  })

  it('that holds no record is kept as evidence when a person says so', async () => {
    const caseId = await opened()
    const [run] = await add(caseId, 'a.csv', table('四', rows))
    expect((await confirm(run.id, {})).body).toMatchObject({ state: 'failed', imported: 0, rejected: [{ at: 'file', reason: 'unsupported' }] })
    expect((await confirm(run.id, { mapping })).status).toBe(409)
  })

  it.each<[string, object]>([['a column it does not have', { ...mapping, number: 9 }], ['no column at all', { ...mapping, number: 0 }], ['an unknown word', { ...mapping, mode: 'sideways' }], ['too little', { rows: 'bill-calls' }]])(
    'is not read by %s', async (_, wrong) => {
      const [run] = await add(await opened(), 'a.csv', table('五', rows))
      expect((await confirm(run.id, { mapping: wrong })).status).toBe(422)
      const state = await getImport(request({ method: 'GET', path: `/api/imports/${run.id}`, headers: headers() }), context({ importId: run.id }))
      expect((await state.json()).state).toBe('waiting')
    })

  it('a file of a known format takes no columns', async () => {
    const [run] = await add(await opened(), 'bill.csv', '起始时间,通信方式,对方号码,通信时长\n2026-03-01 09:00:20,被叫,17000001234,9秒\n', true)
    expect(await confirm(run.id, { mapping })).toMatchObject({ status: 422, body: { fields: [{ path: 'mapping' }] } })
    expect((await preview(run.id, '?rows=nothing')).status).toBe(422)
  })

  it('bills with both numbers wait in the same way', async () => {
    const caseId = await opened()
    const text = '起始时间,主叫号码,被叫号码,通话时长,通信方式\n2026-03-01 09:00:20,17000001234,19900001001,9秒,被叫\n'
    const [run] = await add(caseId, '详单.csv', text)
    expect(run).toMatchObject({ state: 'waiting', format: 'table' })
    expect((await confirm(run.id, { mapping: { rows: 'bill-calls', number: 2, time: 1, duration: 4, mode: 5 } })).body).toMatchObject({ state: 'done', format: 'table-voice', imported: 1 })
    expect(await attempts(caseId)).toMatchObject([{ grade: 'bill-only' }])
  })

  it('leaves nothing of its headings and cells in the clear, and is told as what the person named', async () => {
    const caseId = await opened()
    const [run] = await add(caseId, '通话.csv', table('金丝雀赵敏', ['17000001234;2026-04-01 09:00:00;42秒;来电', '13900007777;2026-04-02 09:00:00;42秒;来电']))
    expect((await confirm(run.id, { mapping, lines: [], recipient: 'debtor' })).status).toBe(200)
    const tables = ['column_mapping', 'import_run', 'evidence_item', 'contact_attempt', 'attempt_source', 'arriving_row', 'audit_event', 'custody_event']
    const spelled = (text: string) => [text, Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64').replace(/=+$/, ''), createHash('sha256').update(JSON.stringify(text)).digest('hex')]
    const headings = ['谁金丝雀赵敏', '什么时候', '多久', '怎么打的']
    const planted = ['金丝雀赵敏', '13900007777', '17000001234', headings.join('\u001f')].flatMap(spelled)
    for (const name of tables) {
      const text = JSON.stringify((await office.admin.query(`SELECT row_to_json(t)::text AS row FROM ${name} t WHERE office_id = $1`, [me.member.officeId])).rows)
      expect([name, planted.filter((each) => text.includes(each))]).toEqual([name, []])
    }
    const { items } = await (await listEvidence(request({ method: 'GET', path: `/api/cases/${caseId}/evidence`, headers: headers() }), context({ caseId }))).json()
    expect(items).toMatchObject([{ kind: 'call-log' }])
  })
})
