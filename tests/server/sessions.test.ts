import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isObviousPassword } from '@/lib/office/password-strength'
import { roleMay, rolesToGive, tokenMay } from '@/lib/office/permissions'
import { joinOffice, memberOfPassword, opensLock, personalMember, rememberDevice, setPin, setUpOffice } from '@/lib/server/accounts'
import { apiTokensOf, memberOfApiToken, revokeApiToken } from '@/lib/server/api-token'
import { authDatabase, closeDatabase } from '@/lib/server/db'
import { invitationOf, invite } from '@/lib/server/invitation'
import { randomToken } from '@/lib/server/keys'
import { takeLaunchToken } from '@/lib/server/launch-link'
import { endSession, lockSession, revokeSession, sessionOf, sessionsOf, startSession, unlockSession } from '@/lib/server/session'
import { type TestDatabase, testDatabase } from '../database'
import { someone } from './offices'

let db: TestDatabase
let data: string
const firstLink = randomToken()
const minutes = 60_000
const later = (ms: number) => writeFileSync(path.join(data, 'test-clock'), String(ms))

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-session-'))
  mkdirSync(path.join(data, 'launch-tokens'))
  process.env.ANNING_DATA_DIR = data
  process.env.ANNING_LAUNCH_TOKEN_SHA256 = createHash('sha256').update(firstLink).digest('hex')
  db = await testDatabase()
})
afterAll(async () => {
  await closeDatabase()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})
beforeEach(() => later(0))

describe('personal sessions', () => {
  it('keep only the hash of the token', async () => {
    const { sessionToken } = await someone()
    const rows = await authDatabase().session.findMany()
    expect(rows.some((row) => Buffer.from(row.tokenHash).equals(createHash('sha256').update(sessionToken).digest()))).toBe(true)
    expect(JSON.stringify(rows)).not.toContain(sessionToken)
  })

  it('lock after five minutes without use, unlock again, and end after thirty days', async () => {
    const { sessionToken, member } = await someone()
    later(4 * minutes)
    expect((await sessionOf(sessionToken))?.locked).toBe(false)
    later(8 * minutes)
    expect((await sessionOf(sessionToken))?.locked).toBe(false)
    later(14 * minutes)
    expect((await sessionOf(sessionToken))?.locked).toBe(true)
    later(0)
    expect((await sessionOf(sessionToken))?.locked).toBe(true)
    await unlockSession(member.sessionId ?? '')
    expect((await sessionOf(sessionToken))?.locked).toBe(false)
    later(31 * 24 * 60 * minutes)
    expect(await sessionOf(sessionToken)).toBeNull()
  })

  it('lock when the clock is found set back, since nobody can tell how long they were left alone', async () => {
    later(60 * minutes)
    const { sessionToken, member } = await someone()
    later(60 * minutes - 20_000)
    expect((await sessionOf(sessionToken))?.locked).toBe(false)
    later(10 * minutes)
    expect((await sessionOf(sessionToken))?.locked).toBe(true)
    await unlockSession(member.sessionId ?? '')
    expect((await sessionOf(sessionToken))?.locked).toBe(false)
  })

  it('are listed and ended by their owner alone', async () => {
    const [mine, other] = [await someone(), await someone()]
    const second = await startSession(mine.owner, 'Firefox · Linux')
    const list = await sessionsOf(mine.owner, mine.member.sessionId)
    expect(list.map((each) => [each.device, each.current]).sort()).toEqual([['Firefox · Linux', false], ['test', true]])
    const id = list.find((each) => !each.current)?.id ?? ''
    expect(await revokeSession(other.owner, id)).toBe(false)
    expect(await sessionOf(second)).not.toBeNull()
    expect(await revokeSession(mine.owner, id)).toBe(true)
    expect(await sessionOf(second)).toBeNull()
    await endSession(mine.sessionToken)
    expect(await sessionOf(mine.sessionToken)).toBeNull()
  })

  it('and tokens end at once when the member is disabled', async () => {
    const { sessionToken, bearer, owner } = await someone()
    await authDatabase().member.updateMany({ where: { id: owner.id }, data: { disabledAt: new Date() } })
    expect(await sessionOf(sessionToken)).toBeNull()
    expect(await memberOfApiToken(bearer.slice(7))).toBeNull()
  })

  it('open with the PIN when one is set, with nothing when none is', async () => {
    const { owner, sessionToken, member } = await someone()
    await lockSession(member.sessionId ?? '')
    expect(await opensLock(owner.userId, undefined)).toBe(true)
    await setPin(owner.userId, '482913')
    expect((await sessionOf(sessionToken))?.hasPin).toBe(true)
    expect(await opensLock(owner.userId, undefined)).toBe(false)
    expect(await opensLock(owner.userId, '000000')).toBe(false)
    expect(await opensLock(owner.userId, '482913')).toBe(true)
    await setPin(owner.userId, null)
    expect(await opensLock(owner.userId, undefined)).toBe(true)
  })
})

describe('launch links', () => {
  const leave = (token: string) => writeFileSync(path.join(data, 'launch-tokens', createHash('sha256').update(token).digest('hex')), '')

  it('the first one of a launch works once, however many ask', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLaunchToken(firstLink)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await takeLaunchToken(randomToken())).toBe(false)
  })

  it('a later one is a file, works once and for ten minutes', async () => {
    const [good, old] = [randomToken(), randomToken()]
    leave(good)
    leave(old)
    const past = Date.now() / 1000 - 3600
    utimesSync(path.join(data, 'launch-tokens', createHash('sha256').update(old).digest('hex')), past, past)
    expect((await Promise.all(Array.from({ length: 8 }, () => takeLaunchToken(good)))).filter(Boolean)).toHaveLength(1)
    expect(await takeLaunchToken(old)).toBe(false)
    expect(readdirSync(path.join(data, 'launch-tokens'))).toEqual([])
  })
})

