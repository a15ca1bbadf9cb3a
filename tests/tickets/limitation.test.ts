import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { review, violationList } from '@/lib/law'
import { missing } from '@/lib/law/missing'
import { acceptances } from '@/lib/tickets/acceptances'
import { deadlines } from '@/lib/tickets/deadlines'
import { actsAbout, limitationActs } from '@/lib/tickets/limitation'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { message } from '../law/attempts'
import { facts } from '../law/facts'
import { on, ticketOf } from './sample-tickets'

const today = '2026-06-01'
const threats = (days: number[]) => days.map((day) => message(`${addDays('2026-03-01', day)} 10:00:00`, '弄死你'))

/** Whether the limitation still runs, as the list of what is missing and as the clocks of the tickets have it. */
function runs(attempts: ReturnType<typeof threats>, tickets: Ticket[], known = facts()): { missing: boolean; clocks: boolean[] } {
  const full = { ...known, acceptances: acceptances(tickets, known) }
  const found = review(attempts, full)
  const dayOf = new Map(attempts.map(({ id, localDay }) => [id, localDay]))
  const acts = limitationActs(found.findings.map((draft, id) => ({ id: `${id}`, draft })), { facts: full, dayOf: (id) => dayOf.get(id) })
  const items = missing({ rules: violationList, review: found, attempts, facts: full, today }).filter(({ action }) => action === 'report-police')
  const clocks = tickets.flatMap((ticket) => deadlines(ticket, on(today, actsAbout(ticket, acts, full))).filter(({ rule }) => rule === 'D20'))
  return { missing: items.length > 0, clocks: clocks.map(({ metOn, ended }) => !metOn && !ended) }
}

it('a second acceptance after newer acts meets the limitation anew, in both places', () => {
  const once = ticketOf('police', ['filed 2026-03-02', 'accepted 2026-03-02'])
  const twice = ticketOf('police', ['filed 2026-03-02', 'accepted 2026-03-02', 'accepted 2026-03-20'])
  expect(runs(threats([0]), [once])).toEqual({ missing: false, clocks: [false] })
  expect(runs(threats([0, 15]), [once])).toEqual({ missing: true, clocks: [true] })
  expect(runs(threats([0, 15]), [twice])).toEqual({ missing: false, clocks: [false] })
})

it('an acceptance of the reconsideration is none of the report, a case opened after it is one', () => {
  const refused = ['filed 2026-03-02', 'accepted 2026-03-02', 'refused 2026-03-05', 'reconsiderationFiled 2026-03-10']
  expect(runs(threats([0, 15]), [ticketOf('police', [...refused, 'acknowledged 2026-03-17', 'accepted 2026-03-20'])])).toEqual({ missing: true, clocks: [true] })
  expect(runs(threats([0, 15]), [ticketOf('police', [...refused, 'accepted 2026-03-12', 'caseOpened 2026-03-20'])])).toEqual({ missing: false, clocks: [false] })
  const recorded = (lines: string[]) => deadlines(ticketOf('police', ['lastAct 2026-03-16', ...refused, ...lines]), on(today)).find(({ rule }) => rule === 'D20')?.metOn
  expect([recorded(['accepted 2026-03-20']), recorded(['caseOpened 2026-03-20'])]).toEqual([null, '2026-03-20'])
})

it('an acceptance about another lender meets nothing; one that names none of several meets all', () => {
  const about = (respondent?: string): Ticket => ({ ...ticketOf('police', ['filed 2026-03-02', 'acknowledged 2026-03-02']), ...(respondent ? { respondent } : {}) })
  expect(runs(threats([0]), [about('LY')])).toEqual({ missing: true, clocks: [] })
  expect(runs(threats([0]), [about('LX'), about('LY')])).toEqual({ missing: false, clocks: [false] })
  expect(runs(threats([0]), [about()])).toEqual({ missing: false, clocks: [false] })
})

it('nothing is taken up before it is filed; what was filed earlier after all is', () => {
  const lines = ['filed 2026-03-10', 'accepted 2026-03-05']
  expect(runs(threats([0]), [ticketOf('police', lines)])).toEqual({ missing: true, clocks: [true] })
  expect(acceptances([ticketOf('police', lines)], facts())).toEqual([])
  const corrected = ticketOf('police', [...lines, 'undone 2026-03-11', 'filed 2026-03-05'])
  const events = corrected.events.map((event) => (event.kind === 'undone' ? { ...event, undoes: 'e1' } : event))
  expect(acceptances([{ ...corrected, events }], facts()).map(({ on }) => on)).toEqual(['2026-03-05'])
  expect(acceptances([ticketOf('police', ['accepted 2026-03-05'])], facts())).toHaveLength(1)
})

it('what is missing and the clock never disagree', () => {
  const kind = fc.constantFrom<TicketEvent['kind']>('filed', 'acknowledged', 'accepted', 'caseOpened', 'refused', 'reconsiderationFiled')
  const line = fc.tuple(kind, fc.integer({ min: 0, max: 60 })).map(([one, day]) => `${one} ${addDays('2026-03-01', day)}`)
  const ticket = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => ticketOf('police', lines))
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }), fc.array(ticket, { minLength: 1, maxLength: 2 }), (days, tickets) => {
    const found = runs(threats(days), tickets)
    expect(found.clocks).toEqual(tickets.map(() => found.missing))
  }))
})
