import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { today } from '@/lib/server/clock'
import { type LetterOffice, letterOffice } from './letter-office'

/** The applications that follow a report to the police, and the papers for a court, through their doors. */

let office: LetterOffice
const tickets: Record<'criminal' | 'administrative', string> = { criminal: '', administrative: '' }
const on = (days: number) => addDays(today(), days)

beforeAll(async () => {
  office = await letterOffice()
  for (const procedure of ['criminal', 'administrative'] as const) {
    const body = { channel: 'police', procedure, filedOn: on(-70), referenceNumbers: ['岚公云受〔2026〕77号'] }
    tickets[procedure] = (await office.ask('POST /api/cases/{caseId}/tickets', office.ids, body)).body.id
  }
})
afterAll(() => office.close())

type Draft = { id: string; text: string; warnings: { code: string; level: string; value: string }[] }
const write = async (body: unknown) => {
  const { status, body: draft } = await office.ask('POST /api/cases/{caseId}/letters', office.ids, body)
  return { status, draft: draft as unknown as Draft }
}
const edit = async (letterId: string, options: unknown) => {
  const { status, body } = await office.ask('PATCH /api/letters/{letterId}', { letterId }, { options })
  return { status, draft: body as unknown as Draft }
}
const issue = (letterId: string) => office.ask('POST /api/letters/{letterId}/issue', { letterId }, {})

const organ = '岚州市公安局云桥分局'
const cases: [string, 'criminal' | 'administrative' | null, () => Record<string, unknown>][] = [
  ['filing-reconsideration', 'criminal', () => ({ addressee: organ, decisionNumber: '不立字18号', receivedOn: on(-1), grounds: '号码没有核查。' })],
  ['filing-reexamination', 'criminal', () => ({
    addressee: '岚州市公安局', organ, decisionNumber: '不立字18号', reconsiderationNumber: '复字3号', receivedOn: on(-1), grounds: '没有回应。',
  })],
  ['procuratorate-request', 'criminal', () => ({ addressee: '岚州市云桥区人民检察院', organ, ground: 'silent' })],
  ['administrative-reconsideration', 'administrative', () => ({
    addressee: '岚州市云桥区人民政府', organ, kind: 'bureau', act: 'refusal', requestedOn: on(-70), requestedHow: '当面报案', requestProof: '受案回执', knownOn: on(-2), grounds: '没有理由。',
  })],
  ['civil-complaint', null, () => ({ addressee: '岚州市云桥区人民法院' })],
  ['injunction-request', null, () => ({ addressee: '岚州市云桥区人民法院', harm: '影响孩子上学。', imminent: '对方说下周再来。' })],
]

