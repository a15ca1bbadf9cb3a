import { describe, expect, it } from 'vitest'
import { deadlines } from '@/lib/tickets/deadlines'
import type { Deadline, Ticket } from '@/lib/tickets/ticket'
import { on, ticketOf } from './sample-tickets'

/** The tickets of the published sample case and the clocks its answer key lists for them, as of 2026-11-19. */
const extended = ticketOf('police', ['filed 2026-01-02', 'acknowledged 2026-01-02', 'caseOpened 2026-01-16'], 'administrative')
extended.events.push({ id: 'extension', kind: 'extended', on: '2026-02-13', rule: 'D06b', stage: 1 })

type Row = Partial<Deadline> & { rule: string; stageDays?: string[] }
const table: [string, Ticket, Row[]][] = [
  ['TK-A1', ticketOf('platform', ['filed 2026-03-11', 'replied 2026-03-14']), []],
  ['TK-A2', ticketOf('lender', ['filed 2026-09-15', 'received 2026-09-16']), [{
    rule: 'D01', owner: 'them', startsOn: '2026-09-16', nominal: '2026-10-01', due: '2026-10-08', overdueFrom: '2026-10-09', metOn: null, overdue: true,
    stageDays: ['30 2026-10-16 2026-10-16', '60 2026-11-15 2026-11-16'], longest: '2026-11-16',
  }]],
  ['TK-A3', ticketOf('nfra-complaint', ['filed 2026-09-21', 'received 2026-09-22', 'referred 2026-10-08']), [{
    rule: 'D03', owner: 'them', startsOn: '2026-09-22', nominal: '2026-10-09', due: '2026-10-09', overdueFrom: '2026-10-10', metOn: '2026-10-08', overdue: false,
  }]],
  ['TK-A4', ticketOf('nfra-report', ['filed 2026-04-15', 'materialsComplete 2026-04-17', 'accepted 2026-04-28', 'opinionIssued 2026-06-30']), [
    { rule: 'D04a', startsOn: '2026-04-17', nominal: '2026-05-02', due: '2026-05-06', overdueFrom: '2026-05-07', metOn: '2026-04-28', overdue: false },
    {
      rule: 'D04b', startsOn: '2026-04-28', nominal: '2026-06-27', due: '2026-06-29', overdueFrom: '2026-06-30', metOn: '2026-06-30', overdue: false,
      stageDays: ['90 2026-07-27 2026-07-27'],
    },
  ]],
  ['TK-A5', ticketOf('carrier', ['filed 2026-01-30', 'received 2026-01-30', 'replied 2026-02-14']), [{
    rule: 'D14a', startsOn: '2026-01-30', nominal: '2026-02-14', due: '2026-02-14', overdueFrom: '2026-02-15', metOn: '2026-02-14', overdue: false,
  }]],
  ['TK-A8', ticketOf('police', ['filed 2025-12-31', 'acknowledged 2025-12-31', 'accepted 2025-12-31'], 'administrative'), [
    {
      rule: 'D07a', startsOn: '2025-12-31', nominal: '2026-01-01', due: '2026-01-04', overdueFrom: '2026-01-05', metOn: '2025-12-31', overdue: false,
      stageDays: ['3 2026-01-03 2026-01-04'],
    },
    {
      rule: 'D06a', startsOn: '2025-12-31', nominal: '2026-01-30', due: '2026-01-30', overdueFrom: '2026-01-31', metOn: null, overdue: true,
      stageDays: ['60 2026-03-01 2026-03-02'],
    },
  ]],
  ['TK-A9', extended, [
    { rule: 'D07a', startsOn: '2026-01-02', nominal: '2026-01-03', due: '2026-01-04', metOn: '2026-01-02', overdue: false, stageDays: ['3 2026-01-05 2026-01-05'] },
    {
      rule: 'D06b', startsOn: '2026-01-16', nominal: '2026-02-15', due: '2026-02-24', overdueFrom: '2026-02-25', extendedTo: '2026-03-17', metOn: null, overdue: true,
      stageDays: ['60 2026-03-17 2026-03-17', '90 2026-04-16 2026-04-16'],
    },
  ]],
  ['TK-A10', ticketOf('police', ['filingRefused 2026-04-27', 'noticeReceived 2026-04-28'], 'criminal'), [
    { rule: 'D08', startsOn: '2026-04-27', nominal: '2026-04-30', due: '2026-04-30', overdueFrom: '2026-05-01', metOn: '2026-04-28', overdue: false },
    { rule: 'D09', owner: 'us', startsOn: '2026-04-28', nominal: '2026-05-05', due: '2026-05-06', remindBy: '2026-05-05', metOn: null, overdue: true },
  ]],
  ['TK-A11', ticketOf('police', ['lastAct 2026-03-12'], 'administrative'), [
    { rule: 'D20', owner: 'us', startsOn: '2026-03-12', nominal: '2026-09-12', due: '2026-09-12', metOn: null, overdue: true },
  ]],
]

describe('the sample case', () => {
  it.each(table)('%s has exactly the clocks of the answer key', (_, ticket, rows) => {
    const found = deadlines(ticket, on('2026-11-19'))
    expect(found.map((one) => one.rule)).toEqual(rows.map((row) => row.rule))
    rows.forEach(({ stageDays, ...row }, index) => {
      const one = found[index]
      expect(one).toMatchObject(row)
      expect(one?.extendedTo).toBe(row.extendedTo)
      expect(one?.provisional).toBe(false)
      if (stageDays) expect(one?.stages.map((stage) => `${stage.total} ${stage.nominal} ${stage.due}`)).toEqual(stageDays)
    })
  })
})
