import { describe, expect, test } from 'vitest'
import type { CaseFacts, LoanKind } from '@/lib/cases/case-file'
import { connected, missed, times } from './attempts'
import { cited, facts, judged } from './facts'

const calls = times('2026-03-12', ['09:00:00', '11:00:00', '13:00:00', '15:00:00'], connected)
const night = [missed('2026-03-12 22:30:00')]
const lent = (loan: LoanKind | undefined): Partial<CaseFacts> =>
  ({ respondents: facts().respondents.map((party) => (party.key === 'LX' && loan ? { ...party, loan } : party)) })
const cautions = (loan: LoanKind | undefined) => judged('night-contact', night, lent(loan)).findings[0]?.caution.map(({ key }) => key)

describe('the standards for online consumer credit', () => {
  test.each([undefined, 'unknown'] as const)('are cited with a caution where the loan is %s', (loan) => {
    expect(cited(judged('daily-call-limit', calls, lent(loan)).findings[0])).toEqual(['GBT 2025-02-28 4'])
    expect(cautions(loan)).toEqual(['caution-phone-clock', 'caution-online-consumer-loan'])
  })

  test('are cited without it where the loan is one', () => {
    expect(judged('daily-call-limit', calls, lent('online-consumer')).findings).toEqual(
      judged('daily-call-limit', calls).findings.map((finding) => ({ ...finding, caution: finding.caution.filter(({ key }) => key !== 'caution-online-consumer-loan') })),
    )
    expect(cautions('online-consumer')).toEqual(['caution-phone-clock'])
  })

  test.each(['credit-card', 'other'] as const)('are not cited for a loan that is none (%s), and that is said', (loan) => {
    expect(judged('daily-call-limit', calls, lent(loan))).toMatchObject({ findings: [], prompts: [{ reason: { key: 'unchecked-other-loan', values: { count: 4 } } }] })
    expect(cited(judged('night-contact', night, lent(loan)).findings[0])).toEqual(['CBA26 2026-01-30 1'])
    expect(cautions(loan)).toEqual(['caution-phone-clock', 'caution-other-loan'])
  })

  test('are left out for that lender alone', () => {
    const others = times('2026-03-12', ['09:00:00', '11:00:00', '13:00:00', '15:00:00'], (text) => connected(text, { lender: 'LY' }))
    expect(cited(judged('daily-call-limit', others, lent('other')).findings[0])).toEqual(['GBT 2025-02-28 4'])
  })

  test('say nothing to rules that do not rest on them', () => {
    const unanswered = times('2026-03-12', ['09:00:00', '10:00:00', '11:00:00', '12:00:00', '13:00:00', '14:00:00', '15:00:00'], missed)
    expect(judged('unanswered-attempts', unanswered).findings).toHaveLength(1)
    expect(judged('unanswered-attempts', unanswered, lent('other'))).toEqual(judged('unanswered-attempts', unanswered))
  })
})
