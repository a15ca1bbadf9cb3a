import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween } from '@/lib/calendar/local-date'
import { addWorkdays, earliestWorkday, isWorkday } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import type { Limit } from '@/lib/channels/channel'
import { deadlineRules } from '@/lib/channels/limits/registry'
import { deadlines } from '@/lib/tickets/deadlines'
import type { Deadline, TicketEvent } from '@/lib/tickets/ticket'
import { dayByHand, monthsByHand, workdayByHand } from './count-by-hand'
import { on } from './sample-tickets'

const limits: Limit[] = deadlineRules.flatMap((rule) => rule.limits.map((limit) => ({ ...limit, rule: rule.id })))
const day = fc.integer({ min: 0, max: 1460 }).map((offset) => addDays('2024-01-01', offset))
const anyLimit = fc.constantFrom(...limits)
const event = (kind: TicketEventKind, day: string, index: number): TicketEvent => ({ id: `e${index}`, kind, on: day })

/** The clock of one limit on a ticket that holds no more than what starts it, and `more` events some days later. */
function clockOf(limit: Limit, start: string, more: [TicketEventKind, number][] = []): Deadline | undefined {
  const before = [...(limit.after ?? []), ...(limit.onlyWith ? [limit.onlyWith] : []), ...(limit.sentBy ? [limit.sentBy] : [])]
  const lines = [...before.map((kind) => [kind, -1] as const), [limit.startsWith[0]!, 0] as const, ...more]
  const events = lines.map(([kind, later], index) => event(kind, addDays(start, later), index))
  const ticket = { channel: limit.channels[0]!, procedure: limit.procedure, letters: limit.letter ? [limit.letter] : [], events }
  return deadlines(ticket, on('2035-01-01')).filter((one) => one.rule === limit.rule && one.owner === limit.owner && one.startEvent === limit.startsWith[0] && one.length === limit.length)
    .find((one) => one.startsOn === start)
}
const mayStart = ({ startsBetween: { from = '', to = '9' } }: Limit, start: string) => from <= start && start <= to

describe('every limit', () => {
  it('can run, on each of its channels', () => {
    for (const limit of limits) {
      const from = limit.startsBetween.from ?? '2024-06-03'
      for (const channel of limit.channels) expect([limit.rule, channel, clockOf({ ...limit, channels: [channel] }, from) !== undefined]).toEqual([limit.rule, channel, true])
    }
  })

  it('reminds us by its earlier reading and accuses them by the later one', () => {
    fc.assert(fc.property(anyLimit, day, (limit, start) => {
      fc.pre(mayStart(limit, start))
      const one = clockOf(limit, start)!
      expect(one.nominal <= one.due && one.due > start).toBe(true)
      if (limit.owner === 'us') expect([one.remindBy! <= one.nominal, one.overdueFrom]).toEqual([true, undefined])
      else expect([one.overdueFrom, one.remindBy]).toEqual([addDays(one.due, 1), undefined])
      expect(one.overdue).toBe(!limit.reminder && !limit.advisory && !limit.ofAnother)
      for (const stage of one.stages) expect(stage.due >= one.due).toBe(true)
    }), { numRuns: 600 })
  })

  it('rolls where its text says so, and nowhere else', () => {
    fc.assert(fc.property(anyLimit, day, (limit, start) => {
      fc.pre(mayStart(limit, start))
      const one = clockOf(limit, start)!
      if (limit.rolls) expect(isWorkday(one.due, holidayYears)).toBe(true)
      else expect(one.due).toBe(one.nominal)
    }), { numRuns: 600 })
  })

  it('never ends earlier for a pause, and the longer the pause, the later', () => {
    const paused = limits.filter((limit) => limit.pausedBy.length && !limit.restartsWith)
    fc.assert(fc.property(fc.constantFrom(...paused), day, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }), (limit, start, after, length) => {
      fc.pre(mayStart(limit, start))
      const { from, until } = limit.pausedBy[0]!
      const due = (days: number) => clockOf(limit, start, [[from, after], [until[0]!, after + days]])!.due
      expect(due(0)).toBe(clockOf(limit, start)!.due)
      expect(due(length) >= due(0) && due(length + 1) >= due(length)).toBe(true)
    }))
  })

  it('ends where a count by hand ends', () => {
    fc.assert(fc.property(anyLimit, day, (limit, start) => {
      fc.pre(mayStart(limit, start))
      const one = clockOf(limit, start)!
      const months = { month: 1, year: 12, day: 0, workday: 0 }[limit.unit] * limit.length
      if (limit.unit === 'workday') expect(one.due).toBe(workdayByHand(start, limit.length))
      else expect(one.nominal).toBe(months ? monthsByHand(start, months) : dayByHand(start, limit.length))
    }), { numRuns: 600 })
  })
})

