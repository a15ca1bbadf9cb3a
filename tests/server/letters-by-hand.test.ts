import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backup, letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'

let office: LetterOffice
let ask: LetterOffice['ask']
beforeAll(async () => {
  office = await letterOffice()
  ask = office.ask
})
afterAll(() => office.close())

describe('a complaint about calls that were written down by hand', () => {
  const debtor = { name: '林知夏', phones: ['19900001001'] }
  const lender = { key: 'lender', name: '方 乙', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }], accounts: [] }
  let own: { caseId: string }
  const confirmAll = async () => {
    const { items } = (await ask('GET /api/cases/{caseId}/findings', own)).body as unknown as { items: { id: string }[] }
    for (const { id } of items) await ask('POST /api/findings/{findingId}/decision', { findingId: id }, { state: 'confirmed' })
  }
  const write = () => ask('POST /api/cases/{caseId}/letters', own, letterBody)
  beforeAll(async () => {
    const body = { title: '手记', complainant: { ...debtor, role: 'debtor' }, respondents: [lender], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [] }
    own = { caseId: (await ask('POST /api/cases', {}, body)).body.id }
    const call = { number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 60, recipient: 'debtor' }
    for (const minute of [10, 20, 30, 40]) await ask('POST /api/cases/{caseId}/attempts', own, { ...call, at: `2026-03-02T23:${minute}:00+08:00` })
    await confirmAll()
  })

  it('is refused while no exhibit shows any of them, also where all that is confirmed is a limit', async () => {
    expect(await write()).toMatchObject({ status: 422, body: { code: 'letter-told-only' } })
    const { items } = (await ask('GET /api/cases/{caseId}/findings', own)).body as unknown as { items: { id: string; violation: string }[] }
    const others = items.filter(({ violation }) => violation !== 'daily-call-limit')
    expect(others).not.toHaveLength(items.length)
    for (const { id } of others) await ask('POST /api/findings/{findingId}/decision', { findingId: id }, { state: 'dismissed' })
    expect(await write()).toMatchObject({ status: 422, body: { code: 'letter-told-only' } })
  })

  it('tells them as the writer’s own once another call is shown, as its warning says', async () => {
    await ask('POST /api/cases/{caseId}/evidence', own, backup('乙', [1]))
    await confirmAll()
    const { status, body } = await write()
    expect([status, body.text.includes('另有4次由本人事后记录'), body.text.includes('（共1次）')]).toEqual([201, true, true])
    expect((body as unknown as { warnings: unknown[] }).warnings).toContainEqual({ code: 'fact-without-exhibit', level: 'warn', value: '4' })
    const page = await ask('POST /api/cases/{caseId}/letters', own, { letter: 'police-summary', channel: 'police' })
    expect((page.body as unknown as { warnings: unknown[] }).warnings).toContainEqual({ code: 'fact-unlisted', level: 'warn', value: '4' })
  })
})
