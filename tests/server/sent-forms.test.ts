import * as z from 'zod/mini'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { neutralPage } from '@/lib/server/leave'
import { entrance, route } from '@/lib/server/route'
import { context, origin, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

/** Plain forms as the script of a page sends them: what is asked for is where to go on, not the page there. */

let office: OwnOffice
let me: Someone
const useCase = vi.fn()
const door = route(
  { permission: 'case:open', body: z.strictObject({ title: z.string().check(z.minLength(1), z.maxLength(5)) }), status: 201, form: { next: (made: { id: string }) => `/cases/${made.id}` } },
  (member, call) => useCase(member, call) as Promise<{ id: string }>,
)

beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())
beforeEach(() => {
  useCase.mockReset()
  useCase.mockImplementation(async () => ({ id: newId() }))
})

const asks = { accept: 'application/json' }
const formType = 'application/x-www-form-urlencoded'
const form = (title: string, headers: Record<string, string> = asks) => door(request({
  headers: { cookie: me.cookie, 'content-type': formType, referer: `${origin}/cases/new?step=2`, ...headers },
  body: new URLSearchParams({ title, _token: formToken(me.member.sessionId ?? '') }).toString(),
}), context())

it('are told where to go on, with all else the answer carries', async () => {
  const done = await form('a')
  expect([done.status, done.headers.get('location'), await done.json()]).toEqual([200, null, { next: expect.stringMatching(/^\/cases\/[0-9a-f-]{36}$/) }])
  const back = await form('far too long')
  expect([back.status, await back.json()]).toEqual([200, { next: '/cases/new?step=2&error=invalid-body&fields=title%7Etoo-long' }])
  const forgets = entrance({}, async () => {
    const answer = neutralPage('/left', 'cache-and-storage')
    for (const cookie of ['a=1', 'b=2']) answer.headers.append('set-cookie', cookie)
    return answer
  })
  const left = await forgets(request({ headers: { ...asks, 'content-type': formType }, body: 'a=b' }), context())
  expect([left.headers.get('clear-site-data'), left.headers.get('cache-control'), await left.json()]).toEqual(['"cache", "storage"', 'no-store', { next: '/left' }])
  expect([left.headers.getSetCookie(), left.headers.get('content-type')]).toEqual([['a=1', 'b=2'], 'application/json; charset=utf-8'])
})

it('stay where they are when nothing is wrong with what they say', async () => {
  for (const [error, status, code] of [[new CaseworkError('busy'), 503, 'busy'], [new CaseworkError('storage-full'), 507, 'storage-full'], [new Error('bug'), 500, 'unexpected']] as const) {
    useCase.mockImplementation(async () => { throw error })
    const sent = await form('a', { ...asks, 'accept-language': 'zh-CN' })
    const told = await sent.json()
    expect([sent.status, told.code]).toEqual([status, code])
    expect(told.title).toMatch(/[\u4e00-\u9fff]/)
    expect((await form('a', {})).headers.get('location')).toBe(`/cases/new?step=2&error=${code}`)
  }
})

it('are done once under the key the script gives them', async () => {
  const key = newId()
  const press = async () => (await form('a', { ...asks, 'idempotency-key': key })).json()
  const [first, again] = [await press(), await press()]
  expect(again).toEqual(first)
  expect(useCase).toHaveBeenCalledTimes(1)
})

it('leave programs, which send JSON, the answer of the door', async () => {
  const answer = await door(request({ headers: { cookie: me.cookie, ...asks }, body: JSON.stringify({ title: 'a' }) }), context())
  expect([answer.status, Object.keys(await answer.json())]).toEqual([201, ['id']])
})
