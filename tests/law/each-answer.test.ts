import { expect, test } from 'vitest'
import type { Answer } from '@/lib/cases/case-file'
import { violationById } from '@/lib/law'
import { judgeEachAnswer, type AnswerVerdict } from '@/lib/law/each-answer'
import { associationQuietHours } from '@/lib/law/provisions/banking-association-guide'
import { privateInformation } from '@/lib/law/provisions/civil-code'
import { spreadingPrivacy, threatToSafety } from '@/lib/law/provisions/public-security-penalties'
import { reviewWith } from '@/lib/law/review'
import type { ViolationRule } from '@/lib/law/violation'
import { connected } from './attempts'
import { facts } from './facts'
import { answer } from './told'

const threat = violationById('threat') as ViolationRule
/** A rule that the values of an answer steer: `under` names a provision it falls under. */
const rule = (provisions: ViolationRule['provisions'], supporting: ViolationRule['supporting'] = []): ViolationRule => ({
  ...threat, provisions, supporting,
  matches: (attempts, known) => judgeEachAnswer('threat', { attempts, facts: known }, ({ values: { under } }): AnswerVerdict => {
    if (!under) return { kind: 'act' }
    return under === 'ask' ? { kind: 'ask', reason: 'ask-joint-debt' } : { kind: 'act', under: [...provisions, ...supporting].filter(({ id }) => id === under) }
  }),
})
const of = (provisions: ViolationRule['provisions'], answers: Answer[], supporting: ViolationRule['supporting'] = []) =>
  reviewWith([rule(provisions, supporting)], [connected('2026-03-01 10:00:00', { id: 'a' })], facts({ answers }))
const told = (values: Answer['values'], on = '2026-03-01', more: Partial<Answer> = {}) => answer('threat', on, values, more)

test('an answer rests on the provisions it falls under, and on no other', () => {
  const { findings } = of([threatToSafety, spreadingPrivacy], [told({ under: spreadingPrivacy.id }), told({ under: threatToSafety.id }, '2025-03-01')], [privateInformation])
  expect(findings).toHaveLength(1)
  expect(findings[0]?.provisions.map(({ id, from, answers = [] }) => [id, from, answers.length])).toEqual([[threatToSafety.id, '2013-01-01', 1], [spreadingPrivacy.id, '2026-01-01', 1]])
  expect(findings[0]?.supporting).toBeUndefined()
  expect(findings[0]?.reason.values.count).toBe(2)
})

test('an answer that says nothing of it falls under all of them', () => {
  const { findings } = of([threatToSafety, spreadingPrivacy], [told({})], [privateInformation])
  expect(findings[0]?.provisions.map(({ id }) => id)).toEqual([threatToSafety.id, spreadingPrivacy.id])
  expect(findings[0]?.supporting?.map(({ id }) => id)).toEqual([privateInformation.id])
})

test('an answer that names acts of the log is told by them', () => {
  const { findings } = of([threatToSafety], [told({}, '2025-03-01', { attempts: ['a'] })])
  expect(findings[0]).toMatchObject({ attempts: ['a'], answers: [expect.any(String)], provisions: [{ from: '2026-01-01', attempts: ['a'] }] })
})

test('a rule sees of the acts an answer names only those that count', () => {
  const seen: (string[] | undefined)[] = []
  const looking: ViolationRule = {
    ...threat, matches: (attempts, known) => judgeEachAnswer('threat', { attempts, facts: known }, ({ attempts: named }) => {
      seen.push(named)
      return null
    }),
  }
  const acts = [connected('2026-03-01 10:00:00', { id: 'a' }), connected('2026-03-01 11:00:00', { id: 'b', attribution: 'unknown', respondent: null, lender: null })]
  reviewWith([looking], acts, facts({ answers: [told({}, '2026-03-01', { attempts: ['a', 'b'] }), told({}, '2026-03-01', { attempts: ['b'] })] }))
  expect(seen).toEqual([['a'], []])
})

test('what only binds members is asked about: is this lender one', () => {
  const on = (respondent: string) => of([associationQuietHours], [told({}, '2026-03-01', { respondent })])
  expect(on('LX').findings).toHaveLength(1)
  expect(on('LY')).toMatchObject({ findings: [], prompts: [{ reason: { key: 'unchecked-no-member', values: { count: 1 } } }] })
  expect(on('LZ')).toMatchObject({ findings: [], prompts: [{ reason: { key: 'unchecked-membership', values: { count: 1 } } }] })
  expect(of([associationQuietHours], [told({}, '2026-01-29', { respondent: 'LZ' })]).prompts[0]?.reason.key).toBe('unchecked-not-recorded')
})

test('an answer of a day without a rule is left out aloud', () => {
  const { findings } = of([associationQuietHours], [told({}, '2026-01-29'), told({}, '2026-01-30')])
  expect(findings[0]?.answers).toHaveLength(1)
  expect(findings[0]?.unchecked).toEqual([{ reason: { key: 'unchecked-not-recorded', values: { count: 1 } }, attempts: [] }])
})

test('each lender has its own finding, and a party of two lenders only prompts', () => {
  const two = facts().respondents.concat({ key: 'AZ', name: 'AZ', kind: 'agency', actsFor: ['LX', 'LY'], lines: [], accounts: [] })
  const answers = ['LX', 'LY', 'AX', 'AZ'].map((respondent) => told({}, '2026-03-01', { respondent }))
  const { findings, prompts } = reviewWith([rule([threatToSafety])], [], facts({ answers, respondents: two }))
  expect(findings.map(({ respondent, answers: own }) => [respondent, own?.length])).toEqual([['LX', 2], ['LY', 1]])
  expect(prompts).toMatchObject([{ respondent: null, reason: { key: 'ask-which-lender' } }])
})
