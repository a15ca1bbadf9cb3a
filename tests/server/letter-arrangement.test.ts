import { afterAll, beforeAll, expect, it } from 'vitest'
import { letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'

let office: LetterOffice
let ask: LetterOffice['ask']
beforeAll(async () => {
  office = await letterOffice()
  ask = office.ask
})
afterAll(() => office.close())

type Draft = { id: string; version: string; text: string; leftOut: string[]; code?: string; errors?: unknown }
const draft = async (): Promise<Draft> => (await ask('POST /api/cases/{caseId}/letters', office.ids, letterBody)).body as unknown as Draft
const change = async ({ id }: Draft, body: unknown) => {
  const { status, body: answer } = await ask('PATCH /api/letters/{letterId}', { letterId: id }, body)
  return { status, ...(answer as unknown as Draft) }
}

it('leaves out and brings back a part, moves the version, and freezes what was left out', async () => {
  const first = await draft()
  expect(first.text).toContain('详见附件二、附件三')
  const without = await change(first, { version: first.version, options: { 'arrange.out': ['details'], 'paragraph.facts': '电话打到了车间。' } })
  expect(without).toMatchObject({ status: 200, leftOut: ['details'] })
  expect(without.text).toContain('（详见附件二）')
  expect(without.text).toContain('本人陈述：电话打到了车间。')
  expect(await change(first, { version: first.version, options: { 'arrange.by': 'time' } })).toMatchObject({ status: 409, code: 'conflict' })
  const back = await change(first, { version: without.version, options: { 'arrange.out': [] } })
  expect(back).toMatchObject({ status: 200, leftOut: [] })
  expect(back.text).toContain('详见附件二、附件三')
  await change(first, { options: { 'arrange.out': ['details'] } })
  const seal = await ask('POST /api/letters/{letterId}/issue', { letterId: first.id })
  expect(seal.status).toBe(200)
  expect((await change(first, { options: { 'arrange.out': [] } })).code).toBe('letter-already-issued')
})

it.each([
  [{ 'arrange.out': ['evidence'] }], [{ 'arrange.out': ['facts'] }], [{ 'arrange.out': 'details' }], [{ 'arrange.by': 'loudest' }],
  [{ 'arrange.kinds': ['no-such-kind'] }], [{ 'paragraph.acts': '这里不能写。' }], [{ 'paragraph.facts': '长'.repeat(2001) }],
])('refuses what it cannot hold and changes nothing', async (options) => {
  const first = await draft()
  expect(await change(first, { options })).toMatchObject({ status: 422, code: 'invalid-body' })
  expect((await change(first, {})).version).toBe(first.version)
})

it('holds a paragraph of one’s own to the words a letter may not hold', async () => {
  const first = await draft()
  const said = await change(first, { options: { 'paragraph.facts': '不停催就一直投诉。' } })
  expect(said).toMatchObject({ warnings: expect.arrayContaining([expect.objectContaining({ code: 'threat', level: 'block' })]) })
})
