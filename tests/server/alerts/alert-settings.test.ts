import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as tryOne } from '@/app/api/alert-settings/trial/route'
import { POST as turnOff } from '@/app/api/alerts/off/[key]/route'
import { alertOffKey } from '@/lib/server/alert-off'
import { leaseMs, sendAlerts } from '@/lib/server/casework/send-alerts'
import { nowDate, today } from '@/lib/server/clock'
import { planDigests } from '@/lib/server/data/alert-digests'
import { alertSetting, keepAlertSetting, turnAlertsOff } from '@/lib/server/data/alert-settings'
import { openRing } from '@/lib/server/key-store'
import { memberNow } from '@/lib/server/member'
import { context, request, someone } from '../offices'
import { alertDesk, type Desk, sentBy, usual } from './alert-desk'
import { canaries, readers } from './reminded-office'

/** The way out of mails, a mail to try, and what nobody may find in the queue. */

vi.mock('next/headers', async () => (await import('../cookie-jar')).nextHeaders)

let desk: Desk
beforeAll(async () => { desk = await alertDesk() })
afterAll(() => desk.close())
beforeEach(() => desk.fresh())
afterEach(() => desk.rest())

describe('the way out', () => {
  const pressedBy = (key: string, headers: Record<string, string | undefined>) =>
    turnOff(request({ path: `/api/alerts/off/${key}`, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: 'List-Unsubscribe=One-Click' }), context({ key }))
  /** As a mail program presses it: no cookie, no origin. */
  const byMailProgram = { origin: undefined, 'sec-fetch-site': undefined }

  it('is one press of a mail program or of the page, which changes nothing when it is only opened', async () => {
    await desk.set()
    const key = alertOffKey(desk.me.member)
    expect((await pressedBy(key, byMailProgram)).status).toBe(200)
    expect(await alertSetting(desk.me.member)).toMatchObject({ isOn: false, address: usual.address })
    await desk.set()
    const onPage = await pressedBy(key, {})
    expect([onPage.status, onPage.headers.get('location')]).toEqual([303, `/alerts/off/${key}?done=off`])
    expect((await alertSetting(desk.me.member))?.isOn).toBe(false)
  })

  it('opens for the key of a mail alone, is the same for every miss, and takes no page of another origin', async () => {
    await desk.set()
    const key = alertOffKey(desk.me.member)
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
    expect((await alertSetting(desk.me.member))?.isOn).toBe(true)
  })
})

it('a trial mail goes out at once, five times an hour, and says in one word what kept it back', async () => {
  const tried = async () => tryOne(sentBy(desk.me, {}), context())
  expect((await tried()).status).toBe(422)
  await desk.set({ isOn: false })
  expect(await (await tried()).json()).toEqual({ fault: null })
  desk.server.manner = 'refuses-address'
  expect(await (await tried()).json()).toEqual({ fault: 'address' })
  expect(new Set(desk.mailsTo().map(({ messageId }) => messageId)).size).toBe(1)
  for (let time = 0; time < 3; time += 1) await tried()
  expect((await tried()).status).toBe(429)
})

it('neither the queue nor a mail nor a row holds a word of the case or an address in the clear', async () => {
  await desk.set({ address: `${canaries.address}@example.net` })
  await desk.overdueFiling()
  await sendAlerts()
  expect(desk.server.mails).toHaveLength(1)
  const rows = await Promise.all(['alert', 'alert_digest', 'alert_setting'].map((table) => desk.office.admin.query(`SELECT t::text AS row FROM ${table} t WHERE office_id = $1`, [desk.me.member.officeId])))
  const kept = rows.flatMap((each) => each.rows.map(({ row }) => row as string))
  expect(kept.length).toBeGreaterThanOrEqual(3)
  const { title, respondent, reference, address } = canaries
  for (const word of [title, respondent, reference, address]) expect(kept.filter((row) => row.includes(word) || row.includes(Buffer.from(word).toString('hex')))).toEqual([])
  const [mail] = desk.server.mails
  for (const word of [title, respondent, reference]) expect(mail?.text.includes(word) || mail?.text.includes(Buffer.from(word).toString('base64').slice(0, 8))).toBe(false)
})

describe('a setting', () => {
  it('saved twice at once by somebody new is one that opens', async () => {
    for (let time = 0; time < 5; time += 1) {
      const { member } = await someone()
      await openRing(member.officeId)
      const addresses = ['one@example.net', 'two@example.net', 'three@example.net', 'four@example.net']
      await Promise.all(addresses.map((address) => keepAlertSetting(member, { ...usual, address })))
      expect(addresses).toContain((await alertSetting(member))?.address)
      const { rows } = await desk.office.admin.query('SELECT id FROM alert_setting WHERE member_id = $1', [member.id])
      expect(rows).toEqual([{ id: member.id }])
    }
  })

  it('of before, under an id of its own, opens before it is saved anew and after', async () => {
    await readers(desk.me.member, 1)
    const { rows: [old] } = await desk.office.admin.query('SELECT id, member_id FROM alert_setting WHERE office_id = $1', [desk.me.member.officeId])
    expect(old.id).not.toBe(old.member_id)
    const member = await memberNow({ officeId: desk.me.member.officeId, id: old.member_id })
    if (!member) throw new Error('no reader was made')
    expect((await alertSetting(member))?.address).toContain(canaries.address)
    await keepAlertSetting(member, usual)
    expect((await alertSetting(member))?.address).toBe(usual.address)
  })

  it('turned off while a process takes the mail on leaves that mail what it tells of, and the process ends it', async () => {
    const { admin } = desk.office
    await desk.set()
    await desk.overdueFiling()
    await planDigests(desk.me.member, { today: today(), hour: 12 })
    const told = async () => (await admin.query('SELECT digest_id FROM alert WHERE member_id = $1', [desk.me.member.id])).rows
    const [before] = await told()
    expect(before?.digest_id).toMatch(/^[0-9a-f-]{36}$/)
    // Taken on, not committed yet: turning off finds the row held and looks again when it is let go.
    await admin.query('BEGIN')
    await admin.query("UPDATE alert_digest SET state = 'sending', lease_until = $2 WHERE id = $1", [before.digest_id, nowDate()])
    const off = turnAlertsOff(desk.me.member)
    await expect.poll(async () => (await admin.query('SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted')).rows[0].n, { timeout: 4_000 }).toBeGreaterThan(0)
    await admin.query('COMMIT')
    await off
    expect(await told()).toEqual([before])
    await sendAlerts()
    desk.itIs(12, 0, leaseMs)
    await sendAlerts()
    expect([desk.mailsTo().length, await told()]).toEqual([0, [{ digest_id: null }]])
  })
})
