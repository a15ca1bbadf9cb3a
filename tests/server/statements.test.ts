import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { nowDate } from '@/lib/server/clock'
import { dropOldDrafts } from '@/lib/server/data/witness-requests'
import { closePrinting } from '@/lib/server/pdf/pool'
import { consentText, consentVersion } from '@/lib/server/statement-consent'
import { withOffice } from '@/lib/server/unit-of-work'
import { witnessOnPage } from '@/lib/server/witness'
import { knock } from './filled-office'
import type { Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { extracted } from './pdf/extracted'
import { agreed, photo, statementCase, theirs, told } from './statement-case'
import { letterOrders, namedToPolice } from './statement-letters'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let office: OwnOffice
let me: Someone
let of: Awaited<ReturnType<typeof statementCase>>
const asked: typeof of.asked = (over) => of.asked(over)
const stateOf: typeof of.stateOf = (id) => of.stateOf(id)
const handed: typeof of.handed = (over) => of.handed(over)
beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
  of = await statementCase(me)
})
afterAll(async () => {
  await closePrinting()
  await office.close()
})

const strengthOn = async (day: string) =>
  (await of.mine('GET /api/cases/{caseId}/attempts', { caseId: of.caseId })).items.find((one: { localDay: string }) => one.localDay === day).strength

