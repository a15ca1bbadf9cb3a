import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { leaseMs, sendAlerts } from '@/lib/server/casework/send-alerts'
import { today } from '@/lib/server/clock'
import { mailStanding, planDigests, takeDigest } from '@/lib/server/data/alert-digests'
import { authDatabase } from '@/lib/server/db'
import { withOffice } from '@/lib/server/unit-of-work'
import { someone } from '../offices'
import { type Desk, alertDesk } from './alert-desk'
import { filing } from './reminded-office'

/** What is told when a day has come, to whom, and how often: through the doors, the queue and a real mail server. */

vi.mock('next/headers', async () => (await import('../cookie-jar')).nextHeaders)

let desk: Desk
beforeAll(async () => { desk = await alertDesk() })
afterAll(() => desk.close())
beforeEach(() => desk.fresh())
afterEach(() => desk.rest())

describe('a member is told by mail', () => {
  it('once a day of what has come, once of each day of a clock, and of nothing when nothing has come', async () => {
    await desk.set()
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    await desk.overdueFiling()
    await desk.overdueFiling()
    expect((await desk.due()).map(({ moment, state }) => `${moment} ${state}`)).toEqual(['overdue open', 'overdue open'])
    await sendAlerts()
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
    desk.itIs(12, 1)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
    // The longest lawful extension passes: another day of the same clock.
    desk.itIs(12, 60)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(2)
    expect(new Set(desk.mailsTo().map(({ messageId }) => messageId)).size).toBe(2)
  })

  it('of what fell due while the machine was off, all in one', async () => {
    await desk.set()
    for (const ago of [25, 40, 70]) await filing(desk.me.member, addDays(today(), -ago))
    desk.itIs(10, 30)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
  })

  it('at their hour and never in their quiet hours, also when an earlier try has to be made up for', async () => {
    await desk.set()
    await desk.overdueFiling()
    for (const hour of [8, 7, 22]) {
      desk.itIs(hour)
      await sendAlerts()
    }
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(20)
    desk.server.manner = 'message-later'
    await sendAlerts()
    desk.server.manner = 'kind'
    desk.itIs(23)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(7, 1)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(8, 1)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
    // That one was today's, although it was late.
    desk.itIs(12, 1)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
  })

  it('no more of what they saw, again of what they put off, and taking it back counts', async () => {
    await desk.set()
    await desk.overdueFiling()
    expect(await desk.said('seen')).toBe(200)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    expect(await desk.said('snoozed')).toBe(200)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(12, 1)
    expect((await desk.due())[0]?.state).toBe('open')
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
    expect(await desk.said('seen')).toBe(200)
    expect(await desk.said('open')).toBe(200)
    expect((await desk.due())[0]?.state).toBe('open')
  })

  it('not when the answer came before the mail went out', async () => {
    await desk.set()
    const { ticketId } = await desk.overdueFiling()
    desk.server.manner = 'message-later'
    await sendAlerts()
    desk.server.manner = 'kind'
    await withOffice(desk.me.member, () => recordTicketEvent(desk.me.member, { params: { ticketId }, body: { kind: 'replied', on: today() } }))
    desk.itIs(14)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    expect(await desk.due()).toEqual(expect.not.arrayContaining([expect.objectContaining({ moment: 'overdue' })]))
  })

  it('only while they belong to the office, may see tickets and want it; of their own office alone', async () => {
    await desk.overdueFiling()
    const [left, witness, off, stranger] = [await someone('volunteer', desk.me.member.officeId), await someone('witness', desk.me.member.officeId), await someone('volunteer', desk.me.member.officeId), await someone()]
    for (const [who, address] of [[left, 'left'], [witness, 'witness'], [off, 'off'], [stranger, 'stranger']] as const) await desk.set({ address: `${address}@example.net` }, who)
    await planDigests(desk.me.member, { today: today(), hour: 12 })
    await authDatabase().member.updateMany({ where: { id: left.member.id }, data: { disabledAt: new Date() } })
    await desk.set({ address: 'off@example.net', isOn: false }, off)
    await sendAlerts()
    expect(desk.server.mails).toHaveLength(0)
  })
})

