import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { aFilledOffice, type FilledOffice, knock } from './filled-office'
import { type OwnOffice, ownOffice } from './own-office'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let mine: OwnOffice
let office: FilledOffice
beforeAll(async () => {
  mine = await ownOffice()
  office = await aFilledOffice('MERK-5512')
}, 60_000)
afterAll(() => mine.close())

const door = 'PUT /api/evidence/{evidenceId}/note'
const write = async (body: unknown) => {
  const answer = await knock(door, { params: { evidenceId: office.ids.evidenceId }, body, headers: { cookie: office.owner.cookie } })
  return { status: answer.status, body: await answer.json() }
}
const note = async () => {
  const answer = await knock('GET /api/cases/{caseId}/evidence', { params: { caseId: office.ids.caseId }, headers: { cookie: office.owner.cookie } })
  return (await answer.json()).items.find(({ id }: { id: string }) => id === office.ids.evidenceId).note
}

it('keeps what is said, leaves what is not said, and empties what is empty', async () => {
  const whole = { title: '半夜', tags: ['夜间', '威胁'], fields: { sender: '10086', text: '今天不还' }, transcript: '你好', marks: [{ second: 12.5, note: '说要上门' }] }
  expect((await write(whole)).status).toBe(200)
  expect(await note()).toEqual({ ...whole, version: expect.any(String) })
  await write({ transcript: '改过' })
  expect(await note()).toMatchObject({ ...whole, transcript: '改过' })
  await write({ title: '', tags: [], marks: [] })
  expect(await note()).toMatchObject({ title: '', tags: [], marks: [], fields: whole.fields, transcript: '改过' })
})

it('refuses to write over a version that is no longer there', async () => {
  const { version } = await note()
  const first = await write({ title: '一', version })
  expect(first.status).toBe(200)
  expect(first.body.version).not.toBe(version)
  expect(await write({ title: '二', version })).toMatchObject({ status: 409, body: { code: 'conflict' } })
  expect(await note()).toMatchObject({ title: '一', version: first.body.version })
})

it('names what does not fit', async () => {
  expect(await write({ marks: [{ second: -1, note: 'x' }], nothing: 1 })).toMatchObject({ status: 422, body: { fields: [{ path: 'marks.0.second' }, { path: 'nothing' }] } })
})

it('is sealed at rest, tags too', async () => {
  await write({ title: '看不见的字', tags: ['看不见的字'], fields: { text: '看不见的字' }, transcript: '看不见的字', marks: [{ second: 0, note: '看不见的字' }] })
  const { rows: [row] } = await mine.admin.query('SELECT * FROM evidence_note WHERE evidence_id = $1', [office.ids.evidenceId])
  expect(JSON.stringify(row)).not.toContain('看不见')
})