describe('a statement by a link', () => {
  it('goes from sent over opened and written to signed, and counts in the strength of what it speaks of without touching the grade', async () => {
    const before = (await of.mine('GET /api/cases/{caseId}/attempts', { caseId: of.caseId })).items.map((one: { grade: string }) => one.grade)
    expect(await strengthOn('2026-04-11')).toMatchObject({ level: 'thin', base: 'handset-only', supports: [] })
    const { id, token } = await asked()
    expect(await stateOf(id)).toMatchObject({ state: 'sent', views: 0 })
    await witnessOnPage(token, new Headers())
    expect(await stateOf(id)).toMatchObject({ state: 'opened', views: 1 })
    await agreed(token)
    expect((await theirs('', { token, act: 'save', statement: { ...told, name: 'KANARIE-4' } })).status).toBe(200)
    expect(JSON.stringify(await stateOf(id))).not.toContain('KANARIE-4')
    expect((await theirs('', { token, act: 'send', statement: told })).status).toBe(200)
    const written = await stateOf(id)
    expect(written).toMatchObject({ state: 'written', statement: { name: '张敏' }, attempts: [expect.any(String)] })
    expect(await strengthOn('2026-04-11')).toMatchObject({ level: 'fair', supports: ['unsigned-statement'], missing: expect.arrayContaining(['signature']) })
    expect((await theirs('/scan', photo(token))).status).toBe(201)
    expect(await stateOf(id)).toMatchObject({ state: 'signed', scanId: expect.any(String) })
    expect(await strengthOn('2026-04-11')).toMatchObject({ level: 'strong', supports: ['signed-statement'] })
    expect((await of.mine('GET /api/cases/{caseId}/attempts', { caseId: of.caseId })).items.map((one: { grade: string }) => one.grade)).toEqual(before)
  })

  it('is an original with its custody line, and prints as a page to sign, the same for both', async () => {
    const { id, token } = await handed()
    const { statementId } = await stateOf(id)
    const items = (await of.mine('GET /api/cases/{caseId}/evidence', { caseId: of.caseId })).items
    expect(items.find((one: { id: string }) => one.id === statementId)).toMatchObject({ kind: 'statement', name: '证人情况说明.txt' })
    const lines = await withOffice(me.member, (tx) => tx.custodyEvent.findMany({ where: { payload: { contains: statementId } } }))
    expect(lines.map(({ payload }) => JSON.parse(payload).action)).toEqual(['evidence-received', 'statement-written', 'evidence-linked'])
    expect(lines.every(({ payload }) => JSON.parse(payload).actor === id)).toBe(true)
    const page = await knock('POST /api/statement/pdf', { body: { token } })
    expect(page.headers.get('content-type')).toBe('application/pdf')
    const desk = await knock('GET /api/witness-requests/{requestId}/pdf', { params: { requestId: id }, headers: { cookie: me.cookie } })
    expect(Buffer.from(await desk.arrayBuffer()).equals(Buffer.from(await page.arrayBuffer()))).toBe(true)
  })

  it('prints with a space for a character no font has, which is written in by hand', async () => {
    const { token } = await asked()
    await agreed(token)
    await theirs('', { token, act: 'send', statement: { ...told, name: '𪚥敏' } })
    const page = await knock('POST /api/statement/pdf', { body: { token } })
    expect(page.headers.get('content-type')).toBe('application/pdf')
    const text = (await extracted(new Uint8Array(await page.arrayBuffer()))).join('')
    expect(text).toContain('说明人：〔＿＿〕敏')
    expect(text).toContain('U+2A6A5')
  })

  it('says what lacks and keeps what was written', async () => {
    const { token } = await asked()
    await agreed(token)
    const answer = await theirs('', { token, act: 'send', statement: { ...told, relation: '', isTrue: false } })
    expect(answer.status).toBe(422)
    expect(JSON.parse(answer.text).fields.map(({ path }: { path: string }) => path)).toEqual(['statement.relation', 'statement.isTrue'])
    expect((await witnessOnPage(token, new Headers())).request.draft).toMatchObject({ name: '张敏', relation: '' })
  })

  it('keeps nothing before the witness has agreed, and the agreement by the hash of its text', async () => {
    const { id, token } = await asked()
    expect((await theirs('', { token, act: 'save', statement: told })).status).toBe(409)
    expect((await theirs('/consent', { token, version: '1999-01-01.zh-CN' })).status).toBe(409)
    await agreed(token)
    const [row] = await withOffice(me.member, (tx) => tx.witnessRequest.findMany({ where: { id } }))
    expect(row?.consentVersion).toBe(`${consentVersion}.zh-CN`)
    expect(Buffer.from(row?.consentHash ?? [])).toEqual(Buffer.from(consentText('zh-CN').hash))
  })

  it('may be declined with one press, and what was begun is gone; the witness may change their mind', async () => {
    const { id, token } = await asked()
    await agreed(token)
    await theirs('', { token, act: 'save', statement: told })
    expect((await theirs('/decline', { token, reason: '不方便' })).status).toBe(200)
    expect(await stateOf(id)).toMatchObject({ state: 'declined', declineReason: '不方便' })
    const [row] = await withOffice(me.member, (tx) => tx.witnessRequest.findMany({ where: { id } }))
    expect(row?.answers).toBe(null)
    await agreed(token)
    expect((await stateOf(id)).state).not.toBe('declined')
  })

  it('that was not handed in while its link lived is dropped', async () => {
    const [over, live] = [await asked(), await asked()]
    for (const { token } of [over, live]) {
      await agreed(token)
      await theirs('', { token, act: 'save', statement: told })
    }
    await withOffice(me.member, (tx) => tx.$executeRaw`UPDATE witness_request SET expires_at = ${nowDate(-1)} WHERE id = ${over.id}::uuid`)
    await dropOldDrafts(me.member)
    const rows = await withOffice(me.member, (tx) => tx.witnessRequest.findMany({ where: { id: { in: [over.id, live.id] } }, orderBy: { id: 'asc' } }))
    expect(rows.map(({ answers }) => answers === null)).toEqual([true, false])
  })

  it('cannot be changed once it is handed in, by any hand; a second press hands nothing in again', async () => {
    const { id, token } = await handed()
    expect((await theirs('', { token, act: 'send', statement: told })).status).toBe(409)
    expect((await theirs('/decline', { token })).status).toBe(409)
    const changed = withOffice(me.member, (tx) => tx.$executeRaw`UPDATE witness_request SET answers = 'v0.x' WHERE id = ${id}::uuid`)
    await expect(changed).rejects.toThrow(/only grows/)
  })

  it('when taken back counts for nothing, goes into no letter, and stays in custody', async () => {
    const { id, token } = await handed()
    const { statementId } = await stateOf(id)
    const exhibits = async () => (await letterOrders(me.member, of.caseId)).map((one) => one.id)
    expect(await exhibits()).toContain(statementId)
    expect((await theirs('/withdrawal', { token })).status).toBe(200)
    expect(await stateOf(id)).toMatchObject({ state: 'withdrawn', statementId })
    expect(await exhibits()).not.toContain(statementId)
    expect((await theirs('/withdrawal', { token })).status).toBe(409)
    expect((await theirs('/scan', photo(token))).status).toBe(409)
    expect((await theirs('/pdf', { token })).status).toBe(404)
    const back = withOffice(me.member, (tx) => tx.$executeRaw`UPDATE witness_request SET withdrawn_at = NULL WHERE id = ${id}::uuid`)
    await expect(back).rejects.toThrow(/only grows/)
  })

  it('has its witness named in full to the police while it says that they will testify, and stands', async () => {
    const named = () => namedToPolice(me.member, of.caseId)
    const { token } = await asked()
    await agreed(token)
    await theirs('', { token, act: 'save', statement: { ...told, testify: 'yes' } })
    expect(await named()).toEqual([])
    await theirs('', { token, act: 'send', statement: { ...told, testify: 'yes' } })
    expect(await named()).toEqual(['colleague'])
    await theirs('/withdrawal', { token })
    expect(await named()).toEqual([])
  })

  it('of one who was not there is tied to nothing', async () => {
    const { id, token } = await asked()
    await agreed(token)
    await theirs('', { token, act: 'send', statement: { ...told, witnessed: 'no' } })
    expect(await stateOf(id)).toMatchObject({ state: 'written', attempts: [], statement: { incidents: [] } })
  })

  it('takes only a picture or a document as the signed page', async () => {
    const { id, token } = await handed()
    const form = new FormData()
    form.append('token', token)
    form.append('file', new File(['<calls/>'], 'calls.xml'))
    expect((await theirs('/scan', form)).status).toBe(422)
    const empty = new FormData()
    empty.append('token', token)
    empty.append('file', new File([], 'page.jpg'))
    expect((await theirs('/scan', empty)).status).toBe(422)
    const late = new FormData()
    late.append('file', new File(['x'], 'page.png'))
    late.append('token', token)
    expect((await theirs('/scan', late)).status).toBe(404)
    expect((await stateOf(id)).state).toBe('written')
  })
})
