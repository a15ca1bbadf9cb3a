import { randomInt } from 'node:crypto'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { addDays, instantOf } from '@/lib/calendar/local-date'
import { leaseMs } from '@/lib/server/casework/send-alerts'
import { today } from '@/lib/server/clock'
import { otherProcesses, type OtherProcesses } from '../other-processes'
import { ownOffice, type OwnOffice } from '../own-office'
import { someone } from '../offices'
import { mailServer, type MailServer, type TakenMail } from './mail-server'
import { canaries, filing, readers } from './reminded-office'

/**
 * Two processes of the server share the mails of two offices; one after another is killed in the middle of it. None is lost, and sent twice is at most what was
 * under way in the killed process, under the same Message-ID. Ten thousand in the deep run.
 */

const isDeep = process.env.ANNING_TEST_DEEP === '1'
const [count, kills] = isDeep ? [10_000, 20] : [300, 3]
const lanesOfProcess = 4

let office: OwnOffice
let server: MailServer
let expected: string[]
let offsetMs = 0
let processes: OtherProcesses

const moveClock = (ms: number) => {
  offsetMs += ms
  writeFileSync(path.join(office.data, 'test-clock'), String(offsetMs))
}
const inState = async (...states: string[]) => (await office.admin.query('SELECT member_id FROM alert_digest WHERE state = ANY ($1)', [states])).rows.map(({ member_id: id }) => id as string)
const countOf = async (...states: string[]) => (await office.admin.query('SELECT count(*)::int AS n FROM alert_digest WHERE state = ANY ($1)', [states])).rows[0].n as number

beforeAll(async () => {
  server = await mailServer()
  vi.stubEnv('ANNING_SMTP_URL', server.url)
  vi.stubEnv('ANNING_MAIL_FROM', 'desk@example.org')
  office = await ownOffice()
  // Noon, so that no midnight comes between.
  moveClock(instantOf(today(), 12 * 3_600_000) - Date.now())
  const there = await someone()
  for (const { member } of [office.me, there]) await filing(member, addDays(today(), -25))
  expected = [...await readers(office.me.member, count / 2), ...await readers(there.member, count / 2)]
  processes = await otherProcesses(path.join(import.meta.dirname, 'alert-process.ts'))
}, 180_000)
afterAll(async () => {
  processes.close()
  vi.unstubAllEnvs()
  await server.close()
  await office.close()
})

/** Which moments: ANNING_TEST_SEED gives those of an earlier run again; every failure names it. */
const seed = Number(process.env.ANNING_TEST_SEED) || randomInt(1, 2 ** 31)
const seeded = `ANNING_TEST_SEED=${seed}`

/** How many mails are in before the next kill: anywhere in the run. */
function moments(): number[] {
  const places = fc.sample(fc.array(fc.integer({ min: 0, max: Math.floor(count * 0.9) }), { minLength: kills, maxLength: kills }), { numRuns: 1, seed })
  return (places[0] ?? []).sort((one, other) => one - other)
}

const silentMs = 90_000
/** How often the database is asked: often enough for a small queue, and not so that the asking takes the machine from a large one. */
const askEveryMs = isDeep ? 500 : 20
const standingNow = async () => {
  const { rows } = await office.admin.query('SELECT state, count(*)::int AS n, sum(tries)::int AS tries FROM alert_digest GROUP BY state ORDER BY state')
  return JSON.stringify([server.mails.length, rows])
}
/** Waits as long as something moves: a mail more, or another standing of the queue. @throws when nothing has for a while, whatever the machine is */
async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  let [last, since] = ['', Date.now()]
  while (!(await isSo())) {
    const standing = await standingNow()
    if (standing !== last) [last, since] = [standing, Date.now()]
    if (Date.now() - since > silentMs) throw new Error(`${what}: nothing moves any more at ${standing}, ${seeded}`)
    await sleep(askEveryMs)
  }
}
/** Waits for so many mails, to the mail: a kill may come anywhere. */
async function untilMails(wanted: number, what: string): Promise<void> {
  const stuck = until(() => server.mails.length >= wanted, what)
  while (server.mails.length < wanted) await Promise.race([stuck, sleep(5)])
}

/** Kills one of the two at each moment and puts another in its place. Returns the members whose mail was being sent in it, as the queue tells. */
async function killingOnTheWay(): Promise<Set<string>> {
  const underWay = new Set<string>()
  const pair = [processes.start(), processes.start()]
  await Promise.all(pair.map((child) => once(child, 'message')))
  for (const [place, moment] of moments().entries()) {
    await untilMails(moment, `before kill ${place + 1}`)
    const at = place % 2
    await processes.kill(pair[at] as ChildProcess)
    for (const memberId of await inState('sending')) underWay.add(memberId)
    pair[at] = processes.start()
  }
  return underWay
}

/** What the dead have taken on stays until their lease is over; the clock leaps only when the living have nothing under way, whose leases it would end too. */
async function untilAllSent(underWay: ReadonlySet<string>): Promise<void> {
  await until(async () => (await countOf('due')) === 0 && (await inState('sending')).every((memberId) => underWay.has(memberId)), 'what the living send')
  moveClock(leaseMs + 1_000)
  await until(async () => (await countOf('due', 'sending')) === 0, 'what the dead left')
}

function byReader(mails: readonly TakenMail[]): Map<string, TakenMail[]> {
  const found = new Map<string, TakenMail[]>()
  for (const mail of mails) found.set(mail.to, [...found.get(mail.to) ?? [], mail])
  return found
}

it(`of ${count} mails none is lost, and only what was under way when a process was killed comes twice, under the same Message-ID`, async () => {
  const underWay = await killingOnTheWay()
  await until(async () => (await countOf('sent')) > 0, 'the first mail')
  await untilAllSent(underWay)
  const found = byReader(server.mails)
  expect([...found.keys()].sort(), seeded).toEqual([...expected].sort())
  const repeated = [...found].filter(([, mails]) => mails.length > 1)
  for (const [to, mails] of repeated) {
    expect(new Set(mails.map(({ messageId }) => messageId)).size, seeded).toBe(1)
    expect([...underWay].some((memberId) => to.includes(memberId)), `${to}, ${seeded}`).toBe(true)
  }
  expect(underWay.size, seeded).toBeGreaterThan(0)
  expect(repeated.length, seeded).toBeLessThanOrEqual(kills * lanesOfProcess)
  expect(new Set(server.mails.map(({ messageId }) => messageId)).size, seeded).toBe(count)
  console.log(`${count} mails, ${kills} kills, ${repeated.length} came twice, ${seeded}`)
  // What bounds it is `until`; this is the far end, for a run that moves and never ends.
}, 3_600_000)

it('and nothing of a case or an address stands in what the processes print, or in the clear in what they keep', async () => {
  const rows = await Promise.all(['alert', 'alert_digest', 'alert_setting'].map((table) => office.admin.query(`SELECT t::text AS row FROM ${table} t LIMIT 1000`)))
  const kept = [...rows.flatMap((each) => each.rows.map(({ row }) => row as string)), ...processes.printed]
  expect(kept.length).toBeGreaterThan(300)
  for (const word of Object.values(canaries)) expect(kept.filter((text) => text.includes(word))).toEqual([])
})
