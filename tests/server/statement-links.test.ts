import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { doors } from '@/app/api/openapi.json/doors'
import { nowDate } from '@/lib/server/clock'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { closePrinting } from '@/lib/server/pdf/pool'
import { withOffice } from '@/lib/server/unit-of-work'
import { witnessOnPage } from '@/lib/server/witness'
import { jar } from './cookie-jar'
import { knock } from './filled-office'
import type { Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { agreed, statementCase, theirs } from './statement-case'

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
    await of.mine('POST /api/witness-requests/{requestId}/revocation', { requestId: closed.id }, {})
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
    const refused = await theirs('/code', { token, code: wrong })
    expect([refused.status, JSON.parse(refused.text)]).toEqual([401, expect.objectContaining({ code: 'statement-code-wrong', title: expect.stringMatching(/电话里告诉你的六位数字|six digits/u) })])
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
    const [attempt] = await attemptsOfCase(me.member, of.caseId)
    const params = { caseId: of.caseId, attemptId: attempt?.id ?? '', channel: 'lender' }
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
    const { id } = await asked({ name: '别的人' })
    expect(await stateOf(id)).toMatchObject({ name: '别的人' })
    expect((await stateOf(id)).contact).toBeUndefined()
  })
})
