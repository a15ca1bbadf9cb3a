import { describe, expect, it } from 'vitest'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from './sample-tickets'

const state = (channel: Parameters<typeof ticketOf>[0], lines: string[], today = '2026-11-22') => {
  const view = ticketView(ticketOf(channel, lines), on(today))
  return `${view.status} ${view.waitingFor}`
}
const keys = (channel: Parameters<typeof ticketOf>[0], lines: string[], rest: { today?: string; procedure?: 'criminal' } = {}) =>
  ticketView(ticketOf(channel, lines, rest.procedure), on(rest.today ?? '2026-11-22')).nextSteps.map((step) => step.key)

describe('state and turn', () => {
  it.each([
    ['lender', ['filed 2026-11-10', 'received 2026-11-12'], 'open them'], ['lender', ['filed 2026-09-15', 'received 2026-09-16'], 'overdue us'],
    ['lender', ['received 2026-09-16', 'replied 2026-10-20'], 'answered us'], ['lender', ['received 2026-09-16', 'withdrawn 2026-10-20'], 'withdrawn nobody'],
    ['lender', ['received 2026-11-16', 'supplementRequested 2026-11-17'], 'open us'], ['lender', ['received 2026-11-16', 'supplementRequested 2026-11-17', 'supplemented 2026-11-18'], 'open them'],
    ['police', ['filed 2026-11-20', 'refused 2026-11-20'], 'refused us'], ['police', ['filed 2026-11-20', 'acknowledged 2026-11-20'], 'open them'],
    ['police', ['caseOpened 2026-10-20', 'replied 2026-11-10', 'noticeReceived 2026-11-11'], 'answered us'], ['police', ['caseOpened 2026-10-20', 'closed 2026-11-10'], 'closed nobody'],
    ['police', ['filed 2026-11-01', 'acknowledged 2026-11-01', 'noticeReceived 2026-11-20'], 'answered us'],
    ['police', ['filed 2026-11-01', 'refused 2026-11-02', 'noticeReceived 2026-11-20'], 'refused us'],
    ['nfra-complaint', ['received 2026-09-22', 'referred 2026-10-08'], 'open them'], ['platform', ['filed 2026-03-11', 'replied 2026-03-14'], 'answered us'],
  ] as const)('%s %s → %s', (channel, lines, expected) => expect(state(channel, [...lines])).toBe(expected))

  it('turns from open to overdue on the day after the last day, and back when the answer is recorded late', () => {
    expect(state('carrier', ['received 2026-01-30'], '2026-02-14')).toBe('open them')
    expect(state('carrier', ['received 2026-01-30'], '2026-02-15')).toBe('overdue us')
    expect(state('carrier', ['received 2026-01-30', 'replied 2026-02-16'], '2026-02-20')).toBe('answered us')
  })

  it('is not overdue because a limit of our own lapsed', () => expect(state('police', ['filed 2025-06-01', 'acknowledged 2025-06-01', 'refused 2025-06-02'])).toBe('refused us'))
})

