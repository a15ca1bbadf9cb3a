import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { ticketEventKinds, type TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf, channels } from '@/lib/channels'
import { limitsOf } from '@/lib/tickets/deadlines'
import type { LimitationAct } from '@/lib/tickets/limitation'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { on } from './sample-tickets'
import { asksToLook, stepsOf } from './step-oracle'
import { fullClocks, isStruckOut, owesSupplement, standing, stateOf, toldClock } from './ticket-oracle'

/** Two hundred events in any order, some taken back and some of these brought back, on any body: the program and the slow telling agree. */

const eventsMax = 200
/** Where a sequence begins: each version of a limit comes to its turn. */
const firsts: LocalDate[] = ['2024-06-03', '2025-08-04', '2026-04-06']
type Row = Pick<Ticket, 'channel' | 'procedure' | 'supervision'>
const rows: Row[] = channels.flatMap(({ id, procedures }): Row[] => {
  if (procedures) return [{ channel: id, procedure: 'administrative' }, { channel: id, procedure: 'criminal' }]
  return id === 'lender' ? [{ channel: id, supervision: 'national' }, { channel: id, supervision: 'local' }, { channel: id, supervision: 'unknown' }] : [{ channel: id }]
})

type Drawn = { kind: number; undo: number; day: number; target: number; stage: number; named: number; to: number }
const drawn = fc.record({ kind: fc.nat(999), undo: fc.nat(5), day: fc.nat(700), target: fc.nat(999), stage: fc.integer({ min: 0, max: 2 }), named: fc.nat(9), to: fc.nat(300) })

/** The events one of a body's limits waits for, a week apart; chance alone seldom comes so far into a remedy. */
function wayInto(row: Row, place: number, first: LocalDate): TicketEvent[] {
  const limits = limitsOf({ ...row, letters: [], events: [] })
  const limit = limits[place % (limits.length + 2)]
  const kinds = limit ? [...(limit.after ?? []), limit.onlyWith, limit.sentBy, limit.startsWith[0]].filter((kind) => kind !== undefined) : []
  return [...new Set(kinds)].map((kind, at) => ({ id: `e${at}`, kind, on: addDays(first, 150 + at * 7) }))
}

/** Events of the kinds a body knows, after the way into one of its limits; one in six takes an earlier one back, one that is taken back already too. */
function ticketFrom(row: Row, { lines, into, first }: { lines: readonly Drawn[]; into: number; first: LocalDate }): Ticket {
  const kinds = channelOf(row.channel)!.events.filter((kind) => kind !== 'undone')
  const rules = [...new Set(limitsOf({ ...row, events: [] }).filter(({ owner, stages }) => owner === 'them' && stages.length > 0).map(({ rule }) => rule))]
  const events = wayInto(row, into, first)
  for (const { kind, undo, day, target, stage, named, to } of lines) {
    const id = `e${events.length}`
    const when = addDays(first, day)
    const undone = undo === 0 ? events[target % Math.max(1, events.length)] : undefined
    const picked = kinds[kind % kinds.length] as TicketEventKind
    const rule = rules.length && named > 6 ? rules[target % rules.length] : undefined
    if (undone) events.push({ id, kind: 'undone', on: when, undoes: undone.id })
    else events.push({
      id, kind: picked, on: when, ...(picked === 'extended' && rule ? { rule } : {}), ...(picked === 'extended' && stage ? { stage } : {}),
      ...(picked === 'extended' && to % 2 ? { extendedTo: addDays(when, to) } : {}),
    })
  }
  return { ...row, letters: [], events }
}

const list = (maxLength: number) => fc.array(drawn, { maxLength, size: 'max' })
const lists = fc.oneof(list(2), list(8), list(eventsMax))
/** Bodies whose clocks can stand still are drawn more often: few sequences leave one standing. */
const pausing = rows.filter((row) => limitsOf({ ...row, events: [] }).some(({ pausedBy }) => pausedBy.length > 0))
/** Last acts of findings, on few days, so that several fall on one. */
const acts = fc.array(fc.record({ day: fc.nat(20), taken: fc.option(fc.nat(600)) }), { maxLength: 4 })
const actsFrom = (drawnActs: readonly { day: number; taken: number | null }[], first: LocalDate): LimitationAct[] => drawnActs.map(({ day, taken }, place) =>
  ({ findingId: `f${place}`, respondent: 'LX', lastOn: addDays(first, day * 30), takenUpOn: taken === null ? null : addDays(first, day * 30 + taken) }))
