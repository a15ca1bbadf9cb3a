import { describe, expect, test } from 'vitest'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { connected, message, missed, times } from './attempts'
import { cited, judged } from './facts'

const clocks = ['09:00:00', '11:00:00', '13:00:00', '15:00:00', '17:00:00', '18:00:00', '19:00:00', '20:00:00']
const calls = (day: string, count: number, make: (text: string, facts?: Partial<ContactAttempt>) => ContactAttempt, facts: Partial<ContactAttempt> = {}) =>
  times(day, clocks.slice(0, count), (text) => make(text, facts))
const summary = (violation: string, attempts: ContactAttempt[]) => {
  const { findings, prompts } = judged(violation, attempts)
  return { days: findings.flatMap((finding) => finding.groups.map((group) => `${group.label} ${group.attempts.length}`)), asked: prompts.map((prompt) => prompt.reason.key) }
}

describe('contact at night', () => {
  test.each([
    ['2026-03-12 21:59:59', 0], ['2026-03-12 22:00:00', 1], ['2026-03-12 23:59:59', 1], ['2026-03-13 00:00:00', 1], ['2026-03-13 07:59:59', 1], ['2026-03-13 08:00:00', 0],
  ])('%s: %i', (time, count) => {
    expect(judged('night-contact', [missed(time)]).findings).toHaveLength(count)
  })

  test('each night stands under the rules of its own day', () => {
    const acts = ['2025-02-27', '2025-02-28', '2026-01-29', '2026-01-30'].map((day) => missed(`${day} 22:30:00`))
    expect(cited(judged('night-contact', acts).findings[0])).toEqual(['CBA26 2026-01-30 1', 'GBT 2025-02-28 3', 'NIFA24 2024-05-15 1'])
  })

  test('the association’s guide binds members alone', () => {
    for (const lender of ['LY', 'LZ']) expect(cited(judged('night-contact', [missed('2026-03-12 22:30:00', { lender })]).findings[0])).toEqual(['GBT 2025-02-28 1'])
  })

  test('before the first recorded rule nothing is found, and that is said', () => {
    const { findings, prompts } = judged('night-contact', [missed('2024-05-14 23:00:00')])
    expect([findings, prompts.map((prompt) => prompt.reason.key)]).toEqual([[], ['unchecked-not-recorded']])
  })

  test('a day without a time is asked about', () => {
    expect(judged('night-contact', [missed('2026-03-12 00:00:00', { atPrecision: 'day' })]).prompts[0]?.reason.key).toBe('ask-time-of-day')
  })

  test('an agreement of the debtor ends the rule for the debtor and raises a question for others', () => {
    const acts = [missed('2026-03-12 22:30:00'), missed('2026-03-12 22:31:00', { recipient: 'sister' })]
    const { findings, prompts } = judged('night-contact', acts, { nightContactAgreed: true })
    expect([findings, prompts.map((prompt) => prompt.attempts)]).toEqual([[], [[acts[1]?.id]]])
  })

  test('what was not to collect does not count, what came from an open number is left out and said', () => {
    const acts = [missed('2026-03-12 22:30:00'), message('2026-03-12 22:40:00', '验证码 480213', { purpose: 'other' }), missed('2026-03-12 23:00:00', { attribution: 'shared', lender: null })]
    const [finding] = judged('night-contact', acts).findings
    expect(finding?.attempts).toEqual([acts[0]?.id])
    expect(finding?.unchecked).toEqual([{ reason: { key: 'unchecked-attribution', values: { count: 1 } }, attempts: [acts[2]?.id] }])
    expect(finding?.reason).toEqual({ key: 'found-night-contact', values: { from: 22, until: 8, count: 1, groups: 1 } })
  })
})