describe('a mail that does not go out', () => {
  it('is told of in the settings in one word, and tried again after a while', async () => {
    await desk.set()
    await desk.overdueFiling()
    desk.server.manner = 'message-later'
    await sendAlerts()
    expect(await mailStanding(desk.me.member)).toMatchObject({ state: 'waiting', fault: 'later' })
    desk.server.manner = 'kind'
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(13)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
    expect(await mailStanding(desk.me.member)).toMatchObject({ state: 'sent', fault: null })
  })

  it('to a refused address is given up for the day, tried with the next one, and at once when the address is mended', async () => {
    await desk.set()
    await desk.overdueFiling()
    desk.server.manner = 'refuses-address'
    await sendAlerts()
    expect(await mailStanding(desk.me.member)).toMatchObject({ state: 'failed', fault: 'address' })
    desk.server.manner = 'kind'
    desk.itIs(14)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(9, 1)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)

    const other = await someone()
    desk.me = other
    await desk.set({ address: 'wrong@example.net' })
    await desk.overdueFiling()
    desk.server.manner = 'refuses-address'
    await sendAlerts()
    desk.server.manner = 'kind'
    await desk.set({ address: 'mended@example.net' })
    await sendAlerts()
    expect([desk.mailsTo('wrong@example.net').length, desk.mailsTo('mended@example.net').length]).toEqual([0, 1])
  })

  it('because the line broke is sent again under the same Message-ID', async () => {
    await desk.set()
    await desk.overdueFiling()
    desk.server.manner = 'drops'
    await sendAlerts()
    expect(await mailStanding(desk.me.member)).toMatchObject({ state: 'waiting', fault: 'dropped' })
    desk.server.manner = 'kind'
    desk.itIs(13)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
  })

  it('because its sender died is sent by another once the lease is over, and not before', async () => {
    await desk.set()
    await desk.overdueFiling()
    await planDigests(desk.me.member, { today: today(), hour: 12 })
    expect(await takeDigest(desk.me.member, leaseMs)).not.toBeNull()
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(0)
    desk.itIs(12, 0, leaseMs + 60_000)
    await sendAlerts()
    expect(desk.mailsTo()).toHaveLength(1)
  })
})

describe('rounds', () => {
  /** Statements the processes of this database have run, and how many of them plan. */
  async function statements(work: () => Promise<void>): Promise<{ all: number; plan: number }> {
    const texts: string[] = []
    const query = vi.spyOn(pg.Client.prototype, 'query')
    query.mockImplementation(function counted(this: pg.Client, ...args: unknown[]) {
      const [asked] = args as [string | { text: string }]
      texts.push(typeof asked === 'string' ? asked : asked.text)
      return Reflect.apply(original, this, args)
    } as never)
    await work().finally(() => query.mockRestore())
    return { all: texts.length, plan: texts.filter((text) => text.includes('FROM alert_setting s JOIN member')).length }
  }
  const original = pg.Client.prototype.query

  it('with nothing new look at an office once and plan nothing; one after a new clock, a setting or the next hour plans', async () => {
    await desk.set()
    await sendAlerts()
    const offices = await authDatabase().office.count()
    for (const _round of [1, 2]) {
      const { all, plan } = await statements(() => sendAlerts())
      expect(plan).toBe(0)
      expect(all).toBeGreaterThanOrEqual(offices)
      // A transaction of its own each: begin, enter, look, commit.
      expect(all).toBeLessThanOrEqual(offices * 4 + 1)
    }
    await desk.overdueFiling()
    expect(await statements(() => sendAlerts())).toMatchObject({ plan: 1 })
    expect(desk.mailsTo()).toHaveLength(1)
    await desk.set({ hour: 10 })
    expect(await statements(() => sendAlerts())).toMatchObject({ plan: 1 })
    desk.itIs(13)
    expect((await statements(() => sendAlerts())).plan).toBe(offices)
  })

  it('of two processes that plan for the same member at once write one mail, and the later one goes on', async () => {
    const { admin } = desk.office
    const { officeId, id } = desk.me.member
    await desk.set()
    await desk.overdueFiling()
    await admin.query('BEGIN')
    await admin.query(`INSERT INTO alert_digest (office_id, id, member_id, day, state, not_before, changed_at)
      VALUES ($1, gen_random_uuid(), $2, $3, 'due', now(), now())`, [officeId, id, today()])
    const planned = planDigests(desk.me.member, { today: today(), hour: 12 })
    const waiting = 'SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted'
    await expect.poll(async () => (await admin.query(waiting)).rows[0].n, { timeout: 4_000 }).toBeGreaterThan(0)
    await admin.query('COMMIT')
    expect(await planned).toBe(0)
    expect((await admin.query('SELECT id FROM alert WHERE member_id = $1', [id])).rows).toEqual([])
    expect((await admin.query('SELECT day FROM alert_digest WHERE member_id = $1', [id])).rows).toEqual([{ day: today() }])
  })
})
