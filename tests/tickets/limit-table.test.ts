import { describe, expect, it } from 'vitest'
import { deadlineRules } from '@/lib/channels/limits/registry'
import type { ChannelId, Procedure } from '@/lib/cases/vocabulary'
import { deadlines } from '@/lib/tickets/deadlines'
import { deadlineIds } from '@/tests/law/cases/ids'
import { on, ticketOf } from './sample-tickets'

type Row = { channel: ChannelId; lines: string[]; today?: string; procedure?: Procedure; letters?: string[] }
/** Each clock as `rule owner start → nominal due [stages] reading state`; the reading is `remindBy` of ours, `overdueFrom` of theirs. */
function clocks({ channel, lines, today = '2026-11-26', procedure, letters }: Row): string[] {
  return deadlines({ ...ticketOf(channel, lines, procedure), letters }, on(today)).map((one) => [
    one.rule, one.owner, one.startsOn, '→', one.nominal, one.due, ...(one.stages.length ? [`[${one.stages.map((stage) => stage.due).join(' ')}]`] : []),
    one.remindBy ?? one.overdueFrom ?? '-', one.metOn ? `met ${one.metOn}` : one.ended ? 'ended' : one.paused ? 'paused' : one.overdue ? 'overdue' : 'runs',
  ].join(' '))
}

