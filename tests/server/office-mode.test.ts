import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/lib/server/db'
import { sessionOf } from '@/lib/server/session'
import { type TestDatabase, testDatabase } from '../database'
import { send as sendTo } from './browser'
import { jar } from './cookie-jar'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let db: TestDatabase
let data: string
const officeOrigin = 'https://office.example.org'
const owner = { displayName: '王芳', email: 'owner@example.org', password: 'gelb-Fenster-17-Regen' }
const send = (name: string, body: unknown, headers: Record<string, string> = {}) => sendTo(name, body, { origin: officeOrigin, host: 'office.example.org', ...headers })
const session = () => jar.get('__Host-anning-session')
const codeOf = async (response: Response) => [response.status, (await response.json()).code]
const later = (minutes: number) => writeFileSync(path.join(data, 'test-clock'), String(minutes * 60_000))

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-office-'))
  Object.assign(process.env, { ANNING_DATA_DIR: data, ANNING_MODE: 'office', ANNING_ORIGIN: officeOrigin })
  delete process.env.ANNING_LAUNCH_TOKEN_SHA256
  db = await testDatabase()
})
afterAll(async () => {
  await closeDatabase()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})
beforeEach(() => later(0))

describe('an office', () => {
  it('is set up by its first owner, who is signed in with a __Host- cookie', async () => {
    expect(await codeOf(await send('set-up', { office: '甲所', ...owner, password: 'password1234' }))).toEqual([422, 'weak-password'])
    expect((await send('set-up', { office: '甲所', ...owner })).status).toBe(201)
    expect(session()?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true, path: '/' })
    expect((await sessionOf(session()?.value ?? ''))?.member.role).toBe('owner')
    expect(await codeOf(await send('set-up', { office: '乙所', ...owner }))).toEqual([409, 'already-set-up'])
  })

  it('answers its own origin alone', async () => {
    expect((await send('sign-in', owner, { origin: 'http://127.0.0.1:3000' })).status).toBe(403)
    expect((await send('sign-in', owner, { origin: 'http://office.example.org' })).status).toBe(403)
  })

  it('has no launch link', async () => {
    expect(await codeOf(await send('open', { token: 'x' }))).toEqual([401, 'launch-link-used'])
  })

  it('signs in by form, and back to the form with the reason', async () => {
    jar.delete('__Host-anning-session')
    const form = { 'content-type': 'application/x-www-form-urlencoded', referer: `${officeOrigin}/sign-in` }
    const fields = (password: string) => new URLSearchParams({ email: 'Owner@example.org', password }).toString()
    const wrong = await send('sign-in', fields('wrong'), form)
    expect([wrong.status, wrong.headers.get('location')]).toEqual([303, '/sign-in?error=credentials-wrong'])
    const right = await send('sign-in', fields(owner.password), form)
    expect([right.status, right.headers.get('location')]).toEqual([303, '/today'])
    expect(session()).toBeDefined()
  })

  it('ends a session after half an hour without use', async () => {
    const token = session()?.value ?? ''
    later(29)
    expect(await sessionOf(token)).not.toBeNull()
    later(60)
    expect(await sessionOf(token)).toBeNull()
  })

  it('invites: the owner gives a role, the invited person joins once', async () => {
    expect((await send('invitations', { email: 'new@example.org', role: 'owner', password: owner.password })).status).toBe(201)
    const { token } = await (await send('invitations', { email: 'vol@example.org', role: 'volunteer', password: owner.password })).json()
    expect((await send('sign-out', {})).status).toBe(303)
    expect((await send('invitations/accept', { token, displayName: '李', password: owner.password })).status).toBe(201)
    expect((await sessionOf(session()?.value ?? ''))?.member.role).toBe('volunteer')
    expect(await codeOf(await send('invitations/accept', { token, displayName: '李', password: owner.password }))).toEqual([410, 'invitation-expired'])
    expect(await codeOf(await send('invitations', { email: 'x@example.org', role: 'volunteer' }))).toEqual([403, 'not-allowed'])
  })

  it('leaving signs out', async () => {
    const token = session()?.value ?? ''
    expect((await send('leave', {})).headers.get('location')).toBe('/left')
    expect(await sessionOf(token)).toBeNull()
  })
})
