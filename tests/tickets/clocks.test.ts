import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '@/lib/calendar/local-date'
import { isWorkday } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'
import { deadlines } from '@/lib/tickets/deadlines'
import { isMetLate } from '@/lib/tickets/lateness'
import type { Ticket, TicketEvent } from '@/lib/tickets/ticket'
import { on, ticketOf } from './sample-tickets'

const only = (ticket: Ticket, today: string) => deadlines(ticket, on(today))[0]!
const withEvent = (ticket: Ticket, event: Partial<TicketEvent> & Pick<TicketEvent, 'kind' | 'on'>): Ticket =>
  ({ ...ticket, events: [...ticket.events, { id: `e${ticket.events.length + 1}`, ...event }] })

describe('which version and which clock', () => {
  it('counts a police case accepted in 2025 by the old rule and one opened in 2026 by the new one', () => {
    const rules = (lines: string[]) => deadlines(ticketOf('police', lines, 'administrative'), on('2026-11-22')).map((one) => one.rule)
    expect(rules(['accepted 2025-12-31'])).toEqual(['D06a'])
    expect(rules(['accepted 2026-01-01'])).toEqual([])
    expect(rules(['accepted 2026-01-01', 'caseOpened 2026-01-01'])).toEqual(['D06b'])
    expect(rules(['caseOpened 2025-12-31'])).toEqual([])
  })

  it('keeps the clocks of the two procedures apart', () => {
    const rules = (procedure: 'administrative' | 'criminal') =>
      deadlines(ticketOf('police', ['filed 2026-04-20', 'filingRefused 2026-04-27', 'noticeReceived 2026-04-28'], procedure), on('2026-05-01')).map((one) => one.rule)
    expect(rules('criminal')).toEqual(['D07b', 'D08', 'D09'])
    expect(rules('administrative')).toEqual(['D07a', 'D12a', 'D13b'])
  })

  it('has no clock before the first recorded version, and none for a platform', () => {
    expect(deadlines(ticketOf('lender', ['received 2020-02-29']), on('2026-01-01'))).toEqual([])
    expect(deadlines(ticketOf('lender', ['received 2020-03-01']), on('2026-01-01'))).toHaveLength(1)
    expect(deadlines(ticketOf('platform', ['filed 2026-01-01', 'received 2026-01-02']), on('2026-11-22'))).toEqual([])
  })

  it('runs the limits of the complaint measures on a supervised lender, on any other with a condition', () => {
    const ticket = ticketOf('lender', ['received 2026-06-01', 'replied 2026-06-10', 'reexaminationFiled 2026-06-20'])
    const found = (supervision?: Ticket['supervision']) => deadlines({ ...ticket, supervision }, on('2026-07-01')).map((one) => `${one.rule} ${one.owner} ${one.due} ${one.conditional}`)
    const dated = ['D01 them 2026-06-16', 'D02 us 2026-07-10', 'D02 them 2026-07-20']
    expect(found('national')).toEqual(dated.map((line) => `${line} undefined`))
    expect(found('unknown')).toEqual(dated.map((line) => `${line} true`))
    expect(found()).toEqual(found('unknown'))
    expect(found('local')).toEqual(found('unknown'))
  })

  it('cites the limitation of the version of the last act', () => {
    const cite = (day: string) => only(ticketOf('police', [`lastAct ${day}`]), '2026-11-22').basis.cite.zh
    expect(cite('2025-12-31')).toContain('第二十二条')
    expect(cite('2026-01-01')).toContain('第二十五条')
  })
})

describe('the chain of a refused criminal case', () => {
  const chain = ticketOf('police', [
    'filed 2026-04-20', 'filingRefused 2026-04-27', 'noticeReceived 2026-04-28', 'reconsiderationFiled 2026-05-06', 'reconsiderationDecided 2026-06-05',
    'reexaminationFiled 2026-06-15',
  ], 'criminal')
  it('runs ours, theirs, ours, theirs', () => {
    const found = deadlines(chain, on('2026-06-20'))
    expect(found.map((one) => `${one.rule} ${one.owner} ${one.startsOn} ${one.due} ${one.metOn}`)).toEqual([
      'D07b them 2026-04-20 2026-04-23 2026-04-27', 'D08 them 2026-04-27 2026-04-30 2026-04-28', 'D09 us 2026-04-28 2026-05-06 2026-05-06',
      'D09 them 2026-05-06 2026-06-05 2026-06-05', 'D10 us 2026-06-05 2026-06-12 2026-06-15', 'D10 them 2026-06-15 2026-07-15 null',
    ])
    expect(found.map(isMetLate)).toEqual([true, false, false, false, true, false])
  })

  it('stops when the police open the case after all', () => {
    const opened = deadlines(ticketOf('police', ['noticeReceived 2026-04-28', 'caseOpened 2026-05-03'], 'criminal'), on('2026-11-22'))
    expect(opened).toMatchObject([{ rule: 'D09', ended: true, overdue: false, metOn: null }])
  })
})

