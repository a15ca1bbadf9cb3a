import type pg from 'pg'
import * as z from 'zod/mini'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { withOffice } from '@/lib/server/unit-of-work'
import { entrance, read, route } from '@/lib/server/route'
import { lockSession } from '@/lib/server/session'
import { context, origin, request, type Someone, someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let admin: pg.Client
let office: OwnOffice
let me: Someone
const useCase = vi.fn()
const door = route(
  { permission: 'case:open', body: z.strictObject({ title: z.string().check(z.minLength(1), z.maxLength(5)), at: z.optional(z.number()) }), status: 201, form: { next: (made: { id: string }) => `/cases/${made.id}` } },
  (member, call) => useCase(member, call) as Promise<{ id: string }>,
)
const slow = route(
  { permission: 'case:open', ownTransactions: true, status: 201 }, (member, call) => useCase(member, call) as Promise<{ id: string }>,
)
const list = read({ permission: 'case:read', logsRead: true }, async (member) => ({ officeId: member.officeId }))

beforeAll(async () => {
  office = await ownOffice()
  ;({ me, admin } = office)
})
afterAll(() => office.close())
beforeEach(() => {
  useCase.mockReset()
  useCase.mockImplementation(async () => ({ id: newId() }))
})

const post = (headers: Record<string, string | undefined> = {}, body: unknown = { title: 'a' }) =>
  door(request({ headers: { cookie: me.cookie, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }), context())
const codeOf = async (response: Response) => [response.status, (await response.json()).code]
const auditOf = async (someone: Someone) => (await admin.query('SELECT payload FROM audit_event WHERE office_id = $1 ORDER BY seq', [someone.member.officeId])).rows.map((row) => JSON.parse(row.payload))

describe('who may write', () => {
  it('answers a session from its own page, with every security header', async () => {
    const response = await post()
    expect(response.status).toBe(201)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
  })

  const foreign: [string, Record<string, string | undefined>][] = [
    ['a foreign origin', { origin: 'https://evil.test' }], ['a null origin', { origin: 'null' }], ['no origin', { origin: undefined }],
    ['another port', { origin: 'http://127.0.0.1:3001' }], ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }], ['a same-site fetch', { 'sec-fetch-site': 'same-site' }],
    ['a typed address', { 'sec-fetch-site': 'none' }], ['a rebound host', { host: 'evil.test:3000' }], ['localhost in disguise', { origin: 'http://localhost.evil.test:3000' }],
  ]
  it.each(foreign)('refuses %s', async (_name, headers) => {
    expect(await codeOf(await post(headers))).toEqual([403, 'wrong-origin'])
    expect(useCase).not.toHaveBeenCalled()
  })

  it('lets a bearer request go without Origin, but not with a foreign one, nor beside a session cookie', async () => {
    const bare = { origin: undefined, 'sec-fetch-site': undefined, authorization: me.bearer }
    expect((await post({ ...bare, cookie: undefined })).status).toBe(201)
    expect(await codeOf(await post({ ...bare, cookie: undefined, origin: 'https://evil.test' }))).toEqual([403, 'wrong-origin'])
    expect(await codeOf(await post(bare))).toEqual([403, 'wrong-origin'])
  })

  it('answers 401 to nobody, to a bad token even beside a good cookie, and 423 to a locked session', async () => {
    expect(await codeOf(await post({ cookie: undefined }))).toEqual([401, 'not-signed-in'])
    expect(await codeOf(await post({ cookie: 'anning-session=' + 'x'.repeat(43) }))).toEqual([401, 'not-signed-in'])
    expect(await codeOf(await post({ authorization: 'Bearer anning_wrong' }))).toEqual([401, 'not-signed-in'])
    const other = await someone()
    await lockSession(other.member.sessionId ?? '')
    expect(await codeOf(await post({ cookie: other.cookie }))).toEqual([423, 'locked'])
  })

  it('answers 403 to a role without the permission and notes it', async () => {
    const witness = await someone('witness')
    expect(await codeOf(await post({ cookie: witness.cookie }))).toEqual([403, 'not-allowed'])
    expect(await auditOf(witness)).toMatchObject([{ action: 'refused', permission: 'case:open', actor: witness.member.id }])
  })

  it('never lets an API token touch sessions or tokens', async () => {
    const own = route({ permission: 'session:own' }, async () => ({ done: true }))
    expect(await codeOf(await own(request({ headers: { authorization: me.bearer } }), context()))).toEqual([403, 'not-allowed'])
    expect((await own(request({ headers: { cookie: me.cookie } }), context())).status).toBe(200)
  })
})

