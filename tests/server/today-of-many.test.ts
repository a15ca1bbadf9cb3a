import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { planToday } from '@/components/today/plan-today'
import { addDays } from '@/lib/calendar/local-date'
import { recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { readToday, type TodayCaps } from '@/lib/server/casework/read-today'
import { now, today } from '@/lib/server/clock'
import { alertPage, sayToAlert } from '@/lib/server/data/alerts'
import { insertCase } from '@/lib/server/data/cases'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'
import { caseFacts } from '../makers/case-file'
import { ownOffice, type OwnOffice } from './own-office'
import { clients, ticketsOfClient } from './volunteer-office'

/** More clocks, filings or cases than Today reads: what it shows first and what it counts is what it would be if all were read. */

const count = 16
const dayMs = 86_400_000
const all: TodayCaps = { clocks: 100_000, tickets: 100_000, cases: 100_000 }
let office: OwnOffice
let member: Member

/** Some say nothing to a day that came, some saw it, some want to be asked again; in two filings all is over. */
async function beginnings(): Promise<void> {
  const { items } = await alertPage(member, today(), { limit: 500 })
  for (const [place, clock] of items.entries()) {
    if (place % 3 === 1) await sayToAlert(member, clock, { state: 'seen', until: null })
    if (place % 3 === 2) await sayToAlert(member, clock, { state: 'snoozed', until: addDays(today(), 1) })
  }
  const { rows } = await office.admin.query<{ id: string }>("SELECT id FROM ticket WHERE office_id = $1 AND channel = 'carrier' ORDER BY id LIMIT 2", [member.officeId])
  for (const { id } of rows) await withOffice(member, () => recordTicketEvent(member, { params: { ticketId: id }, body: { kind: 'withdrawn', on: today() } }))
  await insertCase(member, caseFacts({ title: 'nothing filed' }))
  await office.admin.query(`INSERT INTO contact_attempt (office_id, id, case_id, at, at_precision, local_day, channel, direction, recipient, purpose, purpose_by, grade, created_at)
    SELECT office_id, gen_random_uuid(), id, now(), 'minute', $2, 'call', 'incoming', 'debtor', 'collection', 'rule', 'declared', now() FROM case_file
    WHERE office_id = $1 ORDER BY id LIMIT 5`, [member.officeId, today()])
}

beforeAll(async () => {
  office = await ownOffice()
  ;({ me: { member } } = office)
  await clients(member, 0, count)
  await beginnings()
}, 120_000)
afterAll(() => office.close())
afterEach(() => vi.useRealTimers())

async function shown(caps: TodayCaps) {
  const { planned: { tasks, taskCount, waiting, waitingCount }, totals } = await readToday(member, planToday, caps)
  return { isAll: totals === null, tasks: tasks.map(({ id, alert }) => `${id} ${alert ? 'rings' : ''}`), taskCount, waiting: waiting.map(({ id, state }) => `${id} ${state?.kind}`), waitingCount }
}

const fewer: [string, TodayCaps][] = [
  ['clocks', { ...all, clocks: 25 }], ['filings', { ...all, tickets: 9 }], ['cases', { ...all, cases: count }], ['anything', { clocks: 25, tickets: 9, cases: 4 }],
]

describe.each([0, 1, 8, 20, 45, 120, 400])('%i days on', (days) => {
  it.each(fewer)('Today is the same where it reads fewer %s than there are', async (_name, caps) => {
    vi.useFakeTimers({ toFake: ['Date'], now: now() + days * dayMs })
    const [whole, first] = [await shown(all), await shown(caps)]
    expect([whole.isAll, first.isAll]).toEqual([true, false])
    expect({ ...first, isAll: true }).toEqual(whole)
    expect(whole.taskCount).toBeGreaterThan(count)
  })
})

it('all of it stands for something: what rings, what was put off, what waits, and more of it than is shown', async () => {
  const { tasks, taskCount, waiting, waitingCount } = await shown(all)
  expect(tasks.filter((task) => task.endsWith('rings'))).toHaveLength(5)
  expect(taskCount).toBeGreaterThan(20)
  expect(waitingCount).toBeGreaterThan(waiting.length)
  expect(taskCount + waitingCount).toBeLessThan(count * ticketsOfClient * 2)
  const { clocks, alerts } = await readToday(member, planToday, all)
  expect(new Set(alerts.map(({ state }) => state))).toEqual(new Set(['open', 'seen', 'snoozed']))
  expect(clocks.length).toBeGreaterThan(40)
})

it('the first that is read is never more than asked for', async () => {
  const { clocks, tickets, works } = await readToday(member, planToday, { clocks: 3, tickets: 2, cases: 1 })
  expect(clocks.filter(({ deadline }) => deadline.owner === 'us' || deadline.overdue).length).toBeLessThanOrEqual(3)
  for (const turn of ['us', 'them']) expect(tickets.filter((ticket) => ticket.turn === turn).length).toBeLessThanOrEqual(2)
  expect([tickets.length > 0, works.length]).toEqual([true, 1])
})

/** Every filing and its clocks once more, so many times: as an office of some thousand cases has them. */
async function copied(times: number): Promise<void> {
  const columns = async (table: string, changed: Record<string, string>) => {
    const { rows } = await office.admin.query<{ name: string }>('SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1', [table])
    return { into: rows.map(({ name }) => name).join(), from: rows.map(({ name }) => changed[name] ?? `o.${name}`).join() }
  }
  const [ticket, clock] = [await columns('ticket', { id: 'n.copy' }), await columns('deadline_row', { id: 'gen_random_uuid()', ticket_id: 'n.copy' })]
  await office.admin.query('CREATE TEMP TABLE n AS SELECT id, gen_random_uuid() AS copy FROM ticket, generate_series(1, $1::int) WHERE office_id = $2', [times, member.officeId])
  await office.admin.query(`INSERT INTO ticket (${ticket.into}) SELECT ${ticket.from} FROM ticket o JOIN n ON n.id = o.id`)
  await office.admin.query(`INSERT INTO deadline_row (${clock.into}) SELECT ${clock.from} FROM deadline_row o JOIN n ON n.id = o.ticket_id`)
}

it('ten thousand filings, of which the database has not made up its mind, are no more than it takes in one look', async () => {
  await copied(100)
  const [whole, first] = [await shown(all), await shown({ clocks: 1_000, tickets: 2_000, cases: 200 })]
  expect([first.isAll, first.taskCount, first.waitingCount]).toEqual([false, whole.taskCount, whole.waitingCount])
  expect([first.tasks, first.waiting]).toEqual([whole.tasks, whole.waiting])
  expect(whole.taskCount).toBeGreaterThan(5_000)
}, 240_000)
