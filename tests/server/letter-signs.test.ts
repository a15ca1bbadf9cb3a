import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OneCallOffice, oneCallOffice } from './one-call-office'

let office: OneCallOffice
beforeAll(async () => {
  office = await oneCallOffice()
})
afterAll(() => office.close())

const sign = '𪚥'
const open = { code: 'unsupported-character', level: 'block', value: `${sign} U+2A6A5` }

describe('a character no print face has', () => {
  it.each(['exhibit-list', 'contact-message'])('keeps %s from being issued until it is said what is printed, and stays in the record', async (letter) => {
    const caseId = await office.caseOf({ name: `林${sign}`, role: 'debtor' })
    const { body: draft } = await office.write(caseId, { letter, options: { to: '王姐' } })
    expect(draft.warnings).toContainEqual(open)
    expect(await office.issue(draft.id)).toMatchObject({ status: 422, body: { code: 'letter-unsupported-character' } })
    expect(await office.edit(draft.id, { 'sign.2A6A5': 'zh'.repeat(30) })).toMatchObject({ status: 422, body: { code: 'invalid-body', fields: [{ path: 'options.sign.2A6A5' }] } })
    // What can be printed stays as it was checked; what is no character is refused like any field there is not.
    for (const code of ['56DB', 'FFFFFF', 'D800', 'x']) {
      expect(await office.edit(draft.id, { [`sign.${code}`]: '五' })).toMatchObject({ status: 422, body: { fields: [{ path: `options.sign.${code}` }] } })
    }
    const { body: decided } = await office.edit(draft.id, { 'sign.2A6A5': '［zhé］' })
    expect(decided.warnings).not.toContainEqual(open)
    expect([decided.text.includes('林［zhé］'), decided.text.includes(sign)]).toEqual([true, false])
    expect((await office.issue(draft.id)).status).toBe(200)
    expect((await office.ask('GET /api/cases/{caseId}', { params: { caseId } })).body.complainant.name).toBe(`林${sign}`)
  })

  it('is asked about again where it is taken back, and where what is printed for it has none either', async () => {
    const caseId = await office.caseOf({ name: `林${sign}`, role: 'debtor' })
    const { body: draft } = await office.write(caseId, { letter: 'exhibit-list', options: { 'sign.2A6A5': '［zhé］' } })
    expect(draft.warnings).not.toContainEqual(open)
    expect((await office.edit(draft.id, { 'sign.2A6A5': '' })).body.warnings).toContainEqual(open)
    expect((await office.edit(draft.id, { 'sign.2A6A5': '🔪' })).body.warnings).toContainEqual({ ...open, value: '🔪 U+1F52A' })
  })
})
