import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDay } from '@/lib/calendar/local-date'
import { lettersOfCase } from '@/lib/server/data/letters'
import { letterShown } from '@/lib/server/casework/show-letter'
import { type LetterOffice, letterOffice } from './letter-office'

/** Reports and what follows a filing, from the order to the issue, at the doors. */

let office: LetterOffice
let caseId: string
let lenderTicket: string
const today = localDay(Date.now())

beforeAll(async () => {
  office = await letterOffice()
  caseId = office.ids.caseId
  const { body } = await office.ask('POST /api/cases/{caseId}/tickets', { caseId }, { channel: 'lender', respondent: 'lender', filedOn: '2026-04-01', referenceNumbers: ['TS-1'] })
  lenderTicket = body.id
  for (const kind of ['received', 'accepted']) await office.ask('POST /api/tickets/{ticketId}/events', { ticketId: lenderTicket }, { kind, on: '2026-04-02' })
})
afterAll(() => office.close())

const write = (body: unknown) => office.ask('POST /api/cases/{caseId}/letters', { caseId }, body)
const edit = (letterId: string, options: unknown) => office.ask('PATCH /api/letters/{letterId}', { letterId }, { options })
const issue = (letterId: string) => office.ask('POST /api/letters/{letterId}/issue', { letterId }, {})

/** Writes, fills in and issues; the text that was issued. */
async function issued(body: object, options: object = {}): Promise<string> {
  const draft = await write(body)
  expect(draft).toMatchObject({ status: 201 })
  const filled = await edit(draft.body.id, options)
  expect(await issue(draft.body.id)).toMatchObject({ status: 200, body: { state: 'issued' } })
  return filled.body.text
}

describe('reports', () => {
  it('go to the supervisor once the office is named and it is said whether an answer is wanted', async () => {
    const { body: draft } = await write({ letter: 'nfra-report', channel: 'nfra-report' })
    expect(await issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-incomplete' } })
    const text = await issued({ letter: 'nfra-report', channel: 'nfra-report' }, { addressee: '国家金融监督管理总局岚州监管分局', writtenAnswer: 'yes' })
    expect(text).toContain('被举报机构：方 甲')
    // A night call is no matter of the rule for consumer finance companies, and the civil code is none of the supervisor’s.
    expect(text.split('\n')[0]).toBe('关于方 甲催收行为的举报书')
    expect(text).not.toContain('民法典')
  })

  it('go to the association and to 12321 as they are', async () => {
    expect(await issued({ letter: 'nifa-report' })).toContain('中国互联网金融协会：')
    expect(await issued({ letter: 'report-12321' })).toContain('被举报号码：17000001234')
    const { body: draft } = await write({ letter: 'report-12321' })
    expect((await letterShown(office.owner.member, draft.id)).shown).toMatchObject({ forms: { offers: { number: [{ value: '17000001234' }] } } })
  })
})

describe('letters that follow a filing', () => {
  it('are refused without one', async () => {
    for (const letter of ['reminder', 'second-complaint']) expect(await write({ letter })).toMatchObject({ status: 422, body: { code: 'invalid-body' } })
  })

  it('remind the body that has it, by its number and with the limit that passed', async () => {
    const text = await issued({ letter: 'reminder', ticket: lenderTicket })
    expect((await lettersOfCase(office.owner.member, caseId)).find(({ letter }) => letter === 'reminder')).toMatchObject({ channel: 'lender' })
    expect(text).toContain('方 甲消费者权益保护部门：')
    expect(text).toContain('编号：TS-1')
    expect(text).toContain('第十八条')
    expect(text).toContain(`截至${today.slice(0, 4)}年`)
  })

  it('complain again to it with what came after it was taken up, or further up, and nowhere else', async () => {
    const undone = { undone: ['没有书面告知核查结果。'] }
    expect(await issued({ letter: 'second-complaint', ticket: lenderTicket }, undone)).toMatch(/受理之后的催收联系\n自受理次日起至[^，]+，仍有来电\d+次/u)
    const up = await issued({ letter: 'second-complaint', channel: 'nfra-complaint', ticket: lenderTicket }, { ...undone, addressee: '国家金融监督管理总局岚州监管分局' })
    expect(up).toContain('请督促被投诉人逐项处理上述事项')
    expect(await write({ letter: 'second-complaint', channel: 'platform', ticket: lenderTicket })).toMatchObject({ status: 422, body: { code: 'invalid-body' } })
  })
})