describe('administrative reconsideration inside a ticket', () => {
  const refused = ['filed 2026-06-01', 'acknowledged 2026-06-01', 'refused 2026-06-10']
  it('gives sixty days after a refusal, then five workdays, sixty days and fifteen days', () => {
    const found = deadlines(ticketOf('police', [...refused, 'reconsiderationFiled 2026-07-01', 'accepted 2026-07-06', 'reconsiderationDecided 2026-09-03']), on('2026-09-10'))
    expect(found.slice(1).map((one) => `${one.rule} ${one.owner} ${one.startsOn} ${one.nominal} ${one.due} ${one.metOn}`)).toEqual([
      'D12a us 2026-06-10 2026-08-09 2026-08-10 2026-07-01', 'D12c them 2026-07-01 2026-07-08 2026-07-08 2026-07-06',
      'D12d them 2026-07-06 2026-09-04 2026-09-04 2026-09-03', 'D13a us 2026-09-03 2026-09-18 2026-09-18 null', 'D13b us 2026-06-10 2026-12-10 2026-12-10 null',
    ])
    // Whoever has applied for reconsideration goes to court after it, by its own limit.
    expect(found.at(-1)).toMatchObject({ rule: 'D13b', ended: true })
  })

  it('reminds by the day the refusal may have been known, where its notice came later', () => {
    const [, clock] = deadlines(ticketOf('police', ['filed 2026-02-27', 'refused 2026-03-01', 'noticeReceived 2026-03-20']), on('2026-04-01'))
    expect(clock).toMatchObject({ rule: 'D12a', startsOn: '2026-03-20', due: '2026-05-19', remindBy: '2026-04-30' })
    expect(clock?.steps.find(({ key }) => key === 'known-earlier')?.values).toEqual({ knownOn: '2026-03-01' })
    const [, noticed] = deadlines(ticketOf('police', ['filed 2026-02-27', 'noticeReceived 2026-03-20']), on('2026-04-01'))
    expect([noticed?.remindBy, noticed?.steps.some(({ key }) => key === 'known-earlier')]).toEqual(['2026-05-19', false])
  })

  it('does not take the acceptance of the reconsideration for an acceptance of the report', () => {
    const rules = deadlines(ticketOf('nfra-report', ['materialsComplete 2026-06-01', 'refused 2026-06-10', 'reconsiderationFiled 2026-07-01', 'accepted 2026-07-06']), on('2026-07-10'))
    expect(rules.map((one) => one.rule)).toEqual(['D04a', 'D12a', 'D12c', 'D12d', 'D13b'])
  })
})

