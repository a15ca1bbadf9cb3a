import { describe, expect, it } from 'vitest'
import { channels } from '@/lib/channels'
import { deadlines } from '@/lib/tickets/deadlines'
import { eventAllowed } from '@/lib/tickets/event-rules'
import { offeredEvents as offeredOf, offeredExtension } from '@/lib/tickets/offered-events'
import type { Ticket } from '@/lib/tickets/ticket'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from './sample-tickets'

const offeredEvents = (ticket: Ticket) => offeredOf({ ...ticket, status: ticketView(ticket, on('2026-11-22')).status })

describe('what can be recorded next', () => {
  it('puts what starts or meets a limit first, and never offers what the channel does not know', () => {
    expect(offeredEvents(ticketOf('lender', ['filed 2026-11-01']))[0]).toBe('received')
    expect(offeredEvents(ticketOf('lender', ['filed 2026-11-01']))).not.toContain('caseOpened')
    expect(offeredEvents(ticketOf('lender', ['filed 2026-11-01'])).at(-1)).toBe('noteAdded')
  })

  it('offers only what the API takes', () => {
    for (const { id } of channels) {
      const ticket = ticketOf(id, ['filed 2026-11-01'])
      for (const kind of offeredEvents(ticket)) expect([id, kind, eventAllowed(ticket, { id: '', kind, on: '2026-11-20' }, '2026-11-22')]).toEqual([id, kind, true])
    }
  })

  it('keeps pairs in order: no supplement without a request, no decision without an application, no second resumption', () => {
    const offered = (lines: string[], channel: 'lender' | 'police' = 'lender') => offeredEvents(ticketOf(channel, lines, channel === 'police' ? 'criminal' : undefined))
    expect(offered(['filed 2026-11-01'])).not.toContain('supplemented')
    expect(offered(['filed 2026-11-01', 'supplementRequested 2026-11-02'])).toContain('supplemented')
    expect(offered(['filed 2026-11-01', 'supplementRequested 2026-11-02', 'supplemented 2026-11-03'])).not.toContain('supplemented')
    expect(offered(['filed 2026-11-01', 'mediation 2026-11-02'])).toContain('resumed')
    expect(offered(['filed 2026-11-01', 'mediation 2026-11-02', 'resumed 2026-11-03'])).not.toContain('resumed')
    expect(offered(['filed 2026-11-01'], 'police')).not.toContain('reexaminationFiled')
    expect(offered(['noticeReceived 2026-11-01', 'reconsiderationFiled 2026-11-02', 'reconsiderationDecided 2026-11-03'], 'police')).toContain('reexaminationFiled')
    expect(offeredEvents(ticketOf('police', ['filed 2026-11-01'], 'administrative'))).not.toContain('reexaminationFiled')
  })

  it('offers a remedy only after what it is a remedy for, and what answers it only then', () => {
    const offered = (channel: string, lines: string[], procedure?: 'criminal') => offeredEvents(ticketOf(channel, ['filed 2026-10-01', ...lines], procedure))
    expect(offered('lender', [])).not.toContain('reexaminationFiled')
    expect(offered('lender', ['replied 2026-10-10'])).toContain('reexaminationFiled')
    expect(offered('lender', ['replied 2026-10-10'])).not.toContain('opinionIssued')
    expect(offered('lender', ['replied 2026-10-10', 'reexaminationFiled 2026-10-12'])).toContain('opinionIssued')
    expect(offered('nfra-petition', ['replied 2026-10-10', 'reexaminationFiled 2026-10-12', 'opinionIssued 2026-10-20'])).toContain('reexaminationFiled')
    expect(offered('police', [], 'criminal')).not.toContain('reconsiderationFiled')
    expect(offered('police', ['filingRefused 2026-10-10'], 'criminal')).toContain('reconsiderationFiled')
    expect([offered('police', ['refused 2026-10-10']).includes('courtFiled'), offered('police', ['refused 2026-10-10'], 'criminal').includes('courtFiled')]).toEqual([true, false])
    // Silence about a public-order report opens a remedy too.
    expect(offered('police', [])).toContain('reconsiderationFiled')
    expect(offered('procuratorate', [])).not.toContain('caseOpened')
    expect(offered('legal-aid', ['refused 2026-10-10'])).toContain('reexaminationFiled')
  })

  it('puts what a body has words of its own for before what it has none for', () => {
    const offered = offeredEvents(ticketOf('hotline-12345', ['filed 2026-11-01']))
    expect(offered.indexOf('acknowledged')).toBeLessThan(offered.indexOf('accepted'))
    const police = offeredEvents(ticketOf('police', ['filed 2026-11-01'], 'administrative'))
    expect(police.slice(0, -2)).not.toContain('lastAct')
  })

  it('offers the filing again when it was taken back, and little once a ticket is over', () => {
    const ticket = ticketOf('lender', ['filed 2026-11-01'])
    expect(offeredEvents(ticket)).not.toContain('filed')
    ticket.events.push({ id: 'u', kind: 'undone', on: '2026-11-02', undoes: 'e1' })
    expect(offeredEvents(ticket)).toContain('filed')
    expect(offeredEvents(ticketOf('lender', ['filed 2026-11-01', 'closed 2026-11-10'])).sort()).toEqual(['noteAdded', 'noticeReceived', 'replied'])
    expect(offeredEvents(ticketOf('lender', ['filed 2026-11-01', 'withdrawn 2026-11-10', 'replied 2026-11-12'])).sort()).toEqual(['noteAdded', 'noticeReceived', 'replied'])
  })

  it('offers a closing again once a later decision opened the filing, and whatever else it can receive', () => {
    const offered = offeredEvents(ticketOf('lender', ['filed 2026-11-01', 'closed 2026-11-10', 'replied 2026-11-12']))
    expect(offered).toEqual(expect.arrayContaining(['closed', 'reexaminationFiled', 'withdrawn']))
  })

  it('offers a resumption for each pause that stands', () => {
    const offered = (lines: string[]) => offeredEvents(ticketOf('lender', ['filed 2026-10-08', 'mediation 2026-10-15', 'suspended 2026-10-18', ...lines])).includes('resumed')
    expect([offered([]), offered(['resumed 2026-10-20']), offered(['resumed 2026-10-20', 'resumed 2026-10-25'])]).toEqual([true, true, false])
  })
})

