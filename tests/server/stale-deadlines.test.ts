import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { refreshStanding } from '@/lib/server/casework/refresh-deadlines'
import { reviewAnew } from '@/lib/server/casework/review-anew'
import { now, today } from '@/lib/server/clock'
import { casesToCountAnew } from '@/lib/server/data/deadlines'
import type { Member } from '@/lib/server/member'
import { someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { staleOffice, type StaleOffice } from './stale-office'
import { clients } from './volunteer-office'

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
let stale: StaleOffice

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())
beforeEach(async () => {
  ;({ member } = await someone())
  stale = staleOffice(office, member)
  await clients(member, 0, cases)
  await reviewAnew()
  review.runs.length = 0
})
afterEach(() => {
  review.kill = null
  vi.useRealTimers()
})

describe('rows of an older program', () => {
  it('are those of the events after the start, whose turn it is too, and a second start leaves them', async () => {
    await stale.isWhole(cases)
    const turns = async () => (await office.admin.query('SELECT turn FROM ticket WHERE office_id = $1 ORDER BY id', [member.officeId])).rows
    const before = await turns()
    await stale.older()
    const { kept, told } = await stale.clocks()
    expect(kept).not.toEqual(told)
    await reviewAnew()
    await stale.isWhole(cases)
    expect(await turns()).toEqual(before)
    const ids = async () => (await office.admin.query('SELECT id FROM deadline_row WHERE office_id = $1 ORDER BY id', [member.officeId])).rows
    const made = await ids()
    await reviewAnew()
    expect(await ids()).toEqual(made)
  }, 120_000)

  it('are counted once where two start at once', async () => {
    await stale.older()
    await Promise.all([reviewAnew(), reviewAnew()])
    await stale.isWhole(cases)
    expect(review.runs.length).toBe(cases)
    expect(new Set(review.runs).size).toBe(cases)
  }, 120_000)

  it('are left as they were by a stop in the middle of a case, and done at the next start', async () => {
    await stale.older()
    let done = 0
    review.kill = async () => {
      done += 1
      // The connection dies before the case is kept.
      if (done === 2) await office.admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'anning_app' AND state <> 'idle'")
    }
    await reviewAnew()
    review.kill = null
    const due = async () => (await office.admin.query("SELECT count(*)::int AS n FROM case_file WHERE office_id = $1 AND reviewed_edition = 'older'", [member.officeId])).rows[0].n as number
    // The case in the middle; the one after it may meet the dead connection too.
    const cut = await due()
    expect([cut > 0, cut < cases], String(cut)).toEqual([true, true])
    await reviewAnew()
    expect(await due()).toBe(0)
    await stale.isWhole(cases)
  }, 120_000)
})

describe('clocks that stand still', () => {
  it('move with every day, and their rows with them', async () => {
    expect(await casesToCountAnew(member, today(), 100)).toEqual([])
    vi.useFakeTimers({ toFake: ['Date'], now: now() + 9 * 86_400_000 })
    const { kept, told } = await stale.clocks()
    expect(kept).not.toEqual(told)
    expect(await casesToCountAnew(member, today(), 100)).toHaveLength(cases)
    await Promise.all([refreshStanding(member), refreshStanding(member)])
    await stale.isWhole(cases)
    expect(await casesToCountAnew(member, today(), 100)).toEqual([])
    expect(await casesToCountAnew(member, addDays(today(), 1), 100)).toHaveLength(cases)
  }, 120_000)
})
