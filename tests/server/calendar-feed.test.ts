import { writeFileSync } from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as read } from '@/app/api/calendar/[feed]/route'
import { POST as make } from '@/app/api/calendar-feeds/route'
import { DELETE as revoke } from '@/app/api/calendar-feeds/[tokenId]/route'
import { GET as ticketFile } from '@/app/api/tickets/[ticketId]/calendar/route'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { createToken, holderOfToken, memberOfApiToken } from '@/lib/server/api-token'
import { fileTicket, recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { today } from '@/lib/server/clock'
import { insertCase } from '@/lib/server/data/cases'
import { authDatabase } from '@/lib/server/db'
import { withOffice } from '@/lib/server/unit-of-work'
import { caseFacts, respondent } from '../makers/case-file'
import { context, request, someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

/** What a calendar app reads by its link, taken apart by another library than the one that wrote it. */

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

const dayMs = 86_400_000
let office: OwnOffice
let me: Someone
const later = (ms: number) => writeFileSync(path.join(office.data, 'test-clock'), String(ms))

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())
beforeEach(async () => {
  later(0)
  me = await someone()
})

const ago = (days: number): LocalDate => addDays(today(), -days)
async function filing(title: string): Promise<string> {
  const { member } = me
  const caseId = await insertCase(member, caseFacts({ title, respondents: [respondent('lender')] }))
  const { id } = await withOffice(member, () => fileTicket(member, { params: { caseId }, body: { channel: 'lender', filedOn: ago(3), referenceNumbers: ['TS-1'] } }))
  await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'received', on: ago(2) } }))
  return id
}
async function link(body: object = { label: 'phone' }): Promise<{ id: string; path: string }> {
  const answer = await make(request({ path: '/api/calendar-feeds', headers: { cookie: me.cookie }, body: JSON.stringify(body) }), context())
  expect(answer.status).toBe(201)
  return answer.json()
}
/** As a calendar app asks: no cookie, no origin, nothing of a browser. */
const asked = (at: string) => {
  const headers = { origin: undefined, 'sec-fetch-site': undefined }
  return read(request({ method: 'GET', path: at, headers }), context({ feed: new URL(at, 'http://x').pathname.split('/').at(-1) ?? '' }))
}
const entriesOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
const days = (text: string) => entriesOf(text).map(({ startDate }) => startDate.toString())

describe('a calendar link', () => {
  it('shows whole days and nothing of the case, one entry a day', async () => {
    await filing('第一件')
    await filing('第二件')
    const answer = await asked((await link()).path)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    expect(text.split('\r\n').every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true)
    const entries = entriesOf(text)
    expect(entries.length).toBeGreaterThan(0)
    expect(new Set(days(text)).size).toBe(entries.length)
    for (const { summary, description, startDate, uid } of entries) {
      expect([summary, description, startDate.isDate]).toEqual(['提醒', '打开应用查看', true])
      expect(uid).toMatch(/^[0-9a-f]{32}@anning$/)
      expect(startDate.toString() > today()).toBe(true)
    }
    expect(text).not.toMatch(/第一件|第二件|TS-1|lender|D\d\d|甲|放款/)
    expect(await (await asked((await link({ label: 'laptop', language: 'en' })).path)).text()).toContain('SUMMARY:Reminder')
  })

  it('keeps its days in step, wherever the server stands', async () => {
    const ticketId = await filing('一件')
    const { path: at } = await link()
    const before = days(await (await asked(at)).text())
    const zone = process.env.TZ
    process.env.TZ = 'America/New_York'
    expect(days(await (await asked(at)).text())).toEqual(before)
    process.env.TZ = zone ?? ''
    await withOffice(me.member, () => recordTicketEvent(me.member, { params: { ticketId }, body: { kind: 'withdrawn', on: today() } }))
    expect(days(await (await asked(at)).text())).toEqual([])
  })

  it('opens nothing else, and an API token opens no calendar', async () => {
    const { token } = await createToken(me.owner, 'x', 'calendar')
    expect(await memberOfApiToken(token)).toBeNull()
    expect((await asked(`/api/calendar/${me.bearer.slice(7)}`)).status).toBe(404)
    const made = await link()
    const { tokenHash } = await authDatabase().apiToken.findFirstOrThrow({ where: { id: made.id } })
    expect(Buffer.from(tokenHash)).toHaveLength(32)
    expect(made.path).not.toContain(Buffer.from(tokenHash).toString('hex'))
  })

  it('ends when it is revoked, when nobody reads it for 90 days, and with its member; every miss is the same', async () => {
    const [revoked, idle, own] = [await link(), await link(), await link()]
    const gone = await revoke(request({ method: 'DELETE', path: `/api/calendar-feeds/${revoked.id}`, headers: { cookie: me.cookie } }), context({ tokenId: revoked.id }))
    expect(gone.status).toBe(200)
    later(60 * dayMs)
    expect((await asked(own.path)).status).toBe(200)
    later(91 * dayMs)
    expect((await asked(own.path)).status).toBe(200)
    const misses = [revoked.path, idle.path, `${own.path.slice(0, -1)}${own.path.endsWith('A') ? 'B' : 'A'}`, '/api/calendar/x', `/api/calendar/${'y'.repeat(300)}`]
    const answers = await Promise.all(misses.map(async (at) => ({ status: (await asked(at)).status, text: await (await asked(at)).text() })))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers.every(({ status }) => status === 404)).toBe(true)
    await authDatabase().member.updateMany({ where: { id: me.owner.id }, data: { disabledAt: new Date() } })
    expect((await asked(own.path)).status).toBe(404)
    expect(await holderOfToken(own.path.split('/').at(-1) ?? '', 'calendar')).toBeNull()
  })

  it('is read thirty times an hour and no more', async () => {
    const { path: at } = await link()
    for (let time = 0; time < 30; time += 1) expect((await asked(at)).status).toBe(200)
    expect((await asked(at)).status).toBe(429)
  })

  it('of one filing is a file whose entries keep their names, for members of its office alone', async () => {
    const ticketId = await filing('一件')
    const file = async (who: Someone) => ticketFile(request({ method: 'GET', path: `/api/tickets/${ticketId}/calendar`, headers: { cookie: who.cookie } }), context({ ticketId }))
    const first = await file(me)
    expect(first.headers.get('content-disposition')).toContain('.ics')
    const names = entriesOf(await first.text()).map(({ uid }) => uid)
    expect(names.length).toBeGreaterThan(0)
    await withOffice(me.member, () => recordTicketEvent(me.member, { params: { ticketId }, body: { kind: 'noteAdded', on: today() } }))
    expect(entriesOf(await (await file(me)).text()).map(({ uid }) => uid)).toEqual(names)
    expect((await file(await someone())).status).toBe(404)
  })
})
