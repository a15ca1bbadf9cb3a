import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { ticketEventKinds, type TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf, channels } from '@/lib/channels'
import { limitsOf } from '@/lib/tickets/deadlines'
import type { Deadline, Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { on } from './sample-tickets'
import { clocksOf, owesSupplement, standing, stateOf } from './ticket-oracle'

/** Two hundred events in any order, some taken back and some of these brought back, on any body: the program and the slow telling agree. */

const eventsMax = 200
const first: LocalDate = '2024-06-03'
const rows: { channel: string; procedure?: 'administrative' | 'criminal' }[] = channels.flatMap(({ id, procedures }) =>
  (procedures ? [{ channel: id, procedure: 'administrative' as const }, { channel: id, procedure: 'criminal' as const }] : [{ channel: id }]))

type Drawn = { kind: number; undo: number; day: number; target: number; stage: number; named: number }
const drawn = fc.record({ kind: fc.nat(999), undo: fc.nat(5), day: fc.nat(700), target: fc.nat(999), stage: fc.integer({ min: 0, max: 2 }), named: fc.nat(9) })

/** Events of the kinds a body knows; one in six takes an earlier one back, one that is taken back already too. */
function ticketFrom(row: (typeof rows)[number], lines: readonly Drawn[]): Ticket {
  const kinds = channelOf(row.channel)!.events.filter((kind) => kind !== 'undone' && kind !== 'lastAct')
  const rules = [...new Set(limitsOf({ ...row, events: [] }).filter(({ owner, stages }) => owner === 'them' && stages.length > 0).map(({ rule }) => rule))]
  const events: TicketEvent[] = []
  for (const { kind, undo, day, target, stage, named } of lines) {
    const id = `e${events.length}`
    const when = addDays(first, day)
    const undone = undo === 0 ? events[target % Math.max(1, events.length)] : undefined
    const picked = kinds[kind % kinds.length] as TicketEventKind
    const rule = rules.length && named > 6 ? rules[target % rules.length] : undefined
    if (undone) events.push({ id, kind: 'undone', on: when, undoes: undone.id })
    else events.push({ id, kind: picked, on: when, ...(picked === 'extended' && rule ? { rule } : {}), ...(picked === 'extended' && stage ? { stage } : {}) })
  }
  return { ...row, letters: [], events }
}

const lists = fc.oneof(fc.array(drawn, { minLength: 1, maxLength: 8, size: 'max' }), fc.array(drawn, { minLength: 1, maxLength: eventsMax, size: 'max' }))
/** Bodies whose clocks can stand still are drawn more often: few sequences leave one standing. */
const pausing = rows.filter((row) => limitsOf({ ...row, events: [] }).some(({ pausedBy }) => pausedBy.length > 0))
const sequences = fc.tuple(fc.constantFrom(...rows, ...pausing, ...pausing), lists, fc.nat(1000))
const told = ({ rule, owner, startsOn, due, extendedTo, metOn, ended, overdue, paused }: Deadline) =>
  ({ rule, owner, startsOn, due, ...(extendedTo ? { extendedTo } : {}), metOn, ended, overdue, paused })
const byRule = <T extends { rule: string; owner: string; startsOn: string }>(list: T[]) =>
  list.toSorted((one, other) => `${one.rule} ${one.owner} ${one.startsOn}`.localeCompare(`${other.rule} ${other.owner} ${other.startsOn}`))

describe('any sequence of events', () => {
  it('gives the clocks, the state, the turn and the first steps that the slow telling gives', () => {
    fc.assert(fc.property(sequences, ([row, lines, later]) => {
      const ticket = ticketFrom(row, lines)
      const today = addDays(first, later)
      const { deadlines, status, waitingFor, nextSteps } = ticketView(ticket, on(today))
      const events = standing(ticket.events)
      const clocks = clocksOf(ticket, limitsOf(ticket), today)
      expect(byRule(deadlines.map(told))).toEqual(byRule(clocks))
      const state = stateOf(events)
      const isOver = state === 'closed' || state === 'withdrawn'
      const late = clocks.filter(({ owner, overdue }) => owner === 'them' && overdue)
      expect(status).toBe(!isOver && late.length ? 'overdue' : state)
      expect(waitingFor).toBe(isOver ? 'nobody' : status === 'open' && !owesSupplement(events) ? 'them' : 'us')
      const ended = events.some(({ kind }) => kind === 'closed' || kind === 'withdrawn')
      const steps = (key: string) => [...new Set(nextSteps.filter((one) => one.key === key).map(({ values }) => values.rule))].sort()
      const rulesOf = (list: typeof clocks) => [...new Set(list.map(({ rule }) => rule))].sort()
      const isOn = ({ metOn, ended: stopped, paused }: (typeof clocks)[number]) => !metOn && !stopped && !paused
      const ours = deadlines.filter(({ owner, reminder }) => owner === 'us' && !reminder).map(told)
      expect(steps('own-limit')).toEqual(ended ? [] : rulesOf(ours.filter((one) => isOn(one) && !one.overdue)))
      expect(steps('own-limit-lapsed')).toEqual(ended ? [] : rulesOf(ours.filter(({ overdue }) => overdue)))
      if (ended) expect(nextSteps).toEqual([])
      if (!ended && late.length) expect(nextSteps.some(({ by }) => by === 'us')).toBe(true)
      expect(nextSteps.map(({ by }) => by).join()).not.toMatch(/them.*us/)
    }), { numRuns: 400 })
  }, 120_000)

  it('draws every kind of event, and every way a clock can end', () => {
    const seen = new Set<string>()
    const ends = new Set<string>()
    fc.assert(fc.property(sequences, ([row, lines, later]) => {
      const ticket = ticketFrom(row, lines)
      for (const { kind } of ticket.events) seen.add(kind)
      for (const clock of clocksOf(ticket, limitsOf(ticket), addDays(first, later))) ends.add(clock.metOn ? 'met' : clock.ended ? 'ended' : clock.paused ? 'paused' : clock.overdue ? 'overdue' : 'running')
    }), { numRuns: 1500 })
    expect(ticketEventKinds.filter((kind) => kind !== 'lastAct' && !seen.has(kind))).toEqual([])
    expect([...ends].sort()).toEqual(['ended', 'met', 'overdue', 'paused', 'running'])
  }, 60_000)
})
