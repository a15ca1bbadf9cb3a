import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as setAlerts } from '@/app/api/alert-settings/route'
import { POST as tryOne } from '@/app/api/alert-settings/trial/route'
import { GET as dueNow, POST as say } from '@/app/api/alerts/route'
import { POST as turnOff } from '@/app/api/alerts/off/[key]/route'
import { addDays, instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { alertOffKey } from '@/lib/server/alert-off'
import { recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { leaseMs, sendAlerts } from '@/lib/server/casework/send-alerts'
import { today } from '@/lib/server/clock'
import { mailStanding, planDigests, takeDigest } from '@/lib/server/data/alert-digests'
import { alertSetting } from '@/lib/server/data/alert-settings'
import { authDatabase } from '@/lib/server/db'
import { openRing } from '@/lib/server/key-store'
import { withOffice } from '@/lib/server/unit-of-work'
import { context, request, someone, type Someone } from '../offices'
import { ownOffice, type OwnOffice } from '../own-office'
import { mailServer, type MailServer } from './mail-server'
import { canaries, filing } from './reminded-office'

/** What is told when a day has come, to whom, and how often: through the doors, the queue and a real mail server. */

vi.mock('next/headers', async () => (await import('../cookie-jar')).nextHeaders)

const hourMs = 3_600_000
let office: OwnOffice
let server: MailServer
let me: Someone
let offsetMs = 0
/** Moves the clock to this hour in Beijing, some days ahead. */
function itIs(hour: number, days = 0) {
  const wanted = instantOf(addDays(start, days), hour * hourMs)
  offsetMs = wanted - Date.now()
  writeFileSync(path.join(office.data, 'test-clock'), String(offsetMs))
}
let start: LocalDate

beforeAll(async () => {
  server = await mailServer()
  vi.stubEnv('ANNING_SMTP_URL', server.url)
  vi.stubEnv('ANNING_MAIL_FROM', 'desk@example.org')
  office = await ownOffice()
  start = today()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.close()
  await office.close()
})
beforeEach(async () => {
  itIs(12)
  me = await someone()
  server.manner = 'kind'
})
afterEach(async () => {
  server.mails.length = 0
  // Nobody of one test is told anything in the next.
  await office.admin.query('UPDATE alert_setting SET is_on = false')
  await office.admin.query("UPDATE alert_digest SET state = 'stopped', lease_until = NULL WHERE state IN ('due', 'sending')")
})

const usual = { address: 'me@example.net', isOn: true, hour: 9, quietFrom: 21, quietTo: 8 }
const sentBy = (who: Someone, body: unknown) => request({ path: '/api/alerts', headers: { cookie: who.cookie }, body: JSON.stringify(body) })
async function set(more: object = {}, who = me) {
  const answer = await setAlerts(sentBy(who, { ...usual, ...more }), context())
  expect([answer.status, await answer.json()]).toMatchObject([200, {}])
}
/** A filing whose answer has been due for some days. */
const overdueFiling = () => filing(me.member, addDays(today(), -25))
type Due = { ticketId: string; rule: string; startsOn: string; state: string; moment: string }
/** By a token: a session locks itself when the clock leaps. */
async function due(who = me): Promise<Due[]> {
  const answer = await dueNow(request({ method: 'GET', path: '/api/alerts', headers: { authorization: who.bearer } }), context())
  return (await answer.json()).items
}
async function said(state: 'seen' | 'snoozed' | 'open', who = me): Promise<number> {
  const [first] = await due(who)
  const { ticketId, rule, startsOn } = first ?? { ticketId: '', rule: '', startsOn: '' }
  const headers = { authorization: who.bearer }
  return (await say(request({ path: '/api/alerts', headers, body: JSON.stringify({ ticketId, rule, startsOn, state }) }), context())).status
}
const mailsTo = (address = usual.address) => server.mails.filter(({ to }) => to === address)

describe('a member is told by mail', () => {
  it('once a day of what has come, once of each day of a clock, and of nothing when nothing has come', async () => {
    await set()
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    await overdueFiling()
    await overdueFiling()
    expect((await due()).map(({ moment, state }) => `${moment} ${state}`)).toEqual(['overdue open', 'overdue open'])
    await sendAlerts()
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
    itIs(12, 1)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
    // The longest lawful extension passes: another day of the same clock.
    itIs(12, 60)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(2)
    expect(new Set(mailsTo().map(({ messageId }) => messageId)).size).toBe(2)
  })

  it('of what fell due while the machine was off, all in one', async () => {
    await set()
    for (const ago of [25, 40, 70]) await filing(me.member, addDays(today(), -ago))
    itIs(10, 30)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
  })

  it('at their hour and never in their quiet hours, also when an earlier try has to be made up for', async () => {
    await set()
    await overdueFiling()
    for (const hour of [8, 7, 22]) {
      itIs(hour)
      await sendAlerts()
    }
    expect(mailsTo()).toHaveLength(0)
    itIs(20)
    server.manner = 'message-later'
    await sendAlerts()
    server.manner = 'kind'
    itIs(23)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    itIs(7, 1)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    itIs(8, 1)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
    // That one was today's, although it was late.
    itIs(12, 1)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
  })

  it('no more of what they saw, again of what they put off, and taking it back counts', async () => {
    await set()
    await overdueFiling()
    expect(await said('seen')).toBe(200)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    expect(await said('snoozed')).toBe(200)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    itIs(12, 1)
    expect((await due())[0]?.state).toBe('open')
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
    expect(await said('seen')).toBe(200)
    expect(await said('open')).toBe(200)
    expect((await due())[0]?.state).toBe('open')
  })

  it('not when the answer came before the mail went out', async () => {
    await set()
    const { ticketId } = await overdueFiling()
    server.manner = 'message-later'
    await sendAlerts()
    server.manner = 'kind'
    await withOffice(me.member, () => recordTicketEvent(me.member, { params: { ticketId }, body: { kind: 'replied', on: today() } }))
    itIs(14)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    expect(await due()).toEqual(expect.not.arrayContaining([expect.objectContaining({ moment: 'overdue' })]))
  })

  it('only while they belong to the office, may see tickets and want it; of their own office alone', async () => {
    await overdueFiling()
    const [left, witness, off, stranger] = [await someone('volunteer', me.member.officeId), await someone('witness', me.member.officeId), await someone('volunteer', me.member.officeId), await someone()]
    for (const [who, address] of [[left, 'left'], [witness, 'witness'], [off, 'off'], [stranger, 'stranger']] as const) await set({ address: `${address}@example.net` }, who)
    await planDigests(me.member, { today: today(), hour: 12 })
    await authDatabase().member.updateMany({ where: { id: left.member.id }, data: { disabledAt: new Date() } })
    await set({ address: 'off@example.net', isOn: false }, off)
    await sendAlerts()
    expect(server.mails).toHaveLength(0)
  })
})

describe('a mail that does not go out', () => {
  it('is told of in the settings in one word, and tried again after a while', async () => {
    await set()
    await overdueFiling()
    server.manner = 'message-later'
    await sendAlerts()
    expect(await mailStanding(me.member)).toMatchObject({ state: 'waiting', fault: 'later' })
    server.manner = 'kind'
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    itIs(13)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
    expect(await mailStanding(me.member)).toMatchObject({ state: 'sent', fault: null })
  })

  it('to a refused address is given up for the day, tried with the next one, and at once when the address is mended', async () => {
    await set()
    await overdueFiling()
    server.manner = 'refuses-address'
    await sendAlerts()
    expect(await mailStanding(me.member)).toMatchObject({ state: 'failed', fault: 'address' })
    server.manner = 'kind'
    itIs(14)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    itIs(9, 1)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)

    const other = await someone()
    me = other
    await set({ address: 'wrong@example.net' })
    await overdueFiling()
    server.manner = 'refuses-address'
    await sendAlerts()
    server.manner = 'kind'
    await set({ address: 'mended@example.net' })
    await sendAlerts()
    expect([mailsTo('wrong@example.net').length, mailsTo('mended@example.net').length]).toEqual([0, 1])
  })

  it('because the line broke is sent again under the same Message-ID', async () => {
    await set()
    await overdueFiling()
    server.manner = 'drops'
    await sendAlerts()
    expect(await mailStanding(me.member)).toMatchObject({ state: 'waiting', fault: 'dropped' })
    server.manner = 'kind'
    itIs(13)
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
  })

  it('because its sender died is sent by another once the lease is over, and not before', async () => {
    await set()
    await overdueFiling()
    await planDigests(me.member, { today: today(), hour: 12 })
    expect(await takeDigest(me.member, leaseMs)).not.toBeNull()
    await sendAlerts()
    expect(mailsTo()).toHaveLength(0)
    writeFileSync(path.join(office.data, 'test-clock'), String(offsetMs + leaseMs + 1_000))
    await sendAlerts()
    expect(mailsTo()).toHaveLength(1)
  })
})

describe('the way out', () => {
  const pressedBy = (key: string, headers: Record<string, string | undefined>) =>
    turnOff(request({ path: `/api/alerts/off/${key}`, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: 'List-Unsubscribe=One-Click' }), context({ key }))
  /** As a mail program presses it: no cookie, no origin. */
  const byMailProgram = { origin: undefined, 'sec-fetch-site': undefined }

  it('is one press of a mail program or of the page, which changes nothing when it is only opened', async () => {
    await set()
    const key = alertOffKey(me.member)
    expect((await pressedBy(key, byMailProgram)).status).toBe(200)
    expect(await alertSetting(me.member)).toMatchObject({ isOn: false, address: usual.address })
    await set()
    const onPage = await pressedBy(key, {})
    expect([onPage.status, onPage.headers.get('location')]).toEqual([303, `/alerts/off/${key}?done=off`])
    expect((await alertSetting(me.member))?.isOn).toBe(false)
  })

  it('opens for the key of a mail alone, is the same for every miss, and takes no page of another origin', async () => {
    await set()
    const key = alertOffKey(me.member)
    const stranger = (await someone()).member
    await openRing(stranger.officeId)
    const other = alertOffKey(stranger)
    const mixed = Buffer.concat([Buffer.from(key, 'base64url').subarray(0, 32), Buffer.from(other, 'base64url').subarray(32)]).toString('base64url')
    const misses = [mixed, `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`, 'x', 'y'.repeat(64), 'z'.repeat(900)]
    const answers = await Promise.all(misses.map(async (each) => (await pressedBy(each, byMailProgram)).text()))
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0] ?? '').code).toBe('not-found')
    expect((await pressedBy(key, { origin: 'https://evil.test' })).status).toBe(403)
    expect((await pressedBy(key, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await alertSetting(me.member))?.isOn).toBe(true)
  })
})