describe('applications and papers for a court', () => {
  it.each(cases)('%s is not issued before it is filled in, then is', async (letter, procedure, options) => {
    const { status, draft } = await write({ letter, ...(procedure ? { ticket: tickets[procedure] } : {}) })
    expect([status, draft]).toEqual([201, expect.objectContaining({ id: expect.any(String) })])
    expect(await issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-incomplete' } })
    const { draft: filled } = await edit(draft.id, options())
    expect(filled.warnings.filter(({ level }) => level === 'block')).toEqual([])
    expect(filled.text).toContain(`此致\n${String(options().addressee)}\n`)
    expect(await issue(draft.id)).toMatchObject({ status: 200, body: { state: 'issued' } })
  })

  it('tells a person that the time to apply has passed, and lets the letter be issued', async () => {
    const { draft } = await write({ letter: 'filing-reconsideration', ticket: tickets.criminal })
    const { draft: late } = await edit(draft.id, { addressee: organ, decisionNumber: '不立字18号', receivedOn: on(-40), grounds: '号码没有核查。' })
    expect(late.warnings).toContainEqual({ code: 'limit-passed', level: 'warn', value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) })
    expect(await issue(draft.id)).toMatchObject({ status: 200 })
  })

  it('takes from the report what it already says, and leaves it the person’s to change', async () => {
    const { body: { id } } = await office.ask('POST /api/cases/{caseId}/tickets', office.ids, { channel: 'police', procedure: 'criminal', filedOn: on(-20) })
    for (const [kind, day] of [['filingRefused', -6], ['noticeReceived', -4]] as const) {
      await office.ask('POST /api/tickets/{ticketId}/events', { ticketId: id }, { kind, on: on(day) })
    }
    const chinese = (days: number) => on(days).replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')
    const { draft } = await write({ letter: 'filing-reconsideration', ticket: id })
    expect(draft.text).toContain(`申请人于${chinese(-4)}收到该通知书。申请复议的最后一日为`)
    expect(draft.warnings.map(({ code }) => code)).toContain('limit-runs')
    expect((await edit(draft.id, { receivedOn: on(-3) })).draft.text).toContain(`申请人于${chinese(-3)}收到该通知书`)
    const { draft: request } = await write({ letter: 'procuratorate-request', ticket: id })
    expect(request.text).toContain(`申请人于${chinese(-4)}收到通知`)
  })

  it('takes the name of the body from the letters that were sent with the report; one level up stays open and is asked for', async () => {
    const station = `${organ}城东派出所`
    const { draft: page } = await write({ letter: 'police-summary', options: { station } })
    expect(await issue(page.id)).toMatchObject({ status: 200 })
    const filed = async (more: object) =>
      (await office.ask('POST /api/cases/{caseId}/tickets', office.ids, { channel: 'police', procedure: 'criminal', filedOn: on(-20), ...more })).body.id
    const [unnamed, ticket] = [await filed({}), await filed({ letterId: page.id, filedOn: on(0) })]
    expect((await write({ letter: 'filing-reconsideration', ticket: unnamed })).draft.text).not.toContain(organ)
    const begun = async (letter: string) => (await write({ letter, ticket })).draft
    expect((await begun('reminder')).text).toContain(`\n${station}：`)
    const first = await begun('filing-reconsideration')
    expect(first.text).toContain(`此致\n${organ}\n`)
    const { draft: corrected } = await edit(first.id, { addressee: '岚州市公安局云桥新区分局', decisionNumber: '不立字18号', receivedOn: on(-1), grounds: '号码没有核查。' })
    expect(await issue(corrected.id)).toMatchObject({ status: 200 })
    const second = await begun('filing-reexamination')
    expect(second.text).toContain('岚州市公安局云桥新区分局对申请人的报案决定不予立案（不予立案通知书文号：不立字18号）')
    expect(second.text).toContain('此致\n＿＿＿＿\n')
    expect(second.warnings).toContainEqual(expect.objectContaining({ code: 'addressee-missing', level: 'block' }))
    expect((await begun('procuratorate-request')).text).toContain('申请监督的公安机关：岚州市公安局云桥新区分局。')
    expect((await write({ letter: 'filing-reconsideration', ticket, options: { addressee: '岚州市公安局' } })).draft.text).toContain('此致\n岚州市公安局\n')
  })

  it('tells a person whose report is of the other procedure, and refuses one that follows nothing', async () => {
    const { draft } = await write({ letter: 'filing-reconsideration', ticket: tickets.administrative })
    expect(draft.warnings).toContainEqual({ code: 'other-procedure', level: 'warn', value: 'administrative' })
    expect((await write({ letter: 'filing-reconsideration' })).status).toBe(422)
  })

  it('does not issue a claim for mental harm without what makes it serious', async () => {
    const { draft } = await write({ letter: 'civil-complaint' })
    await edit(draft.id, { addressee: '岚州市云桥区人民法院', distress: 5000 })
    expect(await issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-incomplete', fields: [{ path: 'options.distressFacts' }] } })
  })
})

describe('a complaint beside what was filed before', () => {
  const codes = ({ warnings }: Draft) => warnings.map(({ code, level }) => `${code} ${level}`)
  const file = async (channel: string) =>
    (await office.ask('POST /api/cases/{caseId}/tickets', office.ids, { channel, respondent: 'lender', filedOn: on(-3) })).body.id
  const complaint = { letter: 'lender-complaint', channel: 'platform', options: { addressee: '橙穗平台客服部' } }

  it('hears that its like lies issued, then that the body was told the same; for its own ticket it hears of nothing', async () => {
    const { draft: first } = await write(complaint)
    expect(codes(first)).not.toContain('issued-unsent warn')
    expect((await issue(first.id)).status).toBe(200)
    const { draft: second } = await write(complaint)
    expect(codes(second)).toContain('issued-unsent warn')
    const ticketId = await file('platform')
    const { draft: told } = await write(complaint)
    expect(told.warnings).toContainEqual(expect.objectContaining({ code: 'told-already', values: expect.objectContaining({ facts: 'same', state: 'open' }) }))
    expect(codes((await write({ ...complaint, ticket: ticketId })).draft)).not.toContain('told-already warn')
  })

  it('hears that a body in principle refuses what another has accepted, until that is recorded otherwise, and is issued all the same', async () => {
    const ticketId = await file('nfra-complaint')
    await office.ask('POST /api/tickets/{ticketId}/events', { ticketId }, { kind: 'received', on: on(-2) })
    const { body: { id: accepted } } = await office.ask('POST /api/tickets/{ticketId}/events', { ticketId }, { kind: 'accepted', on: on(-2) })
    const { draft } = await write({ letter: 'nifa-report', channel: 'nifa' })
    expect(draft.warnings).toContainEqual(expect.objectContaining({ code: 'filing-order', level: 'warn', values: expect.objectContaining({ by: 'nfra-complaint' }) }))
    await office.ask('POST /api/tickets/{ticketId}/events', { ticketId }, { kind: 'undone', on: on(-1), undoes: accepted })
    expect((await edit(draft.id, {})).draft.warnings).not.toContainEqual(expect.objectContaining({ values: expect.objectContaining({ by: 'nfra-complaint' }) }))
    expect((await issue(draft.id)).status).toBe(200)
  })
})

describe('a letter that follows a filing which was taken back', () => {
  it('is not issued, says so, and is issued once the taking back is undone', async () => {
    const { body: { id } } = await office.ask('POST /api/cases/{caseId}/tickets', office.ids, { channel: 'lender', filedOn: on(-30) })
    const { draft } = await write({ letter: 'reminder', ticket: id, options: { addressee: '岚州银行股份有限公司' } })
    await office.ask('POST /api/tickets/{ticketId}/events', { ticketId: id }, { kind: 'withdrawn', on: on(-3) })
    expect((await edit(draft.id, {})).draft.warnings).toContainEqual({ code: 'filing-withdrawn', level: 'block', value: on(-3) })
    expect(await issue(draft.id)).toMatchObject({ status: 409, body: { code: 'letter-filing-withdrawn' } })
    const { body: filing } = await office.ask('GET /api/tickets/{ticketId}', { ticketId: id })
    const undoes = (filing as unknown as { events: { id: string; kind: string }[] }).events.find(({ kind }) => kind === 'withdrawn')?.id
    await office.ask('POST /api/tickets/{ticketId}/events', { ticketId: id }, { kind: 'undone', on: on(0), undoes })
    expect(await issue(draft.id)).toMatchObject({ status: 200 })
  })
})
