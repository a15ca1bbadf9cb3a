import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/lib/server/db'
import { randomToken } from '@/lib/server/keys'
import { sessionOf } from '@/lib/server/session'
import { type TestDatabase, testDatabase } from '../database'
import { send } from './browser'
import { jar } from './cookie-jar'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let db: TestDatabase
let data: string
const link = randomToken()

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-sign-in-'))
  mkdirSync(path.join(data, 'launch-tokens'))
  process.env.ANNING_DATA_DIR = data
  process.env.ANNING_LAUNCH_TOKEN_SHA256 = createHash('sha256').update(link).digest('hex')
  db = await testDatabase()
})
afterAll(async () => {
  await closeDatabase()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})
beforeEach(() => jar.clear())

const laterLink = () => {
  const token = randomToken()
  writeFileSync(path.join(data, 'launch-tokens', createHash('sha256').update(token).digest('hex')), '')
  return token
}
const token = () => jar.get('anning-session')?.value ?? ''
const formPost = { 'content-type': 'application/x-www-form-urlencoded' }
const sealedParts = ({ searchParams }: URL) => (searchParams.get('back') ?? '').split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))

describe('the launch link', () => {
  it('opens once, with an opaque HttpOnly cookie whose row is the session', async () => {
    expect((await send('open', { token: link })).status).toBe(200)
    expect(token()).toMatch(/^[\w-]{43}$/)
    expect(jar.get('anning-session')?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' })
    expect((await sessionOf(token()))?.member.role).toBe('owner')
    jar.clear()
    const again = await send('open', { token: link })
    expect([again.status, (await again.json()).code]).toEqual([401, 'launch-link-used'])
    expect(jar.has('anning-session')).toBe(false)
  })

  it('that is right counts as no guess, however many are opened', async () => {
    for (let opened = 0; opened < 35; opened += 1) expect((await send('open', { token: laterLink() })).status).toBe(200)
  })

  it('works as a plain form and replaces the session the browser had', async () => {
    await send('open', { token: laterLink() })
    const before = token()
    const form = await send('open', new URLSearchParams({ token: laterLink() }).toString(), { 'content-type': 'application/x-www-form-urlencoded' })
    expect([form.status, form.headers.get('location')]).toEqual([303, '/today'])
    expect(token()).not.toBe(before)
    expect(await sessionOf(before)).toBeNull()
    expect(await sessionOf(token())).not.toBeNull()
  })

  it('is refused from a foreign page before it is used up', async () => {
    const good = laterLink()
    expect((await send('open', { token: good }, { origin: 'https://evil.test' })).status).toBe(403)
    expect((await send('open', { token: good })).status).toBe(200)
  })
})

describe('lock, leave, sign out', () => {
  it('locks and opens again without a new link', async () => {
    await send('open', { token: laterLink() })
    expect((await send('lock', {})).status).toBe(200)
    expect((await sessionOf(token()))?.locked).toBe(true)
    expect((await send('unlock', {})).status).toBe(200)
    expect((await sessionOf(token()))?.locked).toBe(false)
  })

  it('leads back to the page it came over, and its address tells nobody which that was', async () => {
    await send('open', { token: laterLink() })
    const page = '/cases/0197a6b2-0000-7000-8000-000000000001/tickets?channel=lender'
    const lockOver = (from: string) => send('lock', '', { ...formPost, referer: `http://127.0.0.1:3000${from}` })
    const lock = new URL((await lockOver(`${page}&done=filed`)).headers.get('location') ?? '', 'http://lock')
    expect(lock.pathname).toBe('/locked')
    expect(lock.search).toMatch(/^\?back=[\w.-]+$/)
    for (const text of [lock.search, ...sealedParts(lock)]) expect(text).not.toMatch(/0197a6b2|cases|tickets|lender/)
    const back = lock.searchParams.get('back') ?? ''
    const opened = await send('unlock', new URLSearchParams({ back }).toString(), formPost)
    expect([opened.status, opened.headers.get('location')]).toEqual([303, page])
    for (const [from, to] of [['/today', '/locked'], ['/settings?done=pin', /^\/locked\?back=/], ['/locked', '/locked'], ['/api/health', '/locked']] as const) {
      expect((await lockOver(from)).headers.get('location'), from).toMatch(to instanceof RegExp ? to : new RegExp(`^${to}$`))
    }
    expect((await send('lock', '', { ...formPost, referer: 'https://evil.test/cases' })).headers.get('location')).toBe('/locked')
  })

  it('leads nobody back to where another session was, nor to an address somebody made up', async () => {
    await send('open', { token: laterLink() })
    const referer = 'http://127.0.0.1:3000/cases'
    const back = new URL((await send('lock', '', { ...formPost, referer })).headers.get('location') ?? '', 'http://lock').searchParams.get('back') ?? ''
    await send('sign-out', '', formPost)
    await send('open', { token: laterLink() })
    const changed = back.slice(0, -2) + (back.endsWith('AA') ? 'BB' : 'AA')
    for (const said of [back, changed, '/cases', 'https://evil.test/', '//evil.test', 'w1.s..', 'w1.s.AAAAAAAAAAAAAAAA.AA']) {
      await send('lock', {})
      const opened = await send('unlock', new URLSearchParams({ back: said }).toString(), formPost)
      expect([opened.status, opened.headers.get('location')], said).toEqual([303, '/today'])
    }
  })

  it('asks for the PIN where one is set, and counts wrong ones', async () => {
    await send('open', { token: laterLink() })
    expect((await send('pin', { pin: '482913' })).status).toBe(200)
    await send('lock', {})
    expect((await send('unlock', {})).status).toBe(401)
    expect((await send('unlock', { secret: '482913' })).status).toBe(200)
    await send('lock', {})
    for (let at = 0; at < 5; at += 1) expect((await send('unlock', { secret: '000000' })).status).toBe(401)
    expect((await send('unlock', { secret: '482913' })).status).toBe(429)
  })

  it('leaving locks, forgets what was shown and shows a neutral page, also without a session', async () => {
    await send('open', { token: laterLink() })
    const left = await send('leave', '', { 'content-type': 'application/x-www-form-urlencoded' })
    expect([left.status, left.headers.get('location'), left.headers.get('clear-site-data')]).toEqual([303, '/left', '"cache"'])
    expect((await sessionOf(token()))?.locked).toBe(true)
    jar.clear()
    expect((await send('leave', '', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(303)
  })

  it('signing out ends the session at once', async () => {
    await send('open', { token: laterLink() })
    const old = token()
    expect((await send('sign-out', '', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(303)
    expect(jar.has('anning-session')).toBe(false)
    expect(await sessionOf(old)).toBeNull()
  })

  it('every sign-in and sign-out leaves an audit line without a secret', async () => {
    const admin = new pg.Client({ connectionString: db.admin })
    await admin.connect()
    const { rows } = await admin.query("SELECT payload FROM audit_event WHERE payload LIKE '%\"signed-%'")
    await admin.end()
    expect(rows.filter((row) => row.payload.includes('signed-in')).length).toBeGreaterThanOrEqual(5)
    expect(rows.filter((row) => row.payload.includes('signed-out'))).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain(link)
  })
})

describe('personal installs', () => {
  it('have no set-up by password', async () => {
    const body = { office: '甲所', displayName: '王', email: 'a@example.org', password: 'gelb-Fenster-17-Regen' }
    expect((await send('set-up', body)).status).toBe(404)
    const signIn = await send('sign-in', { email: 'a@example.org', password: 'x' })
    expect([signIn.status, (await signIn.json()).code]).toEqual([401, 'credentials-wrong'])
  })
})
