import { describe, expect, it } from 'vitest'
import { foundChannels } from '@/components/tickets/channel-search'
import { stepAction } from '@/components/tickets/step-action'
import { ticketState } from '@/components/tickets/deadline-state'
import { ticketGroups, type TicketRow } from '@/components/tickets/TicketList'
import { channels } from '@/lib/channels'
import { messagesOf, type Messages } from '@/lib/i18n/messages'
import { deadlines } from '@/lib/tickets/deadlines'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from '../tickets/sample-tickets'

const today = '2026-11-22'
const say = (key: string) => key.split('.').reduce<Messages | string>((node, part) => (typeof node === 'string' ? node : node[part] ?? ''), messagesOf('zh-CN').channels!) as string

describe('one press on a next step', () => {
  const actions = (ticket: ReturnType<typeof ticketOf>) =>
    ticketView(ticket, on(today)).nextSteps.map((step) => [step.key, stepAction(step, { caseId: 'c', ticketId: 't', ticket })?.href])
  it('opens the form with its event, the letter with its body and ticket, or nothing where nothing is built', () => {
    expect(actions(ticketOf('lender', ['received 2026-10-20']))).toEqual([
      ['remind', '/cases/c/tickets/t?event=reminderSent#record'],
      ['regulator-complaint', '/cases/c/letters/new?letter=lender-complaint&channel=nfra-complaint&ticket=t'],
    ])
    expect(actions(ticketOf('lender', ['received 2026-11-20']))).toEqual([['wait', '/cases/c/tickets/t?event=replied#record']])
    expect(actions(ticketOf('nfra-complaint', ['received 2026-11-20']))).toEqual([['wait', '/cases/c/tickets/t?event=referred#record']])
    expect(actions(ticketOf('carrier', ['received 2026-10-20'])).at(-1)).toEqual(['telecom-appeal', undefined])
  })
})

describe('a ticket in a list', () => {
  const row = (id: string, turn: TicketRow['turn'], ticket: ReturnType<typeof ticketOf>): TicketRow =>
    ({ id, name: id, detail: '', turn, deadlines: deadlines(ticket, on(today)), state: null, href: '' })
  it('stands by whose turn it is, then by its next legal date', () => {
    const rows = [
      row('later', 'them', ticketOf('lender', ['received 2026-11-20'])), row('none', 'them', ticketOf('platform', ['filed 2026-11-01'])),
      row('sooner', 'them', ticketOf('nfra-complaint', ['received 2026-11-18'])), row('late', 'us', ticketOf('lender', ['received 2026-10-20'])),
    ]
    expect(ticketGroups(rows, today).map((group) => [group.turn, ...group.rows.map(({ id }) => id)])).toEqual([['us', 'late'], ['them', 'sooner', 'later', 'none']])
  })
  it('says "no legal limit" only where there is none', () => {
    expect(ticketState([], false, today)).toEqual({ kind: 'none' })
    expect(ticketState([], true, today)).toBeNull()
    expect(ticketState(deadlines(ticketOf('carrier', ['received 2026-01-30', 'replied 2026-02-14']), on(today)), true, today)).toEqual({ kind: 'met' })
  })
})

it('finds a body by its name or by what happened', () => {
  const found = (asked: string) => foundChannels(channels, asked, say).map(({ id }) => id)
  expect(found('')).toHaveLength(channels.length)
  expect(found('威胁')).toEqual(['police'])
  expect(found('金融监管 投诉')).toContain('nfra-complaint')
  expect(found('12315')).toEqual([])
})
