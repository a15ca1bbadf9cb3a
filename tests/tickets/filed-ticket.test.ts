import { describe, expect, it } from 'vitest'
import { channelOf } from '@/lib/channels'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { ticketView } from '@/lib/tickets/view'
import { respondent } from '../makers/case-file'
import { on, ticketOf } from './sample-tickets'

const seen = (ticket: ReturnType<typeof ticketOf>, today = '2026-11-22') => filedTicket({ ...ticket, ...ticketView(ticket, on(today)) })

describe('a ticket as the filing order sees it', () => {
  it('has the day it was sent and the limit that runs out first, an extension included', () => {
    expect(seen(ticketOf('lender', ['filed 2026-11-01', 'received 2026-11-03']), '2026-11-10')).toMatchObject({ channel: 'lender', filedOn: '2026-11-01', status: 'open', answerDue: '2026-11-18' })
    expect(seen(ticketOf('lender', ['filed 2026-11-01', 'received 2026-11-03', 'extended 2026-11-17']))?.answerDue).toBe('2026-12-03')
    expect(seen(ticketOf('lender', ['filed 2026-11-01']))?.answerDue).toBeUndefined()
    expect(seen(ticketOf('lender', ['filed 2026-11-01', 'received 2026-11-03', 'replied 2026-11-10']))).toMatchObject({ status: 'answered', answerDue: undefined })
  })

  it('says whether the limit that runs out first may not bind the lender: its silence is told as silence', () => {
    const silent = ticketOf('lender', ['filed 2026-10-01', 'received 2026-10-03'])
    const filed = (supervision: 'national' | 'local' | 'unknown') => seen({ ...silent, supervision })!
    expect([filed('national').unbound, filed('local').unbound, filed('unknown').unbound]).toEqual([undefined, true, true])
    expect([filed('national').status, filed('local').status]).toEqual(['overdue', 'open'])
    const because = (supervision: 'national' | 'unknown', kind: 'bank' | 'unknown') => {
      const facts = { respondents: [respondent('lender', { kind })], findings: [] }
      return channelOf('nfra-complaint')!.readiness({ filed: [{ ...filed(supervision), respondent: 'lender' }], facts, today: '2026-11-22' })
    }
    expect(because('national', 'bank')).toMatchObject({ state: 'ready', because: { key: 'lender-overdue' } })
    expect(because('unknown', 'unknown')).toMatchObject({ state: 'ready', because: { key: 'lender-silent' } })
  })

  it('is not late by days that only guide: the receipt is asked for and no other body opens', () => {
    const report = ticketOf('police', ['filed 2026-11-02'], 'administrative')
    expect(seen(report)).toMatchObject({ status: 'open', answerDue: undefined })
    const view = ticketView(report, on('2026-11-22'))
    expect(view.deadlines.find(({ rule }) => rule === 'D07a')).toMatchObject({ advisory: true, overdue: false })
    expect(view.nextSteps.map(({ key }) => key)).toContain('ask-receipt')
    expect(seen(ticketOf('police', ['filed 2023-11-02'], 'administrative'))?.status).toBe('overdue')
  })

  it('was accepted when it was taken up or a case was opened, and refused only as long as that stands', () => {
    expect(seen(ticketOf('nfra-report', ['filed 2026-11-01', 'accepted 2026-11-09']))).toMatchObject({ acceptedOn: '2026-11-09', refusedOn: undefined })
    expect(seen(ticketOf('police', ['filed 2026-11-01', 'caseOpened 2026-11-02'], 'administrative'))).toMatchObject({ acceptedOn: '2026-11-02', procedure: 'administrative' })
    const refused = ['filed 2026-11-01', 'filingRefused 2026-11-05']
    expect(seen(ticketOf('police', [...refused, 'reconsiderationFiled 2026-11-08'], 'criminal'))).toMatchObject({ refusedOn: '2026-11-05', acceptedOn: undefined })
    expect(seen(ticketOf('police', [...refused, 'caseOpened 2026-11-15'], 'criminal'))?.refusedOn).toBeUndefined()
  })

  it('is none where the filing was taken back', () => {
    const ticket = ticketOf('lender', ['filed 2026-11-01'])
    ticket.events.push({ id: 'u', kind: 'undone', on: '2026-11-02', undoes: 'e1' })
    expect(seen(ticket)).toBeNull()
  })
})