it('a trial mail goes out at once, five times an hour, and says in one word what kept it back', async () => {
  const tried = async () => tryOne(sentBy(me, {}), context())
  expect((await tried()).status).toBe(422)
  await set({ isOn: false })
  expect(await (await tried()).json()).toEqual({ fault: null })
  server.manner = 'refuses-address'
  expect(await (await tried()).json()).toEqual({ fault: 'address' })
  expect(new Set(mailsTo().map(({ messageId }) => messageId)).size).toBe(1)
  for (let time = 0; time < 3; time += 1) await tried()
  expect((await tried()).status).toBe(429)
})

it('neither the queue nor a mail nor a row holds a word of the case or an address in the clear', async () => {
  await set({ address: `${canaries.address}@example.net` })
  await overdueFiling()
  await sendAlerts()
  expect(server.mails).toHaveLength(1)
  const rows = await Promise.all(['alert', 'alert_digest', 'alert_setting'].map((table) => office.admin.query(`SELECT t::text AS row FROM ${table} t WHERE office_id = $1`, [me.member.officeId])))
  const kept = rows.flatMap((each) => each.rows.map(({ row }) => row as string))
  expect(kept.length).toBeGreaterThanOrEqual(3)
  const { title, respondent, reference, address } = canaries
  for (const word of [title, respondent, reference, address]) expect(kept.filter((row) => row.includes(word) || row.includes(Buffer.from(word).toString('hex')))).toEqual([])
  const [mail] = server.mails
  for (const word of [title, respondent, reference]) expect(mail?.text.includes(word) || mail?.text.includes(Buffer.from(word).toString('base64').slice(0, 8))).toBe(false)
})