it('offers the receipt of what was sent last among what starts a clock', () => {
  const likely = (lines: string[]) => offeredEvents(ticketOf('lender', lines)).indexOf('received') < offeredEvents(ticketOf('lender', lines)).indexOf('closed')
  const sent = ['received 2026-06-02', 'supplementRequested 2026-06-05', 'replied 2026-06-10', 'reexaminationFiled 2026-06-20']
  expect([likely(sent.slice(0, 3)), likely(sent), likely([...sent, 'received 2026-06-22'])]).toEqual([false, true, false])
})

describe('the extension in one press', () => {
  const offered = (lines: string[]) => offeredExtension(deadlines(ticketOf('lender', lines), on('2026-11-22')))
  it('is the next lawful stage of the running clock, and says when its year is not known', () => {
    expect(offered(['received 2026-11-02'])).toEqual({ rule: 'D01', stage: 1, to: '2026-12-02', provisional: false })
    expect(offered(['received 2026-11-02', 'extended 2026-11-16'])).toEqual({ rule: 'D01', stage: 2, to: '2027-01-04', provisional: true })
  })
  it('is not there before a clock, after the last stage or after the answer', () => {
    expect(offered(['filed 2026-11-02'])).toBeNull()
    expect(offered(['received 2026-11-02', 'extended 2026-11-16', 'extended 2026-11-20'])).toBeNull()
    expect(offered(['received 2026-11-02', 'replied 2026-11-10'])).toBeNull()
  })
})
