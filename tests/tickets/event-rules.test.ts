import { describe, expect, it } from 'vitest'
import { channels } from '@/lib/channels'
import { eventAllowed, eventHints, eventRefusal, hintsById } from '@/lib/tickets/event-rules'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { ticketOf } from './sample-tickets'

const event = (kind: TicketEvent['kind'], on = '2026-11-20', rest: Partial<TicketEvent> = {}): TicketEvent => ({ id: 'new', kind, on, ...rest })
const today = '2026-11-22'
const lender = ticketOf('lender', ['filed 2026-11-01', 'received 2026-11-03'])

describe('what may be recorded', () => {
  it('refuses the future and what the channel does not know', () => {
    expect(eventRefusal(lender, event('replied', '2026-11-23'), today)).toBe('future-time')
    expect(eventRefusal(lender, event('replied', '2026-11-22'), today)).toBeNull()
    expect(eventRefusal(lender, event('caseOpened'), today)).toBe('event-not-allowed')
    expect(eventRefusal(ticketOf('platform', ['filed 2026-11-01']), event('opinionIssued'), today)).toBe('event-not-allowed')
    expect(eventRefusal({ channel: '12378', events: [] }, event('filed'), today)).toBe('event-not-allowed')
  })

  it('takes late and out-of-order entries', () => {
    expect(eventAllowed(lender, event('acknowledged', '2026-10-20'), today)).toBe(true)
    expect(eventAllowed(ticketOf('lender', ['filed 2026-11-01', 'closed 2026-11-10']), event('received', '2026-11-02'), today)).toBe(true)
  })

  it('takes only extensions that exist', () => {
    expect(eventAllowed(lender, event('extended'), today)).toBe(true)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { rule: 'D01', stage: 2 }), today)).toBe(true)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { rule: 'D01', stage: 3 }), today)).toBe(false)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { stage: 0 }), today)).toBe(false)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { rule: 'D06b', stage: 1 }), today)).toBe(false)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { extendedTo: '2026-12-01' }), today)).toBe(true)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { extendedTo: '2026-11-01' }), today)).toBe(false)
    expect(eventAllowed(lender, event('extended', '2026-11-20', { extendedTo: '2026-02-30' }), today)).toBe(false)
  })

  it('undoes what exists, once, and can take an undoing back', () => {
    expect(eventAllowed(lender, event('undone', '2026-11-20', { undoes: 'e2' }), today)).toBe(true)
    expect(eventAllowed(lender, event('undone', '2026-11-20', { undoes: 'e9' }), today)).toBe(false)
    expect(eventAllowed(lender, event('undone'), today)).toBe(false)
    const undone = { ...lender, events: [...lender.events, event('undone', '2026-11-20', { id: 'u1', undoes: 'e2' })] }
    expect(eventAllowed(undone, event('undone', '2026-11-20', { undoes: 'e2' }), today)).toBe(false)
    expect(eventAllowed(undone, event('undone', '2026-11-20', { undoes: 'u1' }), today)).toBe(true)
  })

  it('lets every channel receive each event its own limits speak of', () => {
    for (const { id, limits, events } of channels) {
      const spoken = limits.flatMap((limit) => [...limit.startsWith, ...limit.metBy, ...limit.endedBy, ...limit.pausedBy.flatMap((pause) => [pause.from, ...pause.until])])
      expect([id, spoken.filter((kind) => !events.includes(kind))]).toEqual([id, []])
      expect(new Set(events).size).toBe(events.length)
    }
  })
})

it('hints at what looks unusual without refusing it', () => {
  expect(eventHints(lender, event('acknowledged', '2026-10-20'))).toEqual(['before-filing'])
  expect(eventHints(lender, event('received', '2026-11-03'))).toEqual(['already-recorded'])
  expect(eventHints(lender, event('replied', '2026-11-02'))).toEqual(['before-receipt'])
  expect([...hintsById(lender).values()].flat()).toEqual([])
  const reviewed = ['filed 2026-11-01', 'replied 2026-11-05', 'reexaminationFiled 2026-11-06', 'received 2026-11-08']
  expect([...hintsById(ticketOf('lender', reviewed)).values()].flat()).toEqual([])
  expect(eventHints(ticketOf('lender', ['filed 2026-11-01', 'closed 2026-11-10']), event('received', '2026-11-12'))).toEqual(['after-closing'])
  expect(eventHints(ticketOf('lender', ['filed 2026-11-01']), event('extended'))).toEqual(['nothing-to-extend'])
  expect(eventHints(lender, event('replied'))).toEqual([])
  const applied = ticketOf('police', ['noticeReceived 2026-11-01', 'reconsiderationFiled 2026-11-05'], 'criminal')
  expect(eventHints(applied, event('reconsiderationDecided', '2026-11-03'))).toEqual(['before-application'])
  expect(eventHints(applied, event('reconsiderationDecided', '2026-11-15'))).toEqual([])
  const again = ticketOf('lender', ['filed 2026-10-01', 'closed 2026-11-02', 'replied 2026-11-10'])
  expect(eventHints(again, event('reexaminationFiled', '2026-11-12'))).toEqual([])
})
