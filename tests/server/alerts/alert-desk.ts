import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, vi } from 'vitest'
import { POST as setAlerts } from '@/app/api/alert-settings/route'
import { GET as dueNow, POST as say } from '@/app/api/alerts/route'
import { addDays, instantOf } from '@/lib/calendar/local-date'
import { today } from '@/lib/server/clock'
import { context, request, someone, type Someone } from '../offices'
import { ownOffice, type OwnOffice } from '../own-office'
import { mailServer, type MailServer, type TakenMail } from './mail-server'
import { filing } from './reminded-office'

export const usual = { address: 'me@example.net', isOn: true, hour: 9, quietFrom: 21, quietTo: 8 }
export type Due = { ticketId: string; rule: string; startsOn: string; state: string; moment: string }
/** A mail server, an office with its owner, and a clock that can be moved. `itIs` = this hour in Beijing, some days from the first one on. */
export type Desk = {
  office: OwnOffice; server: MailServer; me: Someone; itIs: (hour: number, days?: number, moreMs?: number) => void
  set: (more?: object, who?: Someone) => Promise<void>; due: () => Promise<Due[]>; said: (state: 'seen' | 'snoozed' | 'open') => Promise<number>
  mailsTo: (address?: string) => TakenMail[]; overdueFiling: () => Promise<{ ticketId: string }>; fresh: () => Promise<void>; rest: () => Promise<void>
  close: () => Promise<void>
}

export const sentBy = (who: Someone, body: unknown) => request({ path: '/api/alerts', headers: { cookie: who.cookie }, body: JSON.stringify(body) })

/** Call once per file (beforeAll) and `close()` at the end; `fresh()` before each test, `rest()` after it. */
export async function alertDesk(): Promise<Desk> {
  const server = await mailServer()
  vi.stubEnv('ANNING_SMTP_URL', server.url)
  vi.stubEnv('ANNING_MAIL_FROM', 'desk@example.org')
  const office = await ownOffice()
  const start = today()
  const desk: Desk = {
    office, server, me: office.me,
    itIs: (hour, days = 0, moreMs = 0) =>
      writeFileSync(path.join(office.data, 'test-clock'), String(instantOf(addDays(start, days), hour * 3_600_000) - Date.now() + moreMs)),
    set: async (more = {}, who = desk.me) => {
      const answer = await setAlerts(sentBy(who, { ...usual, ...more }), context())
      expect([answer.status, await answer.json()]).toMatchObject([200, {}])
    },
    // By a token: a session locks itself when the clock leaps.
    due: async () => {
      const answer = await dueNow(request({ method: 'GET', path: '/api/alerts', headers: { authorization: desk.me.bearer } }), context())
      return (await answer.json()).items
    },
    said: async (state) => {
      const [first] = await desk.due()
      const { ticketId, rule, startsOn } = first ?? { ticketId: '', rule: '', startsOn: '' }
      const headers = { authorization: desk.me.bearer }
      return (await say(request({ path: '/api/alerts', headers, body: JSON.stringify({ ticketId, rule, startsOn, state }) }), context())).status
    },
    mailsTo: (address = usual.address) => server.mails.filter(({ to }) => to === address),
    overdueFiling: () => filing(desk.me.member, addDays(today(), -25)),
    fresh: async () => {
      desk.itIs(12)
      desk.me = await someone()
      server.manner = 'kind'
    },
    // Nobody of one test is told anything in the next.
    rest: async () => {
      server.mails.length = 0
      await office.admin.query('UPDATE alert_setting SET is_on = false')
      await office.admin.query("UPDATE alert_digest SET state = 'stopped', lease_until = NULL WHERE state IN ('due', 'sending')")
    },
    close: async () => {
      vi.unstubAllEnvs()
      await server.close()
      await office.close()
    },
  }
  return desk
}
