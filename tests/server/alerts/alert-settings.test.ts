import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as tryOne } from '@/app/api/alert-settings/trial/route'
import { POST as turnOff } from '@/app/api/alerts/off/[key]/route'
import { alertOffKey } from '@/lib/server/alert-off'
import { sendAlerts } from '@/lib/server/casework/send-alerts'
import { alertSetting } from '@/lib/server/data/alert-settings'
import { openRing } from '@/lib/server/key-store'
import { context, request, someone } from '../offices'
import { alertDesk, type Desk, sentBy, usual } from './alert-desk'
import { canaries } from './reminded-office'

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
