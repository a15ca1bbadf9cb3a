import { describe, expect, it } from 'vitest'
import { deadlines } from '@/lib/tickets/deadlines'
import { nominalEndOf, stageOf } from '@/lib/tickets/lateness'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { on, ticketOf } from './sample-tickets'

const withEvent = (ticket: Ticket, event: Partial<TicketEvent> & Pick<TicketEvent, 'kind' | 'on'>): Ticket =>
  ({ ...ticket, events: [...ticket.events, { id: `e${ticket.events.length + 1}`, ...event }] })

describe('extensions', () => {
  it('have no maximum where the text only says how long an extension usually is', () => {
    const report = withEvent(ticketOf('nfra-report', ['accepted 2026-05-12']), { kind: 'extended', on: '2026-07-01', extendedTo: '2026-09-10' })
    const found = deadlines(report, on('2026-08-25')).find(({ rule }) => rule === 'D04b')!
    expect(found).toMatchObject({ extendedTo: '2026-09-10', usualStages: true, overdue: false })
    expect([found.longest, stageOf(found, '2026-09-11'), stageOf(found, '2026-12-31')]).toEqual([undefined, 'basic', 'basic'])
  })

  it('do not let a body move the day from which its silence opens a way of ours', () => {
    const police = ticketOf('police', ['received 2026-07-10'])
    const silence = (ticket: typeof police) => deadlines(ticket, on('2026-08-01')).find(({ rule }) => rule === 'D12b')
    expect(silence(police)?.due).toBe('2026-09-08')
    expect(silence(withEvent(police, { kind: 'extended', on: '2026-07-20', rule: 'D12b', extendedTo: '2026-11-30' }))).toEqual(silence(police))
  })

  it('hand our own limits the earlier reading of a lawful stage, and a named day as it is', () => {
    const start = ticketOf('police', ['caseOpened 2026-07-04'])
    const twice = withEvent(withEvent(start, { kind: 'extended', on: '2026-07-20' }), { kind: 'extended', on: '2026-08-20' })
    const of = (ticket: typeof start) => deadlines(ticket, on('2026-08-21')).find(({ rule }) => rule === 'D06b')!
    const last = of(twice).stages.at(-1)!
    expect([of(twice).extendedTo, nominalEndOf(of(twice))]).toEqual([last.due, last.nominal])
    expect(last.nominal < last.due).toBe(true)
    expect(nominalEndOf(of(withEvent(start, { kind: 'extended', on: '2026-07-20', extendedTo: '2026-09-20' })))).toBe('2026-09-20')
    expect(nominalEndOf(of(start))).toBe(of(start).nominal)
  })
})