describe('stages', () => {
  const opened = ticketOf('police', ['caseOpened 2026-01-16'], 'administrative')
  it('take the next stage of the running clock when nothing is named', () => {
    const once = withEvent(opened, { kind: 'extended', on: '2026-02-20' })
    expect(only(once, '2026-03-01')).toMatchObject({ due: '2026-02-24', extendedTo: '2026-03-17', overdue: false, longest: '2026-04-16' })
    const twice = withEvent(once, { kind: 'extended', on: '2026-03-16' })
    expect(only(twice, '2026-04-16')).toMatchObject({ extendedTo: '2026-04-16', overdue: false })
    expect(only(twice, '2026-04-17').overdue).toBe(true)
    expect(only(withEvent(twice, { kind: 'extended', on: '2026-04-10' }), '2026-04-17').extendedTo).toBe('2026-04-16')
  })

  it('take an explicit day as it is', () => {
    expect(only(withEvent(opened, { kind: 'extended', on: '2026-02-20', extendedTo: '2026-03-08' }), '2026-03-08')).toMatchObject({ extendedTo: '2026-03-08', overdue: false })
  })

  it('end where the law ends, however far a body says it extends; the notified day stays on record', () => {
    const lender = withEvent(ticketOf('lender', ['filed 2026-09-01', 'received 2026-09-02']), { kind: 'extended', on: '2026-09-15', extendedTo: '2027-09-10' })
    const found = only(lender, '2026-11-28')
    expect(found).toMatchObject({ due: '2026-09-17', extendedTo: '2027-09-10', longest: '2026-11-02', overdue: true, provisional: false })
    expect(found.steps).toContainEqual({ key: 'extended-beyond', values: { to: '2027-09-10', longest: '2026-11-02' } })
    expect(found.steps).toContainEqual({ key: 'overdue-from', values: { overdueFrom: '2026-11-03' } })
    expect(only(lender, '2026-11-02').overdue).toBe(false)
    expect(only(withEvent(lender, { kind: 'replied', on: '2026-11-20' }), '2026-11-28').steps).toContainEqual({ key: 'met-late', values: { metOn: '2026-11-20', due: '2026-11-02' } })
    // A rule that names no extension does not say how long one may be: the day that was notified stands.
    const regulator = withEvent(ticketOf('nfra-complaint', ['received 2026-09-02']), { kind: 'extended', on: '2026-09-05', rule: 'D03', extendedTo: '2026-12-01' })
    expect(only(regulator, '2026-11-28')).toMatchObject({ extendedTo: '2026-12-01', overdue: false })
  })

  it('count criminal intake 3, 7 and 30 days', () => {
    const intake = only(ticketOf('police', ['filed 2026-03-02'], 'criminal'), '2026-03-03')
    expect([intake.due, ...intake.stages.map((stage) => stage.due)]).toEqual(['2026-03-05', '2026-03-09', '2026-04-01'])
  })

  it('forget an extension that was taken back', () => {
    const ticket = withEvent(opened, { kind: 'extended', on: '2026-02-20' })
    const undone = withEvent(ticket, { kind: 'undone', on: '2026-02-21', undoes: ticket.events.at(-1)!.id })
    expect(only(undone, '2026-03-01')).toMatchObject({ overdue: true })
    expect(only(undone, '2026-03-01').extendedTo).toBeUndefined()
    const restored = withEvent(undone, { kind: 'undone', on: '2026-02-22', undoes: undone.events.at(-1)!.id })
    expect(only(restored, '2026-03-01').extendedTo).toBe('2026-03-17')
  })
})

describe('what is not counted', () => {
  it('adds the days of a supplement to the acceptance limit', () => {
    const found = only(ticketOf('nfra-report', ['materialsComplete 2026-06-01', 'supplementRequested 2026-06-05', 'supplemented 2026-06-10']), '2026-06-11')
    expect(found).toMatchObject({ nominal: '2026-06-21', due: '2026-06-22', paused: false })
    expect(found.steps.map((step) => step.key)).toContain('not-counted')
  })

  it('stands still while the supplement is owed', () => {
    const ticket = ticketOf('nfra-report', ['materialsComplete 2026-06-01', 'supplementRequested 2026-06-05'])
    expect(only(ticket, '2026-09-01')).toMatchObject({ paused: true, overdue: false })
  })

  it('ignores a pause that begins after the limit has passed', () => {
    expect(only(ticketOf('lender', ['received 2026-06-01', 'suspended 2026-07-01']), '2026-07-10')).toMatchObject({ due: '2026-06-16', paused: false, overdue: true })
  })

  it('does not count mediation at the lender, and starts anew with new facts', () => {
    expect(only(ticketOf('lender', ['received 2026-06-01', 'mediation 2026-06-03', 'resumed 2026-06-13']), '2026-06-14').nominal).toBe('2026-06-26')
    const anew = deadlines(ticketOf('lender', ['received 2026-06-01', 'received 2026-06-10', 'replied 2026-06-24']), on('2026-06-25'))
    expect(anew.filter((one) => one.rule === 'D01').map((one) => [one.startsOn, one.ended, one.metOn])).toEqual([['2026-06-01', true, null], ['2026-06-10', false, '2026-06-24']])
  })
})