describe('what to do next', () => {
  it('reminds an overdue lender and offers the supervisor; says when even the longest limit has passed', () => {
    expect(keys('lender', ['received 2026-10-20'])).toEqual(['remind', 'regulator-complaint'])
    expect(keys('lender', ['received 2026-09-16'])).toEqual(['longest-passed', 'remind', 'regulator-complaint'])
  })

  it('goes from the carrier to the appeal centre, after fifteen days or an answer', () => {
    expect(keys('carrier', ['received 2026-10-20'])).toEqual(['remind', 'telecom-appeal'])
    expect(keys('carrier', ['received 2026-10-20', 'replied 2026-10-22'])).toEqual(['telecom-appeal-if-unsatisfied'])
  })

  it('sends a refused criminal report to the same organ, then one level up, then to the prosecutor', () => {
    const step = (lines: string[], today: string) => ticketView(ticketOf('police', lines, 'criminal'), on(today)).nextSteps.map((one) => `${one.key} ${one.values.rule} ${one.on ?? ''}`)
    expect(step(['filingRefused 2026-11-16', 'noticeReceived 2026-11-18'], '2026-11-20')).toEqual(['own-limit D09 2026-11-25'])
    expect(step(['noticeReceived 2026-11-01', 'reconsiderationFiled 2026-11-05', 'reconsiderationDecided 2026-11-18'], '2026-11-20')).toEqual(['own-limit D10 2026-11-25'])
    expect(step(['noticeReceived 2026-11-01'], '2026-11-20')).toEqual(['own-limit-lapsed D09 ', 'prosecutor D09 '])
  })

  it('dates reconsideration after silence only where the counting rule is recorded', () => {
    const silence = (opened: string, today = '2026-11-22') => ticketView(ticketOf('police', [`caseOpened ${opened}`]), on(today)).nextSteps.find((one) => one.key.startsWith('reconsider-silence'))
    expect(silence('2026-01-16')?.key).toBe('reconsider-silence-undated')
    // Counted from 10-01, before the limit rolled over the holiday to 10-08; once that day has passed, the later reading.
    expect(silence('2026-09-01')).toMatchObject({ key: 'reconsider-silence', on: '2026-11-30' })
    expect(silence('2026-09-01', '2026-12-01')).toMatchObject({ key: 'reconsider-silence', on: '2026-12-07' })
  })

  it('offers reconsideration and court after an answer one may disagree with, only while they are open', () => {
    const offered = (today: string) => ticketView(ticketOf('nfra-report', ['accepted 2026-04-28', 'opinionIssued 2026-06-26']), on(today)).nextSteps.map((one) => `${one.key} ${one.on}`)
    expect(offered('2026-08-25')).toEqual(['reconsider-if-disagree 2026-08-25', 'court-if-disagree 2026-12-26'])
    expect(offered('2026-08-26')).toEqual(['court-if-disagree 2026-12-26'])
    expect(offered('2026-12-27')).toEqual(['court-if-disagree 2026-12-28'])
  })

  it('keeps the ways after a refusal apart: our own limits for reconsideration and for the court', () => {
    const steps = ticketView(ticketOf('police', ['filed 2026-11-01', 'refused 2026-11-03']), on('2026-11-22')).nextSteps
    expect(steps.map((one) => `${one.key} ${one.values.rule ?? ''} ${one.on}`)).toEqual(['own-limit D12a 2027-01-02', 'own-limit D13b 2027-05-03'])
    expect(keys('carrier', ['received 2026-10-20', 'refused 2026-10-22'])).toEqual(['telecom-appeal-if-unsatisfied'])
  })

  it('asks for a supplement, by our own limit of ten workdays if the reconsideration organ wants it', () => {
    expect(keys('nfra-report', ['filed 2026-11-10', 'supplementRequested 2026-11-12'])).toContain('supplement')
    const view = ticketView(ticketOf('police', ['refused 2026-11-02', 'reconsiderationFiled 2026-11-09', 'supplementRequested 2026-11-12']), on('2026-11-22'))
    expect(view.nextSteps.find((one) => one.values.rule === 'D12c' && one.key === 'own-limit')?.on).toBe('2026-11-26')
    expect(view.nextSteps.map((one) => one.key)).not.toContain('supplement')
  })

  it('treats a reconsideration that was not refused in five workdays as accepted', () => {
    expect(keys('police', ['refused 2026-11-02', 'reconsiderationFiled 2026-11-05'])).toContain('deemed-accepted')
  })

  it('asks for the day the case was opened, from 2026 on', () => {
    expect(keys('police', ['filed 2026-11-20', 'acknowledged 2026-11-20'])).toContain('record-case-opened')
    expect(keys('police', ['filed 2025-11-20', 'acknowledged 2025-11-20', 'accepted 2025-11-20'])).not.toContain('record-case-opened')
    expect(keys('police', ['filed 2026-11-20', 'acknowledged 2026-11-20', 'caseOpened 2026-11-20'])).not.toContain('record-case-opened')
  })

  it('waits where there is a clock, says so where there is none, and asks nothing of a closed ticket', () => {
    expect(keys('lender', ['received 2026-11-20'])).toEqual(['wait'])
    expect(keys('platform', ['filed 2026-11-20'])).toEqual(['wait-no-limit'])
    expect(keys('police', ['filed 2026-11-16', 'caseOpened 2026-11-17'], { procedure: 'criminal' })).toEqual(['wait-no-limit'])
    expect(keys('nfra-report', ['filed 2026-11-20'])).toEqual(['record-start'])
    expect(keys('lender', ['received 2026-09-16', 'closed 2026-10-20'])).toEqual([])
  })
})
