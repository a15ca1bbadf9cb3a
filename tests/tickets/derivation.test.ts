import { describe, expect, it } from 'vitest'
import { deadlines } from '@/lib/tickets/deadlines'
import { on, ticketOf } from './sample-tickets'

const lines = (ticket: ReturnType<typeof ticketOf>, rule: string) =>
  deadlines(ticket, on('2026-11-19')).find((one) => one.rule === rule)?.steps.map(({ key, values }) => `${key} ${Object.values(values).join(' ')}`) ?? []

describe('the derivation of the sample’s clocks', () => {
  it('rolls over the national holiday, stage by stage', () => {
    expect(lines({ ...ticketOf('lender', ['filed 2026-09-15', 'received 2026-09-16']), supervision: 'national' }, 'D01')).toEqual([
      'start received 2026-09-16', 'count-day 15 2026-09-17 2026-10-01',
      'rolled 2026-10-01 2026-10-08 7 2026-10-01 · 2026-10-02 · 2026-10-03 · 2026-10-04 · 2026-10-05 · 2026-10-06 · 2026-10-07',
      'stage 1 30 2026-10-16 2026-10-16', 'stage-rolled 2 60 2026-11-15 2026-11-16', 'overdue-from 2026-10-09', 'note.D01 ',
    ])
  })

  it('says of an institution of unknown kind that the limit may not bind it', () => {
    expect(lines(ticketOf('lender', ['received 2026-09-16']), 'D01').slice(-2)).toEqual(['supervised-only ', 'note.D01 '])
  })

  it('explains a Saturday on which people work', () => {
    expect(lines(ticketOf('carrier', ['received 2026-01-30']), 'D14a')).toEqual([
      'start received 2026-01-30', 'count-day 15 2026-01-31 2026-02-14', 'not-rolled 2026-02-14', 'makeup 2026-02-14', 'overdue-from 2026-02-15',
    ])
    expect(lines(ticketOf('police', ['filed 2025-12-31'], 'administrative'), 'D07a')).toContain('makeup 2026-01-04')
  })

  it('names the days off a count of workdays passes over', () => {
    expect(lines(ticketOf('nfra-complaint', ['received 2026-09-22']), 'D03')[1]).toBe(
      'count-workday-skipping 7 2026-09-23 2026-10-09 2026-09-25 · 2026-09-26 · 2026-09-27 · 2026-10-01 · 2026-10-02 · 2026-10-03 · 2026-10-04 · 2026-10-05 · 2026-10-06 · 2026-10-07 10')
  })

  it('reads our own limit by the earlier day and never rolls the limitation', () => {
    expect(lines(ticketOf('police', ['noticeReceived 2026-04-28'], 'criminal'), 'D09')).toContain('remind 2026-05-05 2026-05-06')
    expect(lines(ticketOf('police', ['lastAct 2026-03-12'], 'administrative'), 'D20')).toContain('never-rolled 2026-09-12')
  })
})

describe('what is new on a line', () => {
  it('counts years, says from when it counts anew, and reminds by what is certain', () => {
    expect(lines(ticketOf('court', ['harmKnown 2023-10-03', 'claimMade 2025-03-01']), 'D19')).toEqual([
      'start harmKnown 2023-10-03', 'count-year 3 2023-10-03 2026-10-03',
      'rolled 2026-10-03 2026-10-08 5 2026-10-03 · 2026-10-04 · 2026-10-05 · 2026-10-06 · 2026-10-07', 'remind 2026-10-03 2026-10-08', 'note.D19 ', 'ended 2025-03-01',
    ])
    const anew = deadlines(ticketOf('court', ['harmKnown 2023-10-03', 'claimMade 2025-03-01']), on('2026-11-19'))[1]!
    expect(anew.steps.slice(0, 2)).toEqual([{ key: 'start', values: { event: 'claimMade', on: '2025-03-01' } }, { key: 'restarted', values: { from: '2023-10-03', on: '2025-03-01' } }])
  })

  it('says of a day of ours that no law sets it, and of an unverified one that it only reminds', () => {
    expect(lines(ticketOf('nifa', ['filed 2026-09-22']), 'D23').slice(-2)).toEqual(['reminder-internal 2026-10-13', 'note.D23 '])
    expect(lines(ticketOf('hotline-12345', ['received 2026-09-22']), 'D22').slice(-2)).toEqual(['reminder-unverified 2026-09-30', 'note.D22 '])
    expect([...lines(ticketOf('nifa', ['filed 2026-09-22']), 'D23'), ...lines(ticketOf('hotline-12345', ['received 2026-09-22']), 'D22')].join()).not.toMatch(/overdue-from|remind /)
  })

  it('reminds earlier where the Saturdays of a year are not known', () => {
    const given = lines(ticketOf('pboc-credit', ['supplementRequested 2027-03-01']), 'D16b')
    expect(given).toContain('remind 2027-03-12 2027-03-15')
    expect(given).toContain('maybe-earlier 2027-03-12')
  })
})
