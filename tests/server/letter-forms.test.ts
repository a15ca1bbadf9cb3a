import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/letters/[letterId]/pdf/route'
import { letterShown, type DraftShown, type IssuedShown } from '@/lib/server/casework/show-letter'
import { letter } from '@/lib/server/data/letters'
import { letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'
import { context, request } from './offices'
import { extracted } from './pdf/extracted'

let office: LetterOffice
let letterId: string
const ask: LetterOffice['ask'] = (...of) => office.ask(...of)
beforeAll(async () => {
  office = await letterOffice()
  await office.told(['19900001001'])
})
afterAll(() => office.close())
beforeEach(async () => {
  letterId = (await ask('POST /api/cases/{caseId}/letters', { caseId: office.ids.caseId }, letterBody)).body.id
})

const edit = (options: Record<string, string>) => ask('PATCH /api/letters/{letterId}', { letterId }, { options })
const issue = (body: unknown = {}) => ask('POST /api/letters/{letterId}/issue', { letterId }, body)
async function shown(): Promise<DraftShown | IssuedShown> {
  const { shown: now } = await letterShown(office.owner.member, letterId)
  if (now.state === 'refused') throw new Error(now.refusal.code)
  return now
}
const sizes = ({ pages }: { pages: DraftShown['pages'] }) => new Set(pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.face === 'serif' ? [item.size] : []))))
const wordsOn = ({ pages }: { pages: DraftShown['pages'] }) => pages.map(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join('').replace(/\s/gu, ''))
const pdf = async () => new Uint8Array(await (await GET(request({ method: 'GET', path: `/api/letters/${letterId}/pdf`, headers: { cookie: office.owner.cookie } }), context({ letterId }))).arrayBuffer())

describe('the form a letter is printed in', () => {
  it('is the usual one until a person chooses, and then the paper follows', async () => {
    expect(sizes(await shown())).toContain(12)
    expect(await edit({ form: 'grid' })).toMatchObject({ status: 200 })
    expect(sizes(await shown())).toContain(15.75)
    expect(await edit({ form: '' })).toMatchObject({ status: 200 })
    expect(sizes(await shown())).toContain(12)
    expect((await letter(office.owner.member, letterId)).options).toEqual({})
  })

  it('is frozen with the letter: what was seen is what is printed and shown from then on', async () => {
    await edit({ form: 'grid', addressee: '国家金融监督管理总局岚州监管分局' })
    const before = await shown()
    expect(await issue()).toMatchObject({ status: 200 })
    expect((await letter(office.owner.member, letterId)).content.form).toBe('grid')
    const after = await shown()
    expect(after.pages).toEqual(before.pages)
    expect(await extracted(await pdf())).toEqual(wordsOn(after))
  })

  it('is part of what a person has seen: another form since then is not issued', async () => {
    await edit({ addressee: '国家金融监督管理总局岚州监管分局' })
    const before = await shown()
    await edit({ form: 'grid' })
    expect(await issue({ seen: before.state === 'draft' ? before.digest : '' })).toMatchObject({ status: 409 })
  })
})

it('a body that passes its pages is told of, with what to shorten, and may be issued', async () => {
  await edit({ addressee: '国家金融监督管理总局岚州监管分局', form: 'grid', background: '那天夜里电话一直响，家里人都没有睡好。'.repeat(100) })
  const now = await shown()
  expect(now.state === 'draft' && now.warnings.find(({ code }) => code === 'pages-over')).toMatchObject({ level: 'warn', value: 'lender-complaint.background', values: { most: '2', what: 'field' } })
  expect(await issue()).toMatchObject({ status: 200 })
})
