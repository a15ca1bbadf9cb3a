import { describe, expect, it } from 'vitest'
import { channels } from '@/lib/channels'
import { deadlines } from '@/lib/tickets/deadlines'
import type { Ticket } from '@/lib/tickets/ticket'
import { on, ticketOf } from './sample-tickets'

function only(ticket: Ticket, today: string) {
  const found = deadlines(ticket, on(today))
  expect(found.map(({ rule }) => rule)).toHaveLength(1)
  return found[0]!
}

describe('pauses of a limit', () => {
  it('adds overlapping pauses up: mediation and suspension each end with a resumption of their own', () => {
    const lines = ['received 2026-10-10', 'mediation 2026-10-15', 'suspended 2026-10-18', 'resumed 2026-10-20']
    expect(only(ticketOf('lender', [...lines, 'resumed 2026-10-25']), '2026-10-26')).toMatchObject({ nominal: '2026-11-04', due: '2026-11-04' })
    // Only one of the two is known to be over.
    expect(only(ticketOf('lender', lines), '2026-11-20')).toMatchObject({ paused: true, overdue: false })
    // The same pause told twice is one.
    expect(only(ticketOf('lender', ['received 2026-10-10', 'suspended 2026-10-15', 'suspended 2026-10-18', 'resumed 2026-10-25']), '2026-10-26').due).toBe('2026-11-04')
    const report = ['accepted 2026-06-01', 'supplementRequested 2026-06-10', 'suspended 2026-06-15', 'supplemented 2026-06-20', 'resumed 2026-06-30']
    expect(only(ticketOf('nfra-report', report), '2026-07-01').nominal).toBe('2026-08-20')
  })

  it('goes on pausing a limit that new facts begin anew', () => {
    const lines = ['received 2026-10-10', 'mediation 2026-10-15', 'received 2026-10-20', 'resumed 2026-10-25']
    expect(deadlines(ticketOf('lender', lines), on('2026-10-26')).map(({ startsOn, nominal }) => [startsOn, nominal])).toEqual([['2026-10-10', '2026-10-30'], ['2026-10-20', '2026-11-09']])
  })

  it('never stands still for us', () => {
    expect(channels.flatMap(({ limits }) => limits).filter(({ owner, pausedBy }) => owner === 'us' && pausedBy.length > 0)).toEqual([])
  })
})