describe('what may be written', () => {
  it('names every field that does not fit, in the caller’s language', async () => {
    const body = { title: 'too long', at: 'x', extra: 1 }
    const response = await post({ 'accept-language': 'en' }, body)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = await response.json()
    expect(problem).toMatchObject({ type: 'about:blank', status: 422, code: 'invalid-body' })
    expect(problem.fields.map((field: { path: string; code: string }) => [field.path, field.code]).sort()).toEqual([['at', 'wrong-type'], ['extra', 'unknown-field'], ['title', 'too-long']])
    expect(problem.title).toMatch(/[a-z]/)
    expect((await (await post({ 'accept-language': 'zh-CN' }, body)).json()).title).toMatch(/[\u4e00-\u9fff]/)
  })

  it('refuses broken JSON, prototype keys, other types and bodies too large', async () => {
    expect(await codeOf(await post({}, '{"title":'))).toEqual([422, 'invalid-body'])
    expect(await codeOf(await post({}, '{"title":"a","__proto__":{"x":1}}'))).toEqual([422, 'invalid-body'])
    const inGbk = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xd6, 0xd0]), Buffer.from('"}')])
    const sent = new Request(request({ headers: { cookie: me.cookie }, body: '' }), { method: 'POST', body: inGbk })
    expect(await codeOf(await door(sent, context()))).toEqual([422, 'invalid-body'])
    expect(await codeOf(await post({ 'content-type': 'text/plain' }))).toEqual([415, 'wrong-content-type'])
    expect(await codeOf(await post({}, JSON.stringify({ title: 'a'.repeat(5_000_000) })))).toEqual([413, 'too-large'])
    expect(useCase).not.toHaveBeenCalled()
  })

  it('an id in the path that is none is not found', async () => {
    expect(await codeOf(await door(request({ headers: { cookie: me.cookie }, body: '{}' }), context({ caseId: "1' OR 1=1" })))).toEqual([404, 'not-found'])
  })

  it('tells a bug without detail and a refusal with its code', async () => {
    useCase.mockImplementation(async () => { throw new Error('secret 17000001234') })
    const response = await post()
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('17000001234')
    useCase.mockImplementation(async () => { throw new CaseworkError('future-time', [{ path: 'at', message: 'future-time' }]) })
    expect(await codeOf(await post())).toEqual([422, 'future-time'])
  })
})

describe('plain forms', () => {
  const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => door(request({
    headers: { cookie: me.cookie, 'content-type': 'application/x-www-form-urlencoded', referer: `${origin}/cases/new?step=2`, ...headers }, body: new URLSearchParams(fields).toString(),
  }), context())

  it('lead on after success and back with the code after a refusal', async () => {
    const token = formToken(me.member.sessionId ?? '')
    const done = await form({ title: 'a', _token: token })
    expect([done.status, done.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/cases\/[0-9a-f-]{36}$/)])
    const back = await form({ title: 'far too long', _token: token })
    expect([back.status, back.headers.get('location')]).toEqual([303, '/cases/new?step=2&error=invalid-body&fields=title%7Etoo-long'])
    const away = await form({ title: 'far too long', _token: token }, { referer: 'https://evil.test/x' })
    expect(away.headers.get('location')).toBe('/?error=invalid-body&fields=title%7Etoo-long')
  })

  it('need the token of their session', async () => {
    const other = await someone()
    expect((await form({ title: 'a' })).status).toBe(403)
    expect((await form({ title: 'a', _token: formToken(other.member.sessionId ?? '') })).status).toBe(403)
    expect(useCase).not.toHaveBeenCalled()
  })
})