describe('a limit that runs from receipt', () => {
  const sentLimits = limits.filter((limit) => limit.sentBy)
  const span = fc.tuple(fc.constantFrom(...sentLimits), day, fc.integer({ min: 0, max: 40 }))
  /** The clock of what was sent on `start`, with `more` events some days later, as it stands years afterwards. */
  const sent = (limit: Limit, start: string, more: [TicketEventKind, number][] = []) => {
    const events = [...(limit.after ?? []).map((kind) => [kind, -1] as const), [limit.sentBy!, 0] as const, ...more].map(([kind, later], at) => event(kind, addDays(start, later), at))
    const found = deadlines({ channel: limit.channels[0]!, procedure: limit.procedure, events }, on('2035-01-01'))
    return found.filter((one) => one.rule === limit.rule && one.owner === 'them' && one.length === limit.length && one.startsOn >= start)
  }

  it('is theirs, and named by the collected law where the day of sending counts', () => {
    expect(sentLimits.map(({ rule, owner, sentCounts }) => `${rule} ${owner}${sentCounts ? ' counts' : ''}`)).toEqual([
      'D02 them', 'D05c them', 'D05c them', 'D09 them counts', 'D10 them counts', 'D12c them', 'D21 them',
    ])
  })

  it('is provisional from the day of sending and makes nobody late, unless that day counts', () => {
    fc.assert(fc.property(span, ([limit, start]) => {
      fc.pre(mayStart(limit, start))
      const [one, ...more] = sent(limit, start)
      expect([one?.startsOn, one?.startEvent, one?.unreceived, one?.overdue, more]).toEqual([start, limit.sentBy, limit.sentCounts ? 'counts' : 'guides', Boolean(limit.sentCounts), []])
      if (!limit.sentCounts) expect([one?.provisional, one?.overdueFrom]).toEqual([true, undefined])
    }))
  })

  it('starts with the receipt once it is on record, as if nothing had been sent before', () => {
    fc.assert(fc.property(span, fc.constantFrom<TicketEventKind>('received', 'acknowledged'), ([limit, start, later], kind) => {
      fc.pre(mayStart(limit, start))
      const [one, ...more] = sent(limit, start, [[kind, later]])
      expect([one?.startsOn, one?.startEvent, one?.unreceived, one?.overdue, more]).toEqual([addDays(start, later), kind, undefined, true, []])
      expect(one?.due).toBe(sent(limit, addDays(start, later))[0]?.due)
    }))
  })

  it('has no receipt in what arrived after the answer, or after something else was sent', () => {
    fc.assert(fc.property(span, ([limit, start, later]) => {
      fc.pre(mayStart(limit, start))
      expect(sent(limit, start, [[limit.metBy[0]!, later], ['received', later + 1]])[0]).toMatchObject({ startsOn: start, metOn: addDays(start, later) })
      expect(sent(limit, start, [[limit.sentBy!, later + 1], ['received', later + 2]])[0]?.startsOn).toBe(start)
    }))
  })
})

describe('counting', () => {
  it('workdays, from 2024 to 2027', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      expect(addWorkdays(from, count, holidayYears).day).toBe(workdayByHand(from, count))
    }))
  })

  it('months and years', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      expect(addMonths(from, count)).toBe(monthsByHand(from, count))
    }))
    expect([monthsByHand('2024-02-29', 36), monthsByHand('2026-08-31', 6), monthsByHand('2026-12-31', 2)]).toEqual(['2027-02-28', '2027-02-28', '2027-02-28'])
  })

  it('the earliest day our workdays can end: never after the count, the same in a recorded year, a Saturday earlier in another', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 15 }), (from, count) => {
      const [early, counted] = [earliestWorkday(from, count, holidayYears), addWorkdays(from, count, holidayYears)]
      expect(early <= counted.day && daysBetween(from, early) >= count).toBe(true)
      if (!counted.provisional) expect(early).toBe(counted.day)
    }))
    expect([earliestWorkday('2027-03-01', 10, holidayYears), addWorkdays('2027-03-01', 10, holidayYears).day]).toEqual(['2027-03-12', '2027-03-15'])
  })
})
