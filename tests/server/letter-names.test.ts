import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { WriteLetter } from '@/lib/letters/letter-schema'
import { type OneCallOffice, oneCallOffice } from './one-call-office'

let office: OneCallOffice
beforeAll(async () => {
  office = await oneCallOffice()
})
afterAll(() => office.close())

/** A case with one confirmed finding, whose complainant is called `name`. */
const caseOf = async (name: string) => office.confirm(await office.caseOf({ name, role: 'debtor' }))
const ask: OneCallOffice['ask'] = (door, sent) => office.ask(door, sent)
const write = (caseId: string, body: WriteLetter) => office.write(caseId, body)
const issue = (letterId: string) => office.issue(letterId)

describe('a letter whose names are missing', () => {
  it('is shown with its places, refused until the real name is in the case, and issued then', async () => {
    const caseId = await caseOf('本人')
    const { status, body: draft } = await write(caseId, { letter: 'lender-complaint', channel: 'lender' })
    expect(status).toBe(201)
    expect(draft.text).toContain('投诉人：＿＿＿＿')
    expect(draft.warnings).toContainEqual({ code: 'name-missing', level: 'block', value: '' })
    expect(await issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-incomplete', fields: [{ path: 'complainant.name', message: '请填写这一项。' }] } })
    const complainant: CaseFacts['complainant'] = { name: '林知夏', role: 'debtor', phones: ['19900001001'] }
    await ask('PATCH /api/cases/{caseId}', { params: { caseId }, body: { complainant } })
    expect((await issue(draft.id)).status).toBe(200)
  })

  it('goes to no platform by the lender’s name: the addressee is the person’s to fill in', async () => {
    const caseId = await caseOf('林知夏')
    const { body: draft } = await write(caseId, { letter: 'lender-complaint', channel: 'platform' })
    expect(draft.text).toContain('\n＿＿＿＿：')
    expect(await issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-incomplete', fields: [{ path: 'addressee', message: '请填写这一项。' }] } })
    await ask('PATCH /api/letters/{letterId}', { params: { letterId: draft.id }, body: { options: { addressee: '橙穗平台客服部' } } })
    expect((await issue(draft.id)).status).toBe(200)
  })

  it('goes to the regulator’s local office by its full name, which is the person’s to fill in', async () => {
    const caseId = await caseOf('林知夏')
    const { body: draft } = await write(caseId, { letter: 'lender-complaint', channel: 'nfra-complaint' })
    expect(draft.text).toContain('\n国家金融监督管理总局＿＿＿＿监管局：')
    expect(await issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-incomplete', fields: [{ path: 'addressee', message: '请填写这一项。' }] } })
    await ask('PATCH /api/letters/{letterId}', { params: { letterId: draft.id }, body: { options: { addressee: '国家金融监督管理总局岚州监管分局' } } })
    expect((await issue(draft.id)).status).toBe(200)
  })

  it('the one page says so and may be completed at the counter', async () => {
    const { body: draft } = await write(await caseOf('本人'), { letter: 'police-summary', channel: 'police' })
    expect(draft.text).toContain('未填')
    expect(draft.warnings).toContainEqual({ code: 'reporter-unnamed', level: 'warn', value: '' })
    expect((await issue(draft.id)).status).toBe(200)
  })

  it('names an identity number that stands in a person’s own words', async () => {
    const { body: draft } = await write(await caseOf('林知夏'), { letter: 'lender-complaint', channel: 'lender', options: { background: '家母330106196003070027也被打扰。' } })
    expect(draft.warnings).toContainEqual({ code: 'identity-number', level: 'warn', value: '330106********0027' })
  })
})