describe('limitation', () => {
  const act = (findingId: string, lastOn: string, takenUpOn: string | null = null) => ({ findingId, respondent: 'LX', lastOn, takenUpOn })
  const acts = [act('a', '2026-03-12'), act('b', '2026-03-12', '2026-03-20'), act('c', '2025-12-31')]
  it('runs from the last act of each finding, once a day', () => {
    const found = deadlines(ticketOf('police', ['filed 2026-04-01']), on('2026-04-02', acts)).filter((one) => one.rule === 'D20')
    expect(found.map((one) => `${one.startsOn} ${one.due}`)).toEqual(['2025-12-31 2026-06-30', '2026-03-12 2026-09-12'])
  })

  it('is overridden by a recorded last act, and never rolls', () => {
    const found = deadlines(ticketOf('police', ['lastAct 2026-04-03']), on('2026-04-05', acts))
    expect(found.map((one) => `${one.rule} ${one.due} ${isWorkday(one.due, holidayYears)}`)).toEqual(['D20 2026-10-03 false'])
  })

  it('is met by a trace that the police took it up, not by our sending alone', () => {
    const met = (line: string) => deadlines(ticketOf('police', ['lastAct 2026-03-12', line], 'criminal'), on('2026-04-05')).find((one) => one.rule === 'D20')?.metOn
    expect([met('filed 2026-04-01'), met('acknowledged 2026-04-01'), met('acknowledged 2026-03-01')]).toEqual([null, '2026-04-01', null])
  })

  it('of a finding is met where the police took up its lender’s matter, on whatever ticket, and of several on one day by the last', () => {
    const met = (found: typeof acts, lines = ['filed 2026-04-01', 'acknowledged 2026-04-02']) =>
      deadlines(ticketOf('police', lines), on('2026-04-05', found)).filter((one) => one.rule === 'D20').map((one) => one.metOn)
    expect([met([act('a', '2026-03-12')]), met([act('a', '2026-03-12', '2026-03-20')]), met([act('a', '2026-03-12', '2026-03-20')], ['filed 2026-04-01'])])
      .toEqual([[null], ['2026-03-20'], ['2026-03-20']])
    expect([met(acts.slice(0, 2)), met([act('a', '2026-03-12', '2026-03-20'), act('b', '2026-03-12', '2026-03-25')])]).toEqual([[null], ['2026-03-25']])
  })

  it('does not run on tickets of other channels', () => {
    expect(deadlines(ticketOf('nfra-report', ['filed 2026-04-01']), on('2026-04-02', acts))).toEqual([])
  })
})

describe('provisional years', () => {
  it('says so when 2027 is needed, and for the stages that need it', () => {
    const found = only(ticketOf('lender', ['received 2026-11-02']), '2026-11-22')
    expect(found).toMatchObject({ due: '2026-11-17', provisional: false, longest: '2027-01-04' })
    expect(found.stages.map((stage) => [stage.due, stage.provisional])).toEqual([['2026-12-02', false], ['2027-01-04', true]])
    expect(found.steps).toContainEqual({ key: 'provisional', values: { year: '2027' } })
    expect(only(ticketOf('carrier', ['received 2026-12-20']), '2026-12-21')).toMatchObject({ due: '2027-01-04', provisional: true })
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 650 }).map((offset) => addDays('2025-01-01', offset))
  it('a limit in civil days never ends before its nominal day, ends on a workday, and is overdue exactly from overdueFrom', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 60 }), (start, later) => {
      const ticket = ticketOf('carrier', [`received ${start}`])
      const found = only(ticket, addDays(start, later))
      expect(daysBetween(start, found.nominal)).toBe(15)
      expect(found.due >= found.nominal && isWorkday(found.due, holidayYears)).toBe(true)
      expect(found.overdue).toBe(addDays(start, later) >= found.overdueFrom!)
    }))
  })

  it('does not depend on the order in which events of different days were recorded', () => {
    const lines = ['filed 2026-09-15', 'received 2026-09-16', 'suspended 2026-09-18', 'resumed 2026-09-21', 'extended 2026-09-30', 'replied 2026-10-20']
    const expected = deadlines(ticketOf('lender', lines), on('2026-11-01')).map((one) => ({ ...one }))
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(deadlines(ticketOf('lender', shuffled), on('2026-11-01'))).toEqual(expected)
    }))
  })

  it('a later start never gives an earlier end, and a longer pause never either', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), (start, shift) => {
      const due = (lines: string[]) => only(ticketOf('lender', lines), '2026-12-31').due
      expect(due([`received ${addDays(start, shift)}`]) >= due([`received ${start}`])).toBe(true)
      const paused = (days: number) => due([`received ${start}`, `suspended ${addDays(start, 2)}`, `resumed ${addDays(start, 2 + days)}`])
      expect(paused(shift) >= paused(shift - 1)).toBe(true)
    }))
  })
})
