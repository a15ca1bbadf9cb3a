import { describe, expect, it } from 'vitest'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from './sample-tickets'

const state = (channel: Parameters<typeof ticketOf>[0], lines: string[], today = '2026-11-22') => {
  const view = ticketView({ ...ticketOf(channel, lines), supervision: 'national' }, on(today))
  return `${view.status} ${view.waitingFor}`
}
const keys = (channel: Parameters<typeof ticketOf>[0], lines: string[], rest: { today?: string; procedure?: 'criminal' } = {}) =>
  ticketView({ ...ticketOf(channel, lines, rest.procedure), supervision: 'national' }, on(rest.today ?? '2026-11-22')).nextSteps.map((step) => step.key)

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

  it('stays withdrawn whatever comes later, and starts no limit of ours', () => {
    const lines = ['received 2026-10-10', 'withdrawn 2026-10-12', 'replied 2026-10-20']
    expect(state('lender', lines)).toBe('withdrawn nobody')
    expect(keys('lender', lines)).toEqual([])
    const view = ticketView({ ...ticketOf('lender', lines), supervision: 'national' }, on('2026-11-22'))
    expect(view.deadlines.map(({ rule, ended }) => [rule, ended])).toEqual([['D01', true]])
    // What was recorded late but happened before it counts.
    expect(ticketView(ticketOf('lender', ['received 2026-10-08', 'withdrawn 2026-10-12', 'replied 2026-10-10']), on('2026-11-22')).deadlines.map(({ rule }) => rule)).toEqual(['D01', 'D02'])
  })

  it('is nobody’s turn while its filing is taken back, and counts again with a new day', () => {
    const ticket = ticketOf('police', ['filed 2026-11-01', 'undone 2026-11-02', 'noteAdded 2026-11-02'])
    ticket.events[1]!.undoes = 'e1'
    const acts = [{ findingId: 'f', respondent: 'LX', lastOn: '2026-10-20', takenUpOn: null }]
    expect(ticketView(ticket, on('2026-11-22', acts))).toMatchObject({ status: 'withdrawn', waitingFor: 'nobody', notFiled: true, deadlines: [], nextSteps: [{ key: 'record-filed', event: 'filed' }] })
    expect(filedTicket({ ...ticket, ...ticketView(ticket, on('2026-11-22')) })).toBeNull()
    const again: typeof ticket = { ...ticket, events: [...ticket.events, { id: 'e4', kind: 'filed', on: '2026-11-03' }] }
    expect(ticketView(again, on('2026-11-22')).notFiled).toBeUndefined()
    // What the body has is filed, whatever became of the day.
    const received: typeof ticket = { ...ticket, events: [...ticket.events, { id: 'e4', kind: 'received', on: '2026-11-03' }] }
    expect(ticketView(received, on('2026-11-22'))).toMatchObject({ status: 'open', waitingFor: 'them' })
  })

  it('stays closed, unless what came later starts a clock: then there is something to do, and it can be closed again', () => {
    expect(state('carrier', ['received 2026-10-10', 'closed 2026-10-12', 'replied 2026-10-20'])).toBe('closed nobody')
    const late = ['received 2026-10-10', 'closed 2026-10-12', 'replied 2026-10-30']
    expect([state('lender', late), ...keys('lender', late)]).toEqual(['answered us', 'own-limit', 'regulator-complaint-if-unsatisfied'])
    expect([state('lender', [...late, 'closed 2026-11-02']), ...keys('lender', [...late, 'closed 2026-11-02'])]).toEqual(['closed nobody'])
    // Seven days to ask for reconsideration, also where the notice was noted after the closing of the same day.
    const police = ['filed 2026-11-10', 'closed 2026-11-18', 'noticeReceived 2026-11-18']
    expect(keys('police', police, { procedure: 'criminal' })).toContain('own-limit')
    expect(keys('police', ['filed 2026-11-10', 'noticeReceived 2026-11-18', 'closed 2026-11-18'], { procedure: 'criminal' })).toEqual([])
    // Once answered, a limit of ours runs from the first decision only.
    expect(state('lender', ['received 2026-10-08', 'replied 2026-10-10', 'closed 2026-10-12', 'replied 2026-10-20'])).toBe('closed nobody')
    expect(state('lender', ['received 2026-10-10', 'supplementRequested 2026-10-11', ...late.slice(1)])).toBe('answered us')
  })

  it('is not overdue because a limit of our own lapsed', () => expect(state('police', ['filed 2025-06-01', 'acknowledged 2025-06-01', 'refused 2025-06-02'])).toBe('refused us'))
})

