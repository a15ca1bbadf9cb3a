import { expect, it, test } from 'vitest'
import type { RespondentKind } from '@/lib/cases/case-file'
import { supervisionOf } from '@/lib/channels/supervision'
import { caseFacts, respondent } from '../makers/case-file'

const facts = (kinds: RespondentKind[]) => caseFacts({ respondents: kinds.map((kind) => respondent(kind, { kind })) })

test.each<[RespondentKind, string]>([
  ['bank', 'national'], ['consumer-finance', 'national'], ['small-loan', 'local'], ['platform', 'unknown'], ['agency', 'unknown'], ['unknown', 'unknown'],
])('a %s is supervised: %s', (kind, supervision) => expect(supervisionOf(facts([kind]), kind)).toBe(supervision))

it('is that of the lender a platform or agency works for', () => {
  const given = caseFacts({
    respondents: [respondent('bank', { kind: 'bank' }), respondent('small', { kind: 'small-loan' }), respondent('app', { kind: 'platform', actsFor: ['small'] }),
      respondent('agency', { kind: 'agency', actsFor: ['bank', 'small'] })],
  })
  expect(supervisionOf(given, 'app')).toBe('local')
  expect(supervisionOf(given, 'agency')).toBe('unknown')
})

it('without a respondent, is that of the lenders of the case where they agree', () => {
  expect(supervisionOf(facts(['small-loan', 'platform']))).toBe('local')
  expect(supervisionOf(facts(['bank', 'consumer-finance']))).toBe('national')
  expect(supervisionOf(facts(['bank', 'small-loan']))).toBe('unknown')
  expect(supervisionOf(facts([]))).toBe('unknown')
  expect(supervisionOf(facts(['bank']), 'nobody')).toBe('unknown')
})