/** Days by hand: 2026 rests 09-25…27 and 10-01…07 and works on 09-20 and 10-10; 02-15…23 rests, 02-14 and 02-28 work; 05-01…05 and 06-19…21 rest. */
const table: [string, Row, string[]][] = [
  ['D05a over National Day', { channel: 'nfra-petition', lines: ['received 2026-09-18'], today: '2026-10-08' }, ['D05a them 2026-09-18 → 2026-10-03 2026-10-08 2026-10-09 runs']],
  ['D05b with its one extension, D05c ours', { channel: 'nfra-petition', lines: ['received 2026-09-18', 'accepted 2026-09-25', 'replied 2026-11-20'] }, [
    'D05a them 2026-09-18 → 2026-10-03 2026-10-08 2026-10-09 met 2026-09-25', 'D05b them 2026-09-25 → 2026-11-24 2026-11-24 [2026-12-24] 2026-11-25 met 2026-11-20',
    'D05c us 2026-11-20 → 2026-12-20 2026-12-21 2026-12-20 runs',
  ]],
  ['D05c twice, a hearing not counted in the second round', {
    channel: 'nfra-petition', today: '2026-06-20', lines: ['replied 2026-04-03', 'reexaminationFiled 2026-04-20', 'received 2026-04-22', 'suspended 2026-05-01', 'resumed 2026-05-03', 'opinionIssued 2026-05-20',
      'reexaminationFiled 2026-06-01', 'received 2026-06-03', 'suspended 2026-06-10', 'resumed 2026-06-15'],
  }, [
    'D05c us 2026-04-03 → 2026-05-03 2026-05-06 2026-05-03 met 2026-04-20', 'D05c them 2026-04-22 → 2026-05-22 2026-05-22 2026-05-23 met 2026-05-20',
    'D05c us 2026-05-20 → 2026-06-19 2026-06-22 2026-06-19 met 2026-06-01', 'D05c them 2026-06-03 → 2026-07-08 2026-07-08 2026-07-09 runs',
  ]],
  ['D11 reasons in 7 days, the case in 15', { channel: 'procuratorate', lines: ['filed 2026-09-10', 'referred 2026-09-24', 'openingOrdered 2026-10-08'], today: '2026-10-24' }, [
    'D11 them 2026-09-24 → 2026-10-01 2026-10-08 2026-10-09 met 2026-10-08', 'D11 them 2026-10-08 → 2026-10-23 2026-10-23 2026-10-24 overdue',
  ]],
  ['D12b and D13c where no duty has a limit', { channel: 'nfra-report', lines: ['filed 2026-08-01', 'received 2026-08-03'], today: '2026-10-09' }, [
    'D12b them 2026-08-03 → 2026-10-02 2026-10-08 2026-10-09 overdue', 'D13c them 2026-08-03 → 2026-10-03 2026-10-08 2026-10-09 overdue',
  ]],
  ['D12b not before 2026-07-01', { channel: 'nfra-report', lines: ['received 2026-06-30'], today: '2026-08-31' }, ['D13c them 2026-06-30 → 2026-08-30 2026-08-31 2026-09-01 runs']],
  ['no D12b where the duty has a limit', { channel: 'nfra-report', lines: ['received 2026-08-03', 'materialsComplete 2026-08-03'], today: '2026-08-04' }, [
    'D04a them 2026-08-03 → 2026-08-18 2026-08-18 2026-08-19 runs',
  ]],
  ['D12b and D13c beside the intake of the police, which only guides: the duty itself has no limit before a case is opened', {
    channel: 'police', lines: ['filed 2026-08-03', 'received 2026-08-03'], today: '2026-08-04',
  }, [
    'D07a them 2026-08-03 → 2026-08-04 2026-08-04 [2026-08-06] 2026-08-05 runs', 'D12b them 2026-08-03 → 2026-10-02 2026-10-08 2026-10-09 runs',
    'D13c them 2026-08-03 → 2026-10-03 2026-10-08 2026-10-09 runs',
  ]],
  ['D12c stands still for a supplement of ten workdays', { channel: 'police', lines: ['refused 2026-11-02', 'reconsiderationFiled 2026-11-09', 'received 2026-11-09', 'supplementRequested 2026-11-12'], today: '2026-11-20' }, [
    'D12a us 2026-11-02 → 2027-01-01 2027-01-04 2027-01-01 met 2026-11-09', 'D12c them 2026-11-09 → 2026-11-24 2026-11-24 2026-11-25 paused',
    'D12c us 2026-11-12 → 2026-11-26 2026-11-26 2026-11-26 runs', 'D13b us 2026-11-02 → 2027-05-02 2027-05-03 2027-05-02 ended',
  ]],
  ['D12c begins anew with it', { channel: 'nfra-report', lines: ['reconsiderationFiled 2026-11-06', 'received 2026-11-09', 'supplementRequested 2026-11-12', 'supplemented 2026-11-24'] }, [
    'D12c them 2026-11-09 → 2026-11-26 2026-11-26 2026-11-27 ended', 'D12c them 2026-11-24 → 2026-12-01 2026-12-01 2026-12-02 runs',
    'D12c us 2026-11-12 → 2026-11-26 2026-11-26 2026-11-26 met 2026-11-24',
  ]],
  ['D12d with its extension, D13a met in court', {
    channel: 'nfra-report', lines: ['reconsiderationFiled 2026-07-01', 'accepted 2026-08-06', 'reconsiderationDecided 2026-10-09', 'courtFiled 2026-10-20'],
  }, [
    'D12c them 2026-07-01 → 2026-07-08 2026-07-08 - met 2026-08-06', 'D12d them 2026-08-06 → 2026-10-05 2026-10-08 [2026-11-04] 2026-10-09 met 2026-10-09',
    'D13a us 2026-10-09 → 2026-10-24 2026-10-26 2026-10-24 met 2026-10-20',
  ]],
  ['D13b by corresponding day', { channel: 'nfra-report', lines: ['refused 2026-04-03'], today: '2026-10-04' }, [
    'D12a us 2026-04-03 → 2026-06-02 2026-06-02 2026-06-02 overdue', 'D13b us 2026-04-03 → 2026-10-03 2026-10-08 2026-10-03 runs',
  ]],
  ['D14a on a make-up Saturday', { channel: 'carrier', lines: ['received 2026-09-25'], today: '2026-10-10' }, ['D14a them 2026-09-25 → 2026-10-10 2026-10-10 2026-10-11 runs']],
  ['D14b in workdays, then in days', { channel: 'miit-appeal', lines: ['received 2026-09-24', 'accepted 2026-10-08'] }, [
    'D14b them 2026-09-24 → 2026-10-09 2026-10-09 2026-10-10 met 2026-10-08', 'D14b them 2026-10-08 → 2026-11-07 2026-11-09 2026-11-10 overdue',
  ]],
  ['D15a and D15b by the old measures', { channel: 'market-12315', lines: ['received 2026-02-10', 'accepted 2026-02-14'], today: '2026-04-27' }, [
    'D15a them 2026-02-10 → 2026-02-26 2026-02-26 2026-02-27 met 2026-02-14', 'D15b them 2026-02-14 → 2026-04-27 2026-04-27 2026-04-28 runs',
  ]],
  ['D15c and D15d by the new ones', { channel: 'market-12315', lines: ['received 2026-04-15', 'accepted 2026-04-20'], today: '2026-06-22' }, [
    'D15c them 2026-04-15 → 2026-04-24 2026-04-24 2026-04-25 met 2026-04-20', 'D15d them 2026-04-20 → 2026-06-19 2026-06-22 2026-06-23 runs',
  ]],
  ['each limit of 12315 by the day that starts it, appraisal not counted', {
    channel: 'market-12315', lines: ['received 2026-04-14', 'accepted 2026-04-15', 'suspended 2026-05-01', 'resumed 2026-05-11'], today: '2026-06-25',
  }, ['D15a them 2026-04-14 → 2026-04-23 2026-04-23 2026-04-24 met 2026-04-15', 'D15d them 2026-04-15 → 2026-06-24 2026-06-24 2026-06-25 overdue']],
  ['D16a over National Day', { channel: 'pboc-credit', lines: ['received 2026-09-12'], today: '2026-10-08' }, ['D16a them 2026-09-12 → 2026-10-02 2026-10-08 2026-10-09 runs']],
  ['D16b: examination anew after a supplement, suspension not counted', {
    channel: 'pboc-credit', today: '2026-11-10',
    lines: ['materialsComplete 2026-09-22', 'supplementRequested 2026-09-28', 'supplemented 2026-10-09', 'accepted 2026-10-20', 'suspended 2026-10-25', 'resumed 2026-11-05'],
  }, [
    'D16b them 2026-09-22 → 2026-10-19 2026-10-19 2026-10-20 ended', 'D16b them 2026-10-09 → 2026-10-22 2026-10-22 2026-10-23 met 2026-10-20',
    'D16b us 2026-09-28 → 2026-10-16 2026-10-16 2026-10-16 met 2026-10-09', 'D16b them 2026-10-20 → 2026-11-30 2026-11-30 2026-12-01 runs',
  ]],
  ['D16b before 2024-04-15: suspension is counted', { channel: 'pboc-credit', lines: ['accepted 2024-04-12', 'suspended 2024-04-20', 'resumed 2024-05-01'], today: '2024-05-13' }, [
    'D16b them 2024-04-12 → 2024-05-12 2024-05-13 2024-05-14 runs',
  ]],
  ['D17 only with the letter, never overdue', { channel: 'platform', lines: ['received 2026-09-21'], letters: ['deletion-request'] }, ['D17 us 2026-09-21 → 2026-10-19 2026-10-19 2026-10-19 runs']],
  ['no D17 without it', { channel: 'platform', lines: ['received 2026-09-21'], letters: ['lender-complaint'] }, []],
  ['D18a, and the ruling of refusal', { channel: 'court', lines: ['received 2026-09-24', 'refused 2026-09-28', 'noticeReceived 2026-09-29'], today: '2026-10-05' }, [
    'D18a them 2026-09-24 → 2026-10-01 2026-10-08 2026-10-09 met 2026-09-28', 'D18a us 2026-09-29 → 2026-10-09 2026-10-09 2026-10-08 runs',
  ]],
  ['D18b', { channel: 'court', lines: ['received 2026-09-24', 'caseOpened 2026-09-28', 'noticeReceived 2026-10-17', 'courtFiled 2026-11-02'] }, [
    'D18a them 2026-09-24 → 2026-10-01 2026-10-08 2026-10-09 met 2026-09-28', 'D18b us 2026-10-17 → 2026-11-01 2026-11-02 2026-11-01 met 2026-11-02',
  ]],
  ['D18c', { channel: 'court', lines: ['preservationRequested 2026-09-30', 'preservationGranted 2026-10-08'] }, [
    'D18c them 2026-09-30 → 2026-10-02 2026-10-08 2026-10-09 met 2026-10-08', 'D18c us 2026-10-08 → 2026-11-07 2026-11-09 2026-11-07 overdue',
  ]],
  ['D19 from a leap day', { channel: 'court', lines: ['harmKnown 2024-02-29'] }, ['D19 us 2024-02-29 → 2027-02-28 2027-03-01 2027-02-28 runs']],
  ['D19 anew from a claim', { channel: 'court', lines: ['harmKnown 2023-10-03', 'claimMade 2025-03-01'] }, [
    'D19 us 2023-10-03 → 2026-10-03 2026-10-08 2026-10-03 ended', 'D19 us 2025-03-01 → 2028-03-01 2028-03-01 2028-03-01 runs',
  ]],
  ['D19 is not brought back by a claim that came too late', { channel: 'court', lines: ['harmKnown 2022-10-03', 'claimMade 2025-10-10'] }, ['D19 us 2022-10-03 → 2025-10-03 2025-10-09 2025-10-03 overdue']],
  ['D19 anew from a claim on its last rolled day', { channel: 'court', lines: ['harmKnown 2022-10-03', 'claimMade 2025-10-09'] }, [
    'D19 us 2022-10-03 → 2025-10-03 2025-10-09 2025-10-03 ended', 'D19 us 2025-10-09 → 2028-10-09 2028-10-09 2028-10-09 runs',
  ]],
  ['D20 never rolls', { channel: 'police', lines: ['lastAct 2026-04-03'], today: '2026-10-03' }, ['D20 us 2026-04-03 → 2026-10-03 2026-10-03 2026-10-03 runs']],
  ['D21: the objection, before its receipt', { channel: 'legal-aid', lines: ['reexaminationFiled 2026-10-19'], today: '2026-10-27' }, [
    'D21 them 2026-10-19 → 2026-10-24 2026-10-26 - runs',
  ]],
  ['D02 theirs from receipt, D01 untouched by it', {
    channel: 'lender', lines: ['received 2026-06-02', 'reexaminationFiled 2026-06-20', 'received 2026-06-23'], today: '2026-06-25',
  }, [
    'D01 them 2026-06-02 → 2026-06-17 2026-06-17 [2026-07-02 2026-08-03] 2026-06-18 overdue', 'D02 them 2026-06-23 → 2026-07-23 2026-07-23 2026-07-24 runs',
  ]],
  ['a receipt of the reconsideration starts no duty of the filing', { channel: 'nfra-report', lines: ['refused 2026-11-02', 'reconsiderationFiled 2026-11-09', 'received 2026-11-11'] }, [
    'D12a us 2026-11-02 → 2027-01-01 2027-01-04 2027-01-01 met 2026-11-09', 'D12c them 2026-11-11 → 2026-11-18 2026-11-18 2026-11-19 overdue',
    'D13b us 2026-11-02 → 2027-05-02 2027-05-03 2027-05-02 ended',
  ]],
  ['D21: decision, someone assigned', { channel: 'legal-aid', lines: ['received 2026-09-24', 'accepted 2026-09-29'], today: '2026-10-08' }, [
    'D21 them 2026-09-24 → 2026-10-01 2026-10-08 2026-10-09 met 2026-09-29', 'D21 them 2026-09-29 → 2026-10-02 2026-10-08 2026-10-09 runs',
  ]],
  ['D21: the objection', { channel: 'legal-aid', lines: ['received 2026-10-12', 'refused 2026-10-15', 'reexaminationFiled 2026-10-19', 'received 2026-10-21'], today: '2026-10-27' }, [
    'D21 them 2026-10-12 → 2026-10-19 2026-10-19 2026-10-20 met 2026-10-15', 'D21 them 2026-10-21 → 2026-10-26 2026-10-26 2026-10-27 overdue',
  ]],
  ['D22 reminds and is never overdue', { channel: 'hotline-12345', lines: ['received 2026-09-22'] }, ['D22 us 2026-09-22 → 2026-09-30 2026-09-30 2026-09-30 runs']],
  ['D23 on 12321', { channel: 'spam-12321', lines: ['filed 2026-09-22'] }, ['D23 us 2026-09-22 → 2026-10-13 2026-10-13 2026-10-13 runs']],
  ['D23 on 12377', { channel: 'cyber-12377', lines: ['filed 2026-02-10'] }, ['D23 us 2026-02-10 → 2026-03-02 2026-03-02 2026-03-02 runs']],
  ['D23 at NIFA, answered', { channel: 'nifa', lines: ['filed 2026-09-22', 'replied 2026-09-24'] }, ['D23 us 2026-09-22 → 2026-10-13 2026-10-13 2026-10-13 met 2026-09-24']],
]

describe('the deadlines, one by one', () => {
  it.each(table)('%s', (_, row, expected) => expect(clocks(row)).toEqual(expected))

  it('hold the forty of the collected law', () => {
    const ids = deadlineRules.map((rule) => rule.id)
    expect(ids).toEqual(expect.arrayContaining([...deadlineIds]))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, limits } of deadlineRules) expect([id, limits.every((limit) => limit.channels.length > 0)]).toEqual([id, true])
  })
})
