import { expect, it } from 'vitest'
import { boardGroups } from '@/components/cases/board-view'
import { nextDeadline } from '@/components/tickets/deadline-state'
import { deadlines } from '@/lib/tickets/deadlines'
import { on, ticketOf } from '../tickets/sample-tickets'

const today = '2026-11-22'
const words = { t: (key: string) => key, rule: (id: string) => id, event: (kind: string) => kind, today }

/** What the board says of a case with one ticket: its heading, the clock and the step. */
function said(ticket: ReturnType<typeof ticketOf>, turn: 'us' | 'them' = 'us'): string {
  const deadline = nextDeadline(deadlines({ supervision: 'national', ...ticket }, on(today)), today)
  const row = { id: 'c', title: 'c', against: null, turn, deadline, proposed: 0, tickets: 1, calls: [], grade: 0 as const }
  const [group] = boardGroups([row], words).filter(({ rows }) => rows.length)
  return `${group?.id} ${deadline?.rule} ${group?.rows[0]?.step}`
}

it('reminds of a limit that has passed, and only asks where the day guides', () => {
  expect(said(ticketOf('carrier', ['received 2026-10-20']))).toBe('pastLongest D14a step.remind')
  expect(said(ticketOf('police', ['filed 2026-11-12'], 'administrative'))).toBe('later D07a step.ask')
  expect(said(ticketOf('nifa', ['filed 2026-10-09']))).toBe('later D23 step.ask')
})

it('lets a guide that has passed hide no limit that still runs', () => {
  expect(said(ticketOf('police', ['filed 2026-11-12', 'received 2026-11-12'], 'administrative'), 'them')).toBe('later D12b D12b')
})