describe('what to do next', () => {
  it('says that no rule was in force yet, instead of asking for a day that is on record', () => {
    const early = ticketView(ticketOf('lender', ['filed 2020-02-01', 'received 2020-02-03']), on('2026-11-22'))
    expect(early.nextSteps).toEqual([{ key: 'before-the-rule', by: 'them', values: { event: 'received', on: '2020-02-03', from: '2020-03-01' } }])
    expect(keys('lender', ['filed 2020-02-01'])).toEqual(['record-start'])
  })

  it('keeps the ways after an answer that came when the filing was closed already, and says that a decision after a withdrawal may have a limit', () => {
    expect(keys('nfra-report', ['accepted 2026-08-12', 'closed 2026-10-20', 'opinionIssued 2026-11-10'])).toEqual(['reconsider-if-disagree', 'court-if-disagree'])
    expect(keys('nfra-report', ['accepted 2026-08-12', 'closed 2026-10-20'])).toEqual([])
    expect(keys('police', ['filed 2026-10-01', 'withdrawn 2026-11-05', 'noticeReceived 2026-11-18'], { procedure: 'criminal' })).toEqual(['decision-after-withdrawal'])
    expect(keys('police', ['filed 2026-10-01', 'noticeReceived 2026-11-02', 'withdrawn 2026-11-05'], { procedure: 'criminal' })).toEqual([])
    expect(keys('lender', ['received 2026-10-10', 'withdrawn 2026-10-12', 'replied 2026-10-20'])).toEqual([])
  })

  it('does not wait for a day that a lender gave itself beyond the law', () => {
    const ticket = ticketOf('lender', ['filed 2026-09-01', 'received 2026-09-02', 'extended 2026-09-15'])
    ticket.events[2]!.extendedTo = '2027-09-10'
    const at = (today: string) => ticketView({ ...ticket, supervision: 'national' }, on(today))
    expect(at('2026-10-01').nextSteps.map(({ key, by }) => `${key} ${by}`)).toEqual(['wait them', 'extension-beyond them'])
    expect(at('2026-10-01').nextSteps[0]?.on).toBe('2026-11-02')
    const late = at('2026-11-28')
    expect([late.status, late.waitingFor, ...late.nextSteps.map(({ key }) => key)]).toEqual(['overdue', 'us', 'extension-beyond', 'remind', 'regulator-complaint'])
  })

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
    expect(keys('police', ['refused 2026-11-02', 'reconsiderationFiled 2026-11-05', 'received 2026-11-06'])).toContain('deemed-accepted')
  })

  it('asks for the day of receipt, and only for that while it is not on record', () => {
    const sent = ['received 2026-06-02', 'replied 2026-06-10', 'reexaminationFiled 2026-06-20']
    const seen = (lines: string[], today: string) => {
      const { status, nextSteps } = ticketView({ ...ticketOf('lender', lines), supervision: 'national' }, on(today))
      return [status, ...nextSteps.filter(({ values }) => values.rule === 'D02').map(({ key, event }) => `${key} ${event ?? ''}`.trim())]
    }
    expect(seen(sent, '2026-07-01')).toEqual(['open', 'record-received received', 'wait'])
    expect(seen(sent, '2026-11-22')).toEqual(['open', 'ask-received received'])
    expect(seen([...sent, 'received 2026-06-23'], '2026-11-22')).toEqual(['overdue', 'remind reminderSent', 'regulator-complaint'])
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

describe('what to do next at the other bodies', () => {
  it.each<[string, Parameters<typeof keys>[0], string[], string, string[]]>([
    ['a petition asks for review, then re-review, then is over', 'nfra-petition', ['replied 2026-11-20'], '2026-11-22', ['own-limit']],
    ['a late petition', 'nfra-petition', ['received 2026-10-20'], '2026-11-22', ['remind', 'petition-supervision']],
    ['while the second opinion is awaited', 'nfra-petition', ['replied 2026-09-01', 'reexaminationFiled 2026-09-10', 'opinionIssued 2026-10-09', 'reexaminationFiled 2026-11-02'], '2026-11-22', ['record-received', 'wait']],
    ['after it', 'nfra-petition', ['replied 2026-09-01', 'reexaminationFiled 2026-09-10', 'opinionIssued 2026-10-09', 'reexaminationFiled 2026-11-02', 'opinionIssued 2026-11-20'], '2026-11-22', ['petition-over']],
    ['the appeal centre', 'miit-appeal', ['received 2026-11-02', 'accepted 2026-11-06', 'replied 2026-11-20'], '2026-11-22', ['court-possible']],
    ['12315', 'market-12315', ['received 2026-11-02', 'refused 2026-11-06'], '2026-11-22', ['court-or-arbitration']],
    ['an objection to the credit record', 'pboc-credit', ['received 2026-11-02', 'replied 2026-11-06'], '2026-11-22', ['pboc-complaint', 'court-possible']],
    ['a complaint taken up after it', 'pboc-credit', ['received 2026-10-02', 'replied 2026-10-16', 'materialsComplete 2026-11-02', 'accepted 2026-11-10'], '2026-11-22', ['wait']],
    ['a supplement of our own', 'pboc-credit', ['materialsComplete 2026-11-02', 'supplementRequested 2026-11-10'], '2026-11-22', ['own-limit']],
    ['the court', 'court', ['received 2026-10-12', 'caseOpened 2026-10-15', 'noticeReceived 2026-11-18'], '2026-11-22', ['own-limit']],
    ['legal aid refused', 'legal-aid', ['received 2026-11-02', 'refused 2026-11-06'], '2026-11-22', ['legal-aid-objection']],
    ['the objection decided', 'legal-aid', ['received 2026-11-02', 'refused 2026-11-06', 'reexaminationFiled 2026-11-09', 'opinionIssued 2026-11-12'], '2026-11-22', ['reconsider-or-court']],
    ['the procuratorate found the police right', 'procuratorate', ['filed 2026-10-12', 'replied 2026-11-06'], '2026-11-22', ['private-prosecution']],
    ['the police did not open the case they were told to', 'procuratorate', ['openingOrdered 2026-10-12'], '2026-11-22', ['prosecutor-correction']],
    ['a reminder before its day', 'nifa', ['filed 2026-11-16'], '2026-11-22', ['wait-own']],
    ['a reminder on its day', 'nifa', ['filed 2026-11-09'], '2026-11-23', ['check-again']],
    ['silence before the rule of 2026-07-01', 'nfra-report', ['received 2026-06-30'], '2026-08-01', ['silence-undated', 'record-start', 'wait']],
  ])('%s', (_, channel, lines, today, expected) => expect(keys(channel, lines, { today })).toEqual(expected))

  it('dates reconsideration by the sixty days of a duty without a limit', () => {
    const view = ticketView(ticketOf('nfra-report', ['received 2026-08-03']), on('2026-11-10'))
    expect(view.nextSteps.find(({ key }) => key === 'reconsider-silence')).toMatchObject({ on: '2026-12-01', values: { rule: 'D12b', due: '2026-10-08' } })
  })

  it('never calls a reminder overdue; once its day has come it is our turn to look', () => {
    for (const channel of ['nifa', 'spam-12321', 'cyber-12377', 'hotline-12345'] as const) {
      expect([state(channel, ['filed 2026-11-20', 'received 2026-11-20']), state(channel, ['filed 2026-01-05', 'received 2026-01-05'])]).toEqual(['open them', 'open us'])
    }
  })
})
