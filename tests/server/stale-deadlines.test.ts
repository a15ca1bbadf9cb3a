import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { ticketDetail } from '@/lib/server/casework/file-ticket'
import { refreshStanding } from '@/lib/server/casework/refresh-deadlines'
import { reviewAnew } from '@/lib/server/casework/review-anew'
import { now, today } from '@/lib/server/clock'
import { casesToCountAnew } from '@/lib/server/data/deadlines'
import type { Member } from '@/lib/server/member'
import type { Deadline } from '@/lib/tickets/ticket'
import { someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { clients, ticketsOfClient } from './volunteer-office'

/** Rows of clocks that an older program laid down, or that a day has moved on: after the start they are those of the events. */

const { review } = vi.hoisted(() => ({ review: { runs: [] as string[], kill: null as null | (() => Promise<void>) } }))
vi.mock('@/lib/server/casework/review-case', async (original) => {
  const { reviewCase } = await original<{ reviewCase: (member: Member, caseId: string) => Promise<void> }>()
  return {
    reviewCase: async (member: Member, caseId: string) => {
      review.runs.push(caseId)
      await reviewCase(member, caseId)
      await review.kill?.()
    },
  }
})

const cases = 4
let office: OwnOffice
let member: Member

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())
beforeEach(async () => {
  ;({ member } = await someone())
  await clients(member, 0, cases)
  await reviewAnew()
  review.runs.length = 0
})
afterEach(() => {
  review.kill = null
  vi.useRealTimers()
})

const inOrder = (clocks: readonly unknown[]) => clocks.map((clock) => JSON.stringify(clock)).sort()
/** The clocks as kept, and as they come from the events now, by ticket. */
async function clocks(): Promise<{ kept: string[][]; told: string[][] }> {
  const { rows } = await office.admin.query('SELECT id FROM ticket WHERE office_id = $1 ORDER BY id', [member.officeId])
  const found = { kept: [] as string[][], told: [] as string[][] }
  for (const { id } of rows as { id: string }[]) {
    const kept = await office.admin.query('SELECT deadline, due, met_on, ended FROM deadline_row WHERE ticket_id = $1', [id])
    found.kept.push(inOrder((kept.rows as { deadline: Deadline; due: LocalDate; met_on: LocalDate | null; ended: boolean }[]).map((row) => ({ ...sorted(row.deadline), due: row.due, metOn: row.met_on, ended: row.ended }))))
    found.told.push(inOrder((await ticketDetail(member, id)).deadlines.map((one) => ({ ...sorted(one), due: one.extendedTo ?? one.due, metOn: one.metOn, ended: one.ended }))))
  }
  return found
}
/** jsonb keeps keys in an order of its own. */
const sorted = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value, (_key, part: unknown) =>
  (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part)))

const isWhole = async () => {
  const { kept, told } = await clocks()
  expect(kept).toEqual(told)
  expect(told).toHaveLength(cases * ticketsOfClient)
}
const older = async () => {
  await office.admin.query(`UPDATE deadline_row SET due = '2020-01-01', deadline = jsonb_set(deadline, '{due}', to_jsonb('2020-01-01'::text))
    WHERE office_id = $1 AND owner = 'them'`, [member.officeId])
  await office.admin.query("DELETE FROM deadline_row WHERE office_id = $1 AND rule = 'D14a'", [member.officeId])
  await office.admin.query("UPDATE ticket SET turn = 'nobody' WHERE office_id = $1", [member.officeId])
  await office.admin.query("UPDATE case_file SET reviewed_edition = 'older' WHERE office_id = $1", [member.officeId])
}

describe('rows of an older program', () => {
  it('are those of the events after the start, whose turn it is too, and a second start leaves them', async () => {
    await isWhole()
    const turns = async () => (await office.admin.query('SELECT turn FROM ticket WHERE office_id = $1 ORDER BY id', [member.officeId])).rows
    const before = await turns()
    await older()
    const { kept, told } = await clocks()
    expect(kept).not.toEqual(told)
    await reviewAnew()
    await isWhole()
    expect(await turns()).toEqual(before)
    const ids = async () => (await office.admin.query('SELECT id FROM deadline_row WHERE office_id = $1 ORDER BY id', [member.officeId])).rows
    const made = await ids()
    await reviewAnew()
    expect(await ids()).toEqual(made)
  }, 120_000)

  it('are counted once where two start at once', async () => {
    await older()
    await Promise.all([reviewAnew(), reviewAnew()])
    await isWhole()
    expect(review.runs.length).toBe(cases)
    expect(new Set(review.runs).size).toBe(cases)
  }, 120_000)

  it('are left as they were by a stop in the middle of a case, and done at the next start', async () => {
    await older()
    let done = 0
    review.kill = async () => {
      done += 1
      // The connection dies before the case is kept.
      if (done === 2) await office.admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'anning_app' AND state <> 'idle'")
    }
    await reviewAnew()
    review.kill = null
    const due = async () => (await office.admin.query("SELECT count(*)::int AS n FROM case_file WHERE office_id = $1 AND reviewed_edition = 'older'", [member.officeId])).rows[0].n as number
    expect(await due()).toBe(1)
    await reviewAnew()
    expect(await due()).toBe(0)
    await isWhole()
  }, 120_000)
})

describe('clocks that stand still', () => {
  it('move with every day, and their rows with them', async () => {
    expect(await casesToCountAnew(member, today(), 100)).toEqual([])
    vi.useFakeTimers({ toFake: ['Date'], now: now() + 9 * 86_400_000 })
    const { kept, told } = await clocks()
    expect(kept).not.toEqual(told)
    expect(await casesToCountAnew(member, today(), 100)).toHaveLength(cases)
    await Promise.all([refreshStanding(member), refreshStanding(member)])
    await isWhole()
    expect(await casesToCountAnew(member, today(), 100)).toEqual([])
    expect(await casesToCountAnew(member, addDays(today(), 1), 100)).toHaveLength(cases)
  }, 120_000)
})
