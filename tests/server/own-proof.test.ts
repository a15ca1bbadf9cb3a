import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinOffice, opensLock } from '@/lib/server/accounts'
import { authDatabase } from '@/lib/server/db'
import { invitationOf, invite } from '@/lib/server/invitation'
import { memberOfToken } from '@/lib/server/member'
import { sessionCookie, startSession } from '@/lib/server/session'
import { knock } from './filled-office'
import { someone } from './offices'
import { type OwnOffice, ownOffice } from './own-office'

/** What an open session alone may not do: whoever sits at it for a moment must not shut its owner out, or leave with a key for a year. */
let office: OwnOffice
beforeAll(async () => {
  office = await ownOffice()
}, 60_000)
afterAll(() => office.close())

const password = 'rot-Brunnen-23-Nebel'
async function withPassword(role: 'owner' | 'volunteer' = 'volunteer') {
  const { token } = await invite(office.me.member, { email: `${Math.random()}@example.org`, role })
  const owner = await joinOffice(await invitationOf(token), { displayName: '李', password })
  const sessionToken = await startSession(owner, 'test')
  return { userId: owner.userId, cookie: `${sessionCookie()}=${sessionToken}`, sessionId: (await memberOfToken(sessionToken))?.sessionId ?? '' }
}
async function said(door: string, cookie: string, body: unknown) {
  const answer = await knock(door, { body, headers: { cookie } })
  const { code } = JSON.parse(await answer.text()) as { code?: string }
  return code ?? answer.status
}

describe('a PIN in an office', () => {
  it('is set, changed and removed with the password alone, and is none that everybody tries', async () => {
    const { cookie, userId } = await withPassword()
    const set = (body: object) => said('POST /api/pin', cookie, body)
    expect([await set({ pin: '4829' }), await set({ pin: '4829', password: 'wrong' })]).toEqual(['password-wrong', 'password-wrong'])
    expect([await set({ pin: '0000', password }), await set({ pin: '1234', password }), await set({ pin: '4829', password })]).toEqual(['pin-too-plain', 'pin-too-plain', 200])
    expect([await set({ pin: '5938', password: '4829' }), await set({ pin: '' })]).toEqual(['password-wrong', 'password-wrong'])
    expect([await opensLock(userId, '4829'), await opensLock(userId, password), await opensLock(userId, 'wrong'), await opensLock(userId, undefined)]).toEqual([true, true, false, false])
    expect(await set({ pin: '', password })).toBe(200)
  })

  it('is asked for slowly', async () => {
    const { cookie } = await withPassword()
    for (let guess = 0; guess < 5; guess += 1) expect(await said('POST /api/pin', cookie, { pin: '4829', password: 'wrong' })).toBe('password-wrong')
    expect(await said('POST /api/pin', cookie, { pin: '4829', password })).toBe('too-many-requests')
  })
})

describe('a program’s key', () => {
  it('is made with the password alone, where there is one', async () => {
    const { cookie } = await withPassword()
    expect(await said('POST /api/tokens', cookie, { label: 'mine' })).toBe('password-wrong')
    expect(await said('POST /api/tokens', cookie, { label: 'mine', password })).toBe(201)
  })
})

describe('an invitation', () => {
  it('is made with the password alone: whoever sits at an open session does not ask themselves in', async () => {
    const { cookie } = await withPassword('owner')
    const ask = (body: object) => said('POST /api/invitations', cookie, { email: `${Math.random()}@example.org`, role: 'owner', ...body })
    expect([await ask({}), await ask({ password: 'wrong' }), await ask({ password })]).toEqual(['password-wrong', 'password-wrong', 201])
  })
})

describe('a PIN of a personal install', () => {
  it('is changed with itself, or by whoever came by the launch link just now', async () => {
    const { cookie, member } = await someone()
    const set = (body: object) => said('POST /api/pin', cookie, body)
    expect(await set({ pin: '4829' })).toBe(200)
    expect(await set({ pin: '5938' })).toBe(200)
    await authDatabase().session.update({ where: { id: member.sessionId ?? '' }, data: { createdAt: new Date(Date.now() - 3_600_000) } })
    expect([await set({ pin: '4829' }), await set({ pin: '', password: '4829' })]).toEqual(['password-wrong', 'password-wrong'])
    expect(await set({ pin: '4829', password: '5938' })).toBe(200)
    expect(await set({ pin: '', password: '4829' })).toBe(200)
    expect(await set({ pin: '5938' })).toBe(200)
  })
})
