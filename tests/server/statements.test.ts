import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { doors } from '@/app/api/openapi.json/doors'
import { emptyIncident, emptyStatement } from '@/lib/evidence/statement'
import { letterOrders } from './statement-letters'
import { nowDate } from '@/lib/server/clock'
import { consentText, consentVersion } from '@/lib/server/statement-consent'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { witnessOnPage } from '@/lib/server/witness'
import { withOffice } from '@/lib/server/unit-of-work'
import { closePrinting } from '@/lib/server/pdf/pool'
import { jar } from './cookie-jar'
import { backup, knock } from './filled-office'
import type { Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let office: OwnOffice
let me: Someone
let caseId: string
beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
  caseId = (await mine('POST /api/cases', {}, {
    title: '案 KANARIE-1', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
    respondents: [{ key: 'lender', name: 'KANARIE-2 消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
    contacts: [{ key: 'colleague', name: 'KANARIE-3 敏', relation: '同事', phones: ['19900001009'] }], nightContactAgreed: false, refusals: [], stopRequests: [],
  })).id
  await knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, headers: { cookie: me.cookie }, body: backup('x', [1, 2]) })
})
afterAll(async () => {
  await closePrinting()
  await office.close()
})

async function mine(door: string, params: Record<string, string>, body?: unknown) {
  const answer = await knock(door, { params, body, headers: { cookie: me.cookie } })
  return { status: answer.status, ...(await answer.json()) }
}
/** As somebody who has nothing but what is in the body. */
const theirs = async (door: string, body: unknown) => {
  const answer = await knock(`POST /api/statement${door}`, { body })
  return { status: answer.status, text: await answer.text() }
}
const asked = (over: object = {}) => mine('POST /api/cases/{caseId}/witness-requests', { caseId }, { contact: 'colleague', askedAs: '小林', topic: '打到单位的电话', ...over })
const stateOf = async (id: string) => (await mine('GET /api/cases/{caseId}/witness-requests', { caseId })).items.find((one: { id: string }) => one.id === id)
const agreed = (token: string) => theirs('/consent', { token, version: consentText('zh-CN').version })
const told = {
  ...emptyStatement, name: '张敏', relation: '同事', witnessed: 'yes', isTrue: true,
  incidents: [{ ...emptyIncident, on: '2026-04-11', time: '23:05', way: 'call', number: '17000001234', words: '他说明天来单位。' }],
}
const handed = async (over: object = {}) => {
  const { id, token } = await asked(over)
  await agreed(token)
  expect((await theirs('', { token, act: 'send', statement: told })).status).toBe(200)
  return { id, token }
}
const photo = (token: string, name = 'page.png') => {
  const form = new FormData()
  form.append('token', token)
  form.append('file', new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])], name))
  return form
}
const strengthOn = async (day: string) => (await mine('GET /api/cases/{caseId}/attempts', { caseId })).items.find((one: { localDay: string }) => one.localDay === day).strength

describe('a statement by a link', () => {
  it('goes from sent over opened and written to signed, and counts in the strength of what it speaks of without touching the grade', async () => {
    const before = (await mine('GET /api/cases/{caseId}/attempts', { caseId })).items.map((one: { grade: string }) => one.grade)
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
    expect((await mine('GET /api/cases/{caseId}/attempts', { caseId })).items.map((one: { grade: string }) => one.grade)).toEqual(before)
  })

  it('is an original with its custody line, and prints as a page to sign, the same for both', async () => {
    const { id, token } = await handed()
    const { statementId } = await stateOf(id)
    const items = (await mine('GET /api/cases/{caseId}/evidence', { caseId })).items
    expect(items.find((one: { id: string }) => one.id === statementId)).toMatchObject({ kind: 'statement', name: '证人情况说明.txt' })
    const lines = await withOffice(me.member, (tx) => tx.custodyEvent.findMany({ where: { payload: { contains: statementId } } }))
    expect(lines.map(({ payload }) => JSON.parse(payload).action)).toEqual(['evidence-received', 'statement-written', 'evidence-linked'])
    expect(lines.every(({ payload }) => JSON.parse(payload).actor === id)).toBe(true)
    const page = await knock('POST /api/statement/pdf', { body: { token } })
    expect(page.headers.get('content-type')).toBe('application/pdf')
    const desk = await knock('GET /api/witness-requests/{requestId}/pdf', { params: { requestId: id }, headers: { cookie: me.cookie } })
    expect(Buffer.from(await desk.arrayBuffer()).equals(Buffer.from(await page.arrayBuffer()))).toBe(true)
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
    const exhibits = async () => (await letterOrders(me.member, caseId)).map((one) => one.id)
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
    const late = new FormData()
    late.append('file', new File(['x'], 'page.png'))
    late.append('token', token)
    expect((await theirs('/scan', late)).status).toBe(404)
    expect((await stateOf(id)).state).toBe('written')
  })
})

