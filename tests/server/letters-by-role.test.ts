import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComplainantRole } from '@/lib/cases/case-file'
import sentences from '@/lib/i18n/messages/zh-CN/fieldErrors.json'
import { letters } from '@/lib/letters'
import { isFor } from '@/lib/letters/letter-entry'
import { type OneCallOffice, oneCallOffice } from './one-call-office'

let office: OneCallOffice
beforeAll(async () => {
  office = await oneCallOffice()
})
afterAll(() => office.close())

const caseOf = (role: ComplainantRole) => office.caseOf({ name: '林知夏', role })
const ask: OneCallOffice['ask'] = (door, sent) => office.ask(door, sent)
const write = (caseId: string, body: unknown) => office.write(caseId, body)
const edit = (letterId: string, options: unknown) => office.edit(letterId, options)
const issue = (letterId: string) => office.issue(letterId)
const codes = (warnings: { code: string; level: string }[]) => warnings.filter(({ level }) => level === 'block').map(({ code }) => code)

/** What a person fills in, letter by letter. */
const filled: Record<string, Record<string, unknown>> = {
  'negotiation': { hardship: '六月起没有固定收入。', first: '2027-01-31', monthly: 800, number: 12, answerBy: '2026-12-15' },
  'agreement-checklist': {},
  'power-of-attorney': {
    addressee: '甲消费金融消费者权益保护部门', agent: '林知秋', relation: '姐姐', agentPhone: '19900001002', matters: '递交投诉书。', powers: 'general', from: '2026-12-01', to: '2027-05-31',
  },
  'contact-message': { to: '王姐' },
  'statement-of-facts': { experience: '晚上十一点我接到电话。' },
  'exhibit-list': { which: 'all' },
  'carrier-complaint': { records: true },
  'market-complaint': {
    addressee: '岚州市云桥区市场监督管理局', topic: 'membership', address: '岚州市云桥区柳荫路8号', businessAddress: '岚州市云桥区科技路1号', on: '2026-03-01', what: '默认勾选会员。',
    proof: '扣款记录', requests: ['退还会员费199元'],
  },
  'credit-objection': { reportOn: '2026-11-01', entry: '2026年5月', kind: 'wrong', stated: '逾期一期。', truth: '当天已还。', proof: '还款凭证' },
}

describe('the letters about repayment, people, annexes and smaller bodies', () => {
  it.each(Object.keys(filled))('writes %s for the borrower, and issues it when its fields are filled in', async (letter) => {
    const caseId = await caseOf('debtor')
    const { status, body: draft } = await write(caseId, { letter })
    expect(status).toBe(201)
    const { body: edited } = await edit(draft.id, filled[letter])
    expect(codes(edited.warnings)).toEqual([])
    expect(await issue(draft.id)).toMatchObject({ status: 200, body: { state: 'issued' } })
  })

  it('goes to the lender’s own office', async () => {
    const caseId = await caseOf('debtor')
    expect((await write(caseId, { letter: 'negotiation' })).body.text).toContain('\n甲消费金融贷后管理部门：')
    expect((await write(caseId, { letter: 'credit-objection' })).body.text).toContain('\n甲消费金融：')
  })

  it.each([
    ['report-12321', { note: '字'.repeat(101) }, 'note', 'too-long'], ['contact-message', { to: '王'.repeat(11) }, 'to', 'too-long'],
    ['police-summary', { background: '字'.repeat(2001) }, 'background', 'too-long'], ['negotiation', { first: '2020-01-31' }, 'first', 'day-passed'],
    ['market-complaint', { on: '2199-01-01' }, 'on', 'day-to-come'], ['credit-objection', { reportOn: '1999-01-01' }, 'reportOn', 'too-early'],
  ])('does not keep in %s what its field cannot take', async (letter, options, key, message) => {
    const caseId = await caseOf('debtor')
    const refusal = { status: 422, body: { code: 'invalid-body', fields: [{ path: `options.${key}`, message: sentences[message as keyof typeof sentences] }] } }
    expect(await write(caseId, { letter, options })).toMatchObject(refusal)
    const { body: draft } = await write(caseId, { letter })
    if (draft.id) expect(await edit(draft.id, options)).toMatchObject(refusal)
  })

  it('says in a sentence that a follow-up needs its filing, and that the case has no such institution', async () => {
    const caseId = await caseOf('debtor')
    const of = (path: string, message: string) => ({ status: 422, body: { code: 'invalid-body', fields: [{ path, message }] } })
    expect(await write(caseId, { letter: 'reminder' })).toMatchObject(of('ticket', sentences['filing-needed']))
    const nobody = { letter: 'negotiation', options: { respondent: 'nobody' } }
    expect(await write(caseId, nobody)).toMatchObject(of('options.respondent', sentences['unknown-respondent']))
  })

  it('names the fields that are missing', async () => {
    const { body: draft } = await write(await caseOf('debtor'), { letter: 'negotiation' })
    const answer = await issue(draft.id)
    expect(answer).toMatchObject({ status: 422, body: { code: 'letter-incomplete' } })
    expect(answer.body.fields.map(({ path }: { path: string }) => path)).toEqual(['hardship', 'first', 'monthly', 'number', 'answerBy'].map((key) => `options.${key}`))
  })

  it('refuses, with its reason, what only the borrower writes', async () => {
    const caseId = await caseOf('relative')
    const others = letters.filter((entry) => !isFor(entry, 'relative'))
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['negotiation', 'agreement-checklist']))
    for (const { id } of others) expect(await write(caseId, { letter: id })).toMatchObject({ status: 422, body: { code: 'letter-not-for-role' } })
    expect((await write(caseId, { letter: 'contact-message' })).status).toBe(201)
  })

  it('keeps the appeal after the carrier a draft until the carrier’s time has passed or it has answered', async () => {
    const caseId = await caseOf('debtor')
    expect(await write(caseId, { letter: 'miit-appeal' })).toMatchObject({ status: 422, body: { code: 'invalid-body' } })
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const { body: ticket } = await ask('POST /api/cases/{caseId}/tickets', { params: { caseId }, body: { channel: 'carrier', filedOn: today } })
    const { status, body: draft } = await write(caseId, { letter: 'miit-appeal', ticket: ticket.id })
    expect(status).toBe(201)
    expect(draft.text).toContain('＿＿＿＿电信用户申诉受理中心：')
    await edit(draft.id, { carrier: '某运营商岚州分公司', addressee: '某省电信用户申诉受理中心' })
    expect(await issue(draft.id)).toMatchObject({ status: 409, body: { code: 'letter-too-early', details: { on: expect.stringMatching(/^\d{4}-/) } } })
    const replied = await ask('POST /api/tickets/{ticketId}/events', { params: { ticketId: ticket.id }, body: { kind: 'replied', on: today } })
    expect(replied.status).toBe(201)
    expect(await issue(draft.id)).toMatchObject({ status: 200 })
  })
})