describe('more than three connected calls in a day', () => {
  test.each([[3, []], [4, ['2026-02-10 4']], [5, ['2026-02-10 5']]])('%i calls: %j', (count, days) => {
    expect(summary('daily-call-limit', calls('2026-02-10', count, connected))).toEqual({ days, asked: [] })
  })

  test('platform and agencies are summed, lenders are not', () => {
    const both = [...calls('2026-02-10', 2, connected, { respondent: 'AX' }), ...calls('2026-02-10', 2, connected, { respondent: 'LX' })]
    expect(summary('daily-call-limit', both).days).toEqual(['2026-02-10 4'])
    expect(summary('daily-call-limit', both.map((call, index) => ({ ...call, lender: index < 2 ? 'LX' : 'LY' })))).toEqual({ days: [], asked: [] })
  })

  test('a call belongs to the day on which it began', () => {
    const across = [...calls('2026-04-14', 3, connected), connected('2026-04-15 00:00:20')]
    expect(summary('daily-call-limit', across)).toEqual({ days: [], asked: [] })
    expect(summary('daily-call-limit', [...calls('2026-04-14', 3, connected), connected('2026-04-14 23:59:59', { seconds: 95 })]).days).toEqual(['2026-04-14 4'])
  })

  test.each([
    ['5 seconds', { seconds: 5 }, ['2026-02-10 4'], []], ['4 seconds', { seconds: 4 }, [], ['ask-daily-calls']], ['0 seconds', { seconds: 0 }, [], ['ask-daily-calls']],
    ['unknown answer', { answered: null, seconds: null }, [], ['ask-daily-calls']], ['voicemail', { ending: 'voicemail' as const }, [], ['ask-daily-calls']],
    ['not on the bill', { grade: 'bill-missing' as const }, [], ['ask-daily-calls']], ['only on the bill', { grade: 'bill-only' as const }, ['2026-02-10 4'], []],
    ['forwarded', { forwarded: true }, [], ['ask-daily-calls']], ['shared number', { attribution: 'shared' as const, lender: null }, [], ['ask-daily-calls']],
    ['called back', { direction: 'outgoing' as const, purpose: 'other' as const }, [], []], ['missed', { answered: false, seconds: 0, ending: 'missed' as const }, [], []],
    ['to the sister', { recipient: 'sister' }, [], []], ['a message', { channel: 'sms' as const }, [], []], ['other purpose', { purpose: 'other' as const }, [], []],
  ])('the fourth is %s', (_name, facts, days, asked) => {
    expect(summary('daily-call-limit', [...calls('2026-02-10', 3, connected), connected('2026-02-10 19:00:00', facts)])).toEqual({ days, asked })
  })

  test('a call the bill does not know is listed where the limit is passed without it', () => {
    const day = [...calls('2026-02-10', 4, connected), connected('2026-02-10 19:00:00', { grade: 'bill-missing' })]
    expect(summary('daily-call-limit', day).days).toEqual(['2026-02-10 5'])
  })

  test('the guide of 2024 on its last day, the standard from the next', () => {
    const days = ['2025-02-27', '2025-02-28'].flatMap((day) => calls(day, 4, connected))
    expect(cited(judged('daily-call-limit', days).findings[0])).toEqual(['GBT 2025-02-28 4', 'NIFA24 2024-05-15 4'])
  })

  test('without any call to the debtor the count is said to be unchecked', () => {
    const { findings, prompts } = judged('daily-call-limit', [missed('2026-02-10 10:00:00', { recipient: 'sister' })])
    expect([findings, prompts.map((prompt) => [prompt.respondent, prompt.recipient, prompt.reason.key])]).toEqual([[], [['LX', 'debtor', 'unchecked-debtor-calls']]])
  })
})

describe('more than six unanswered attempts in a day', () => {
  test.each([
    ['2026-02-03', 6, []], ['2026-02-03', 7, ['2026-02-03 7']], ['2026-01-30', 7, ['2026-01-30 7']],
  ])('%s, %i attempts: %j', (day, count, days) => {
    expect(summary('unanswered-attempts', calls(day, count, missed))).toEqual({ days, asked: [] })
  })

  test('the day before the guide was issued is not found', () => {
    const { findings, prompts } = judged('unanswered-attempts', calls('2026-01-29', 7, missed))
    expect([findings, prompts.map((prompt) => prompt.reason.key)]).toEqual([[], ['unchecked-not-recorded']])
  })

  test.each([
    ['rejected', { ending: 'rejected' as const }, ['2026-02-05 7'], []], ['blocked', { ending: 'blocked' as const }, [], ['ask-unanswered']],
    ['answered for 0 seconds', { answered: true, ending: null }, [], ['ask-unanswered']], ['unknown', { answered: null, seconds: null, ending: null }, [], ['ask-unanswered']],
    ['answered', { answered: true, seconds: 20, ending: null }, [], []], ['of an unknown number', { attribution: 'unknown' as const, lender: null }, [], ['ask-unanswered']],
  ])('the seventh is %s', (_name, facts, days, asked) => {
    expect(summary('unanswered-attempts', [...calls('2026-02-05', 6, missed), missed('2026-02-05 19:00:00', facts)])).toEqual({ days, asked })
  })

  test('several calling numbers of one lender are summed', () => {
    const day = [...calls('2026-02-05', 4, missed, { number: '02355500123' }), ...calls('2026-02-05', 3, missed)]
    expect(summary('unanswered-attempts', day).days).toEqual(['2026-02-05 7'])
  })

  test('lenders outside the association are not bound; where nobody has said, a person is asked', () => {
    expect(summary('unanswered-attempts', calls('2026-02-05', 7, missed, { lender: 'LY' }))).toEqual({ days: [], asked: [] })
    expect(summary('unanswered-attempts', calls('2026-02-05', 7, missed, { lender: 'LZ' }))).toEqual({ days: [], asked: ['ask-membership'] })
  })

  test('the limit is for one receiving line: two lines are counted apart, an unknown line is asked about', () => {
    const [first, second] = ['19900001008', '19900001009']
    const to = (receivedOn: string | undefined, count: number) => calls('2026-02-05', count, missed, { recipient: 'uncle', receivedOn })
    expect(summary('unanswered-attempts', [...to(first, 4), ...to(second, 4)])).toEqual({ days: [], asked: [] })
    expect(summary('unanswered-attempts', to(first, 7)).days).toEqual(['2026-02-05 7'])
    expect(summary('unanswered-attempts', to(undefined, 7))).toEqual({ days: [], asked: ['ask-unanswered'] })
  })
})