describe('a link', () => {
  it('lives fourteen days at most, is stored as a hash and is shown once', async () => {
    expect((await asked({ days: 15 })).status).toBe(422)
    const { id, token, path } = await asked({ days: 14 })
    expect(token).toMatch(/^[0-9a-f]{32}_[\w-]{43}$/)
    expect(path).toBe(`/statement/${token}`)
    const [row] = await withOffice(me.member, (tx) => tx.$queryRaw<{ text: string }[]>`SELECT t::text AS text FROM witness_request t WHERE id = ${id}::uuid`)
    expect(row?.text).not.toContain(token.slice(33))
    expect(row?.text).not.toContain('打到单位')
    const longer = withOffice(me.member, (tx) => tx.$executeRaw`UPDATE witness_request SET expires_at = expires_at + interval '1 second' WHERE id = ${id}::uuid`)
    await expect(longer).rejects.toThrow()
  })

  it('that never was, is over or was closed is not found, and no door says which', async () => {
    const { id, token } = await asked()
    const [closed, over] = [await asked(), await asked()]
    await mine('POST /api/witness-requests/{requestId}/revocation', { requestId: closed.id }, {})
    await withOffice(me.member, (tx) => tx.$executeRaw`UPDATE witness_request SET expires_at = ${nowDate(-1)} WHERE id = ${over.id}::uuid`)
    const misses = [token.slice(0, -1), `${token}x`, token.toUpperCase(), 'x', '', closed.token, over.token]
    const answers = await Promise.all(misses.flatMap((wrong) => [agreed(wrong), theirs('/pdf', { token: wrong }), theirs('/decline', { token: wrong })]))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect((await stateOf(id)).state).toBe('sent')
    expect((await stateOf(over.id)).state).toBe('expired')
  })

  it('with a code opens nothing without it; the code is kept as a hash and guesses are counted', async () => {
    jar.clear()
    const { id, token, code } = await asked({ passcode: true })
    expect(code).toMatch(/^\d{6}$/)
    expect((await agreed(token)).status).toBe(404)
    expect((await witnessOnPage(token, new Headers())).isUnlocked).toBe(false)
    expect((await stateOf(id)).views).toBe(0)
    const wrong = code === '000000' ? '111111' : '000000'
    expect((await theirs('/code', { token, code: wrong })).status).toBe(401)
    expect((await theirs('/code', { token, code })).status).toBe(200)
    expect((await agreed(token)).status).toBe(200)
    const other = await asked({ passcode: true })
    expect((await agreed(other.token)).status).toBe(404)
    const guesses = []
    for (let at = 0; at < 10; at += 1) guesses.push((await theirs('/code', { token: other.token, code: 'x' })).status)
    expect(guesses).toEqual(Array.from({ length: 10 }, () => 401))
    expect((await theirs('/code', { token: other.token, code: other.code })).status).toBe(429)
    jar.clear()
  }, 60_000)

  it('is no key to anything else: as a bearer token, a session or in a path it opens no door and tells nothing of the case', async () => {
    const { token } = await handed()
    const ways = [{ authorization: `Bearer ${token}` }, { authorization: `Bearer anning_${token}` }, { cookie: `anning-session=${token}` }]
    const opened: string[] = []
    const [attempt] = await attemptsOfCase(me.member, caseId)
    const params = { caseId, attemptId: attempt?.id ?? '', channel: 'lender' }
    const others = Object.entries(doors).filter(([at]) => !at.startsWith('/api/statement'))
    const locked = others.flatMap(([at, methods]) => Object.entries(methods).filter(([, door]) => door.spec.kind !== 'entrance').map(([method]) => `${method} ${at}`))
    for (const [door, headers] of locked.flatMap((each) => ways.map((way) => [each, way] as const))) {
      const answer = await knock(door, { params, headers, body: /^(?:GET|HEAD) /.test(door) ? undefined : {} })
      if (answer.status !== 401 || (await answer.text()).includes('KANARIE')) opened.push(`${door} ${answer.status}`)
    }
    expect(locked.length).toBeGreaterThan(40)
    expect(opened).toEqual([])
  }, 60_000)

  it('tells its holder nothing but who asks and about what', async () => {
    const { token } = await asked()
    const { request } = await witnessOnPage(token, new Headers())
    expect(JSON.stringify(request)).not.toMatch(/KANARIE|林知夏|17000001234/)
    expect(request).toMatchObject({ askedAs: '小林', topic: '打到单位的电话' })
  })

  it('of a case that is somebody else’s, or a person who is not of it, is not made', async () => {
    expect((await asked({ contact: 'nobody' })).status).toBe(422)
    expect((await asked({ contact: '', name: '' })).status).toBe(422)
    expect((await asked({ contact: '', name: '新的人' })).status).toBe(201)
  })
})