/** A ticket, what its findings say, and a day to look at it. */
const situations = fc.tuple(fc.constantFrom(...rows, ...pausing, ...pausing), fc.record({ lines: lists, into: fc.nat(99), first: fc.constantFrom(...firsts) }), fc.nat(1000), acts)
  .map(([row, drawnTicket, later, found]) =>
    ({ ticket: ticketFrom(row, drawnTicket), today: addDays(drawnTicket.first, later), limitationActs: actsFrom(found, drawnTicket.first) }))
const byRule = <T extends { rule: string; owner: string; startsOn: string }>(list: T[]) =>
  list.toSorted((one, other) => `${one.rule} ${one.owner} ${one.startsOn}`.localeCompare(`${other.rule} ${other.owner} ${other.startsOn}`))

describe('any sequence of events', () => {
  it('gives the clocks, the state, the turn and every step that the slow telling gives', () => {
    fc.assert(fc.property(situations, ({ ticket, today, limitationActs }) => {
      const { deadlines, status, waitingFor, nextSteps } = ticketView(ticket, on(today, limitationActs))
      const [events, limits] = [standing(ticket.events), limitsOf(ticket)]
      if (isStruckOut(ticket.events)) {
        expect([status, waitingFor, deadlines, nextSteps.map(({ key }) => key)]).toEqual(['withdrawn', 'nobody', [], ['record-filed']])
        return
      }
      const clocks = fullClocks(ticket, limits, { today, acts: limitationActs })
      expect(byRule(deadlines.map(toldClock))).toEqual(byRule(clocks.map(toldClock)))
      const state = stateOf(events, clocks)
      const isOver = state === 'closed' || state === 'withdrawn'
      const isLate = clocks.some(({ owner, overdue, maybe }) => owner === 'them' && overdue && !maybe)
      expect(status).toBe(!isOver && isLate ? 'overdue' : state)
      const isTheirs = status === 'open' && !owesSupplement(events) && !clocks.some((clock) => asksToLook(clock, today))
      expect(waitingFor).toBe(isOver ? 'nobody' : isTheirs ? 'them' : 'us')
      const steps = nextSteps.map(({ key, values }) => `${key} ${values.rule ?? ''}`)
      expect([...new Set(steps)].sort()).toEqual(stepsOf({ ticket, events, clocks, limits, today }))
      expect(nextSteps.map(({ by }) => by).join()).not.toMatch(/them.*us/)
    }), { numRuns: 600 })
  }, 120_000)

  it('draws every kind of event, every way a clock can end, and every step that a passed limit opens', () => {
    const seen = new Set<string>()
    const ends = new Set<string>()
    const steps = new Set<string>()
    fc.assert(fc.property(situations, ({ ticket, today, limitationActs }) => {
      const limits = limitsOf(ticket)
      for (const { kind } of ticket.events) seen.add(kind)
      const clocks = fullClocks(ticket, limits, { today, acts: limitationActs })
      for (const step of stepsOf({ ticket, events: standing(ticket.events), clocks, limits, today })) steps.add(step.split(' ')[0]!)
      for (const clock of clocks) ends.add(clock.metOn ? 'met' : clock.ended ? 'ended' : clock.paused ? 'paused' : clock.overdue ? 'overdue' : 'running')
    }), { numRuns: 5000 })
    expect(ticketEventKinds.filter((kind) => !seen.has(kind))).toEqual([])
    expect([...ends].sort()).toEqual(['ended', 'met', 'overdue', 'paused', 'running'])
    const missed = rows.flatMap((row) => limitsOf({ ...row, letters: [], events: [] })).flatMap(({ ifMissed }) => ifMissed)
    expect(missed.filter((key) => !steps.has(key))).toEqual([])
  }, 60_000)
})
