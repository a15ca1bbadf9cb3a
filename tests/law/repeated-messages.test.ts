import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { connected, message, missed } from './attempts'
import { cited, judged } from './facts'

/** `count` contacts of one day, a minute apart from nine on: calls and messages in turn. */
const day = (on: string, count: number, facts: Partial<ContactAttempt> = {}) => Array.from({ length: count }, (_, index) => {
  const time = `${on} 09:${String(index).padStart(2, '0')}:00`
  return index % 2 ? message(time, '请尽快处理', facts) : missed(time, facts)
})
const from = (first: string, counts: number[], facts: Partial<ContactAttempt> = {}) => counts.flatMap((count, index) => day(addDays(first, index), count, facts))
const summary = (attempts: ContactAttempt[]) => {
  const { findings, prompts } = judged('repeated-messages', attempts)
  return { groups: findings.flatMap(({ groups }) => groups.map((group) => `${group.label} ${group.attempts.length}`)), asked: prompts.map(({ reason }) => reason.key) }
}

describe('many in one civil day', () => {
  test.each([[9, []], [10, ['2026-03-01 10']], [11, ['2026-03-01 11']]])('%i: %j', (count, groups) => {
    expect(summary(day('2026-03-01', count))).toEqual({ groups, asked: [] })
  })

  test('midnight parts the days', () => {
    const late = [...day('2026-03-01', 9), missed('2026-03-02 00:00:00')]
    expect(summary(late)).toEqual({ groups: [], asked: [] })
    expect(summary([...day('2026-03-01', 9), missed('2026-03-01 23:59:59')]).groups).toEqual(['2026-03-01 10'])
  })

  test('calls, messages and chats are one sum; a visit, a letter and what was not to collect are not in it', () => {
    const nine = day('2026-03-01', 9)
    expect(summary([...nine, message('2026-03-01 20:00:00', '在吗', { channel: 'chat' })]).groups).toEqual(['2026-03-01 10'])
    expect(summary([...nine, connected('2026-03-01 20:00:00')]).groups).toEqual(['2026-03-01 10'])
    for (const other of [{ channel: 'visit' as const }, { channel: 'letter' as const }, { purpose: 'other' as const }, { direction: 'outgoing' as const, purpose: 'other' as const }]) {
      expect(summary([...nine, missed('2026-03-01 20:00:00', other)])).toEqual({ groups: [], asked: [] })
    }
  })

  test('platform and agencies are summed, lenders and people are not', () => {
    const rest = (more: Partial<ContactAttempt>) => [...day('2026-03-01', 5), ...day('2026-03-01', 5, more)]
    expect(summary(rest({ respondent: 'LX', number: '95099901' })).groups).toEqual(['2026-03-01 10'])
    expect(summary(rest({ lender: 'LY' }))).toEqual({ groups: [], asked: [] })
    expect(summary(rest({ recipient: 'sister' }))).toEqual({ groups: [], asked: [] })
  })

  test('it protects whoever is reached', () => {
    for (const recipient of ['sister', 'husband', 'guarantor', 'someone']) expect(summary(day('2026-03-01', 10, { recipient })).groups).toEqual(['2026-03-01 10'])
  })

  test.each([
    ['blocked', { ending: 'blocked' as const }], ['not on the bill', { grade: 'bill-missing' as const }], ['of a shared line', { attribution: 'shared' as const, lender: null }],
    ['of an unknown line', { attribution: 'unknown' as const, lender: null }],
  ])('the tenth is %s: a person is asked', (_name, facts) => {
    expect(summary([...day('2026-03-01', 9), missed('2026-03-01 20:00:00', facts)])).toEqual({ groups: [], asked: ['ask-repeated-day'] })
    expect(summary([...day('2026-03-01', 8), missed('2026-03-01 20:00:00', facts)])).toEqual({ groups: [], asked: [] })
  })

  test('open lines alone are asked about and never found', () => {
    expect(summary(day('2026-03-01', 12, { attribution: 'unknown', lender: null }))).toEqual({ groups: [], asked: ['ask-repeated-day'] })
  })
})

describe('many in seven civil days', () => {
  test.each([
    ['29 in seven days', [5, 4, 4, 4, 4, 4, 4], []], ['30 in seven days', [5, 5, 4, 4, 4, 4, 4], ['2026-03-01/2026-03-07 30']],
    ['30 in eight days', [5, 4, 4, 4, 4, 4, 4, 1], []], ['a quiet day between', [9, 9, 0, 0, 0, 9, 3], ['2026-03-01/2026-03-07 30']],
    ['two weeks that overlap', [5, 5, 4, 4, 4, 4, 4, 5], ['2026-03-01/2026-03-08 35']],
  ])('%s', (_name, counts, groups) => {
    expect(summary(from('2026-03-01', counts))).toEqual({ groups, asked: [] })
  })

  test('a full day inside a full week is both, and is counted once', () => {
    const { findings } = judged('repeated-messages', from('2026-03-01', [7, 10, 9, 7]))
    expect(findings[0]?.groups.map(({ label }) => label)).toEqual(['2026-03-01/2026-03-04', '2026-03-02'])
    expect(findings[0]?.attempts).toHaveLength(33)
    expect(findings[0]?.reason.values).toMatchObject({ count: 33, days: 1, windows: 1, dayMin: 10, windowMin: 30, windowDays: 7 })
  })

  test('what is open may only complete a week as a question', () => {
    const open = { attribution: 'shared' as const, lender: null }
    expect(summary([...from('2026-03-01', [9, 9, 9]), ...from('2026-03-05', [3], open)])).toEqual({ groups: [], asked: ['ask-repeated-window'] })
    expect(summary([...from('2026-03-01', [9, 9, 9]), ...from('2026-03-08', [3], open)])).toEqual({ groups: [], asked: [] })
  })
})

describe('the law of each day', () => {
  test('a week across the change of law is parted act by act', () => {
    const [finding] = judged('repeated-messages', from('2025-12-29', [5, 5, 5, 5, 5, 5])).findings
    expect(cited(finding)).toEqual(['ZAGL 2013-01-01 15', 'ZAGL 2026-01-01 15'])
    expect(finding?.provisions.map(({ cite }) => cite.zh.slice(cite.zh.indexOf('第')))).toEqual(['第四十二条第（五）项', '第五十条第一款第（五）项'])
  })

  test('before the first record nothing is found, and that is said', () => {
    const { findings, prompts } = judged('repeated-messages', day('2012-12-31', 10))
    expect([findings, prompts.map(({ reason }) => reason.key)]).toEqual([[], ['unchecked-not-recorded']])
    expect(cited(judged('repeated-messages', day('2013-01-01', 10)).findings[0])).toEqual(['ZAGL 2013-01-01 10'])
  })

  test('the numbers are said to be ours', () => {
    const [finding] = judged('repeated-messages', day('2026-03-01', 10)).findings
    expect(finding?.caution.map(({ key }) => key)).toEqual(['caution-own-threshold', 'caution-repeated', 'caution-other-messages'])
  })
})