describe('Idempotency-Key', () => {
  it('runs once and repeats the answer', async () => {
    const key = newId()
    const first = await (await post({ 'idempotency-key': key })).json()
    const again = await post({ 'idempotency-key': key })
    expect([again.status, await again.json()]).toEqual([201, first])
    expect(useCase).toHaveBeenCalledTimes(1)
  })

  it('refuses another body under the same key, and is free again after a refusal', async () => {
    const key = newId()
    await post({ 'idempotency-key': key })
    expect(await codeOf(await post({ 'idempotency-key': key }, { title: 'b' }))).toEqual([409, 'idempotency-conflict'])
    const other = newId()
    useCase.mockImplementationOnce(async () => { throw new CaseworkError('conflict') })
    expect(await codeOf(await post({ 'idempotency-key': other }))).toEqual([409, 'conflict'])
    expect((await post({ 'idempotency-key': other })).status).toBe(201)
  })

  it('runs once when ten arrive together, and belongs to one member', async () => {
    const key = newId()
    const answers = await Promise.all(Array.from({ length: 10 }, () => post({ 'idempotency-key': key }).then((response) => response.json())))
    expect(useCase).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    const other = await someone()
    await post({ 'idempotency-key': key, cookie: other.cookie })
    expect(useCase).toHaveBeenCalledTimes(2)
  })

  it('of a deed that commits in pieces runs once when ten arrive together, and the others wait for its answer', async () => {
    const key = newId()
    const ask = () => slow(request({ headers: { cookie: me.cookie, 'idempotency-key': key }, body: '{}' }), context())
    useCase.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 300, { id: newId() })))
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask().then(async (answer) => [answer.status, (await answer.json()).id])))
    expect(useCase).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(answers[0]?.[0]).toBe(201)
  })

  it('of a deed that commits in pieces goes to the one that waits when the first is refused', async () => {
    const key = newId()
    const ask = () => slow(request({ headers: { cookie: me.cookie, 'idempotency-key': key }, body: '{}' }), context())
    useCase.mockImplementationOnce(() => new Promise((_, reject) => setTimeout(reject, 200, new CaseworkError('conflict'))))
    const [first, second] = await Promise.all([ask(), ask()])
    expect([first.status, second.status].sort()).toEqual([201, 409])
    expect(useCase).toHaveBeenCalledTimes(2)
  })

  it('keeps deed, answer and audit line together: a failure after the deed undoes it', async () => {
    const other = await someone()
    useCase.mockImplementation((member) => withOffice(member, async (tx) => {
      await tx.client.create({ data: { officeId: member.officeId, name: 'v0.', createdAt: new Date() } })
      return { id: 1n, toJSON: () => { throw new Error('on purpose') } }
    }))
    expect((await post({ cookie: other.cookie, 'idempotency-key': newId() })).status).toBe(500)
    const counts = await admin.query('SELECT (SELECT count(*)::int FROM client WHERE office_id = $1) AS clients, (SELECT count(*)::int FROM idempotency_key WHERE office_id = $1) AS keys', [other.member.officeId])
    expect(counts.rows[0]).toEqual({ clients: 0, keys: 0 })
    expect(await auditOf(other)).toEqual([])
  })

  it('refuses a key that is not visible ASCII', async () => {
    expect(await codeOf(await post({ 'idempotency-key': 'a b' }))).toEqual([422, 'invalid-body'])
  })
})

describe('audit and reading', () => {
  it('leaves one line a deed, with ids and no text of the body', async () => {
    const other = await someone()
    await post({ cookie: other.cookie }, { title: 'priv' })
    const lines = await auditOf(other)
    expect(lines).toMatchObject([{ action: 'case:open', method: 'POST', actor: other.member.id }])
    expect(JSON.stringify(lines)).not.toContain('priv')
  })

  it('reads for a session and a token, logs it, and answers no foreign page', async () => {
    const other = await someone()
    const get = (headers: Record<string, string | undefined>) => list(request({ method: 'GET', headers: { origin: undefined, 'sec-fetch-site': undefined, ...headers } }), context())
    expect(await (await get({ cookie: other.cookie })).json()).toEqual({ officeId: other.member.officeId })
    expect((await get({ authorization: other.bearer })).status).toBe(200)
    expect(await codeOf(await get({ cookie: other.cookie, 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'wrong-origin'])
    expect(await codeOf(await get({}))).toEqual([401, 'not-signed-in'])
    expect((await auditOf(other)).map((line) => line.method)).toEqual(['GET', 'GET'])
  })

  it('leads a browser that followed a link back with the code, and tells programs and downloads in JSON', async () => {
    const led = { cookie: undefined, origin: undefined, referer: `${origin}/cases/x?tab=1&error=old`, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    const answer = await list(request({ method: 'GET', headers: led }), context())
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cases/x?tab=1&error=not-signed-in'])
    const away = await list(request({ method: 'GET', headers: { ...led, referer: 'https://evil.test/page' } }), context())
    expect(away.headers.get('location')).toBe('/?error=not-signed-in')
    for (const other of [{ 'sec-fetch-dest': 'empty' }, { 'sec-fetch-site': 'none' }])
      expect(await codeOf(await list(request({ method: 'GET', headers: { ...led, ...other } }), context()))).toEqual([401, 'not-signed-in'])
  })

  it('an entrance checks the origin too and hands over a caller without a member', async () => {
    const enter = entrance({ body: z.strictObject({}) }, async (_request, { caller }) => ({ known: caller.session !== null }))
    expect(await codeOf(await enter(request({ headers: { origin: 'null' }, body: '{}' }), context()))).toEqual([403, 'wrong-origin'])
    expect(await (await enter(request({ body: '{}' }), context())).json()).toEqual({ known: false })
  })
})