describe('offices', () => {
  const person = { displayName: '王芳', email: 'Fang@Example.org', password: 'gelb-Fenster-17-Regen' }

  it('start with one owner, set up once, even when two try together', async () => {
    const admin = new pg.Client({ connectionString: db.admin })
    await admin.connect()
    await admin.query('DELETE FROM member')
    await admin.end()
    const tries = await Promise.allSettled([setUpOffice('甲所', person), setUpOffice('乙所', { ...person, email: 'b@example.org' })])
    expect(tries.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(setUpOffice('丙所', person)).rejects.toMatchObject({ code: 'already-set-up' })
    await expect(setUpOffice('丙所', { ...person, password: 'short' })).rejects.toMatchObject({ code: 'weak-password' })
    const again = await Promise.all([personalMember(), personalMember()])
    expect(new Set(again.map((member) => member.id)).size).toBe(1)
  })

  it('invite for one use and one week', async () => {
    const { owner } = await someone()
    const { token } = await invite(owner, { email: 'New@Example.org', role: 'volunteer' })
    const invitation = await invitationOf(token)
    const joined = await Promise.allSettled([1, 2].map(() => joinOffice(invitation, { displayName: '李', password: person.password })))
    expect(joined.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(invitationOf(token)).rejects.toMatchObject({ code: 'invitation-expired' })
    const second = await invite(owner, { email: 'late@example.org', role: 'volunteer' })
    later(8 * 24 * 60 * minutes)
    await expect(invitationOf(second.token)).rejects.toMatchObject({ code: 'invitation-expired' })
    later(0)
    const guess = { email: 'new@example.org', password: person.password, device: null, network: null }
    expect((await memberOfPassword(guess)).officeId).toBe(owner.officeId)
  })

  it('a stranger’s guesses run out without locking the owner out of a known browser', async () => {
    const { owner } = await someone()
    const { token } = await invite(owner, { email: 'target@example.org', role: 'volunteer' })
    const target = await joinOffice(await invitationOf(token), { displayName: '李', password: person.password })
    const device = randomToken()
    await rememberDevice(target.userId, device)
    const guess = (password: string, from: string | null) => memberOfPassword({ email: 'target@example.org', password, device: from, network: null }).then(() => 'in', (error) => error.code)
    const outcomes: string[] = []
    for (let at = 0; at < 12; at += 1) outcomes.push(await guess(`wrong-${at}`, null))
    expect(outcomes.slice(0, 10).every((code) => code === 'credentials-wrong')).toBe(true)
    expect(outcomes.slice(10)).toEqual(['too-many-requests', 'too-many-requests'])
    expect(await guess(person.password, null)).toBe('too-many-requests')
    expect(await guess(person.password, device)).toBe('in')
    for (let at = 0; at < 5; at += 1) await guess('wrong', device)
    expect(await guess(person.password, device)).toBe('too-many-requests')
  }, 60_000)

  it('tell nothing about who has an account', async () => {
    const guess = { email: 'nobody@example.org', password: 'x', device: null, network: null }
    await expect(memberOfPassword(guess)).rejects.toMatchObject({ code: 'credentials-wrong' })
  })
})

describe('API tokens', () => {
  it('are found by their hash in their office, listed without the secret, revoked by their owner', async () => {
    const [mine, other] = [await someone(), await someone()]
    const token = mine.bearer.slice(7)
    expect((await memberOfApiToken(token))?.id).toBe(mine.owner.id)
    expect(await memberOfApiToken(token.replace(mine.owner.officeId.replaceAll('-', ''), other.owner.officeId.replaceAll('-', '')))).toBeNull()
    expect(await memberOfApiToken(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
    const [listed] = await apiTokensOf(mine.owner)
    expect(JSON.stringify(listed)).not.toContain(token.slice(-20))
    expect(await revokeApiToken(other.owner, listed?.id ?? '')).toBe(false)
    expect(await revokeApiToken(mine.owner, listed?.id ?? '')).toBe(true)
    expect(await memberOfApiToken(token)).toBeNull()
  })
})

describe('permissions and passwords', () => {
  it('give a role its rights and no more', () => {
    expect(roleMay('volunteer', 'ticket:file')).toBe(true)
    expect(roleMay('client', 'ticket:file')).toBe(false)
    expect(roleMay('nobody', 'case:read')).toBe(false)
    expect(rolesToGive('coordinator')).toEqual(['volunteer'])
    expect(tokenMay('owner', 'case:read')).toBe(true)
    expect(tokenMay('owner', 'session:own')).toBe(false)
    expect(tokenMay('client', 'case:read')).toBe(false)
  })

  it.each(['short', 'aaaaaaaaaaaaaaaa', 'abcdefghijklmnop', '123456789012', 'password1234', 'wangfang8888wangfang'])('%s is obvious', (password) => {
    expect(isObviousPassword(password, 'wangfang@example.org')).toBe(true)
  })
  it.each(['gelb-Fenster-17-Regen', '窗外的雨停了我去买一把黄色雨伞', 'k9#vTq2LmZ4x'])('%s is not', (password) => {
    expect(isObviousPassword(password, 'wangfang@example.org')).toBe(false)
  })
})
