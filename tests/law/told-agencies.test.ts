import { expect, test } from 'vitest'
import { connected } from './attempts'
import { answer, outcome, told } from './told'

/** Who collects: identity, passing on, and agencies nobody was told of. */

const day = '2026-03-01'
const silent = (values: Record<string, string>, more: Parameters<typeof answer>[3] = {}) => answer('concealed-identity', day, values, more)
const identify = 'CBA26/identify-first 2026-01-30'

test.each([
  ['asked and refused', { asked: 'yes', said: 'refused' }, [identify]],
  ['asked and told', { asked: 'yes', said: 'told' }, []],
  ['asked, answer unknown', { asked: 'yes', said: 'unknown' }, ['ask-identity-said']],
  ['asked, answer missing', { asked: 'yes' }, ['ask-identity-said']],
  ['never asked', { asked: 'no' }, []],
  ['whether asked is unknown', { asked: 'unknown', said: 'refused' }, ['ask-identity-asked']],
  ['nothing answered', {}, ['ask-identity-asked']],
])('identity: %s', (_name, values, expected) => {
  expect(outcome(silent(values))).toEqual(expected)
})

test('the guide on identity binds members alone, from its day', () => {
  const values = { asked: 'yes', said: 'refused' }
  expect(outcome(silent(values, { respondent: 'LY' }))).toEqual(['unchecked-no-member'])
  expect(outcome(silent(values, { respondent: 'LZ' }))).toEqual(['unchecked-membership'])
  expect(['2026-01-29', '2026-01-30', '2026-01-31'].map((on) => outcome(answer('concealed-identity', on, values)))).toEqual([['unchecked-not-recorded'], [identify], [identify]])
})

test('an answer about a call of the log is cited by the call, and two lenders stay apart', () => {
  const call = connected('2026-02-05 10:00:00', { id: 'call' })
  const { findings } = told([silent({ asked: 'yes', said: 'refused' }, { attempts: ['call'] })], { attempts: [call] })
  expect(findings[0]).toMatchObject({ attempts: ['call'], provisions: [{ id: 'CBA26/identify-first', attempts: ['call'] }] })
  expect(findings[0]?.supporting?.map(({ id }) => id)).toEqual(['PIPL/prior-notice', 'PIPL/right-to-know'])
  const two = told([silent({ asked: 'yes', said: 'refused' }), silent({ asked: 'yes', said: 'refused' }, { respondent: 'LY' })])
  expect([two.findings.map(({ respondent }) => respondent), two.prompts.map(({ respondent }) => respondent)]).toEqual([['LX'], ['LY']])
})

const passed = (values: Record<string, string>, more: Parameters<typeof answer>[3] = {}) => answer('improper-subcontracting', day, values, more)

test.each([
  ['passed on, the lender denies', { sign: 'passed-on', lender: 'denies' }, ['GBT/no-resubcontracting 2025-02-28']],
  ['on no list, the lender hired it', { sign: 'not-listed', lender: 'confirms' }, ['CBA26/published-agencies 2026-01-30']],
  ['on no list, the lender denies', { sign: 'not-listed', lender: 'denies' }, ['ask-not-hired']],
  ['passed on, the lender confirms', { sign: 'passed-on', lender: 'confirms' }, []],
  ['sign unknown, the lender confirms', { sign: 'unknown', lender: 'confirms' }, ['ask-agency-sign']],
  ['the lender was not asked', { sign: 'passed-on', lender: 'not-yet' }, ['ask-lender-in-writing']],
  ['the lender’s answer is missing', { sign: 'not-listed' }, ['ask-lender-in-writing']],
  ['no sign', { sign: 'none' }, []],
  ['sign unknown', { sign: 'unknown', lender: 'not-yet' }, ['ask-agency-sign']],
  ['nothing answered', {}, ['ask-agency-sign']],
])('passing on: %s', (_name, values, expected) => {
  expect(outcome(passed(values))).toEqual(expected)
})

test('passing on before and after the standard; the list binds members alone', () => {
  const values = { sign: 'passed-on', lender: 'denies' }
  expect(['2025-02-27', '2025-02-28', '2025-03-01'].map((on) => outcome(answer('improper-subcontracting', on, values)))).toEqual([
    ['unchecked-not-recorded'], ['GBT/no-resubcontracting 2025-02-28'], ['GBT/no-resubcontracting 2025-02-28'],
  ])
  expect(['2026-01-29', '2026-01-30', '2026-01-31'].map((on) => outcome(answer('improper-subcontracting', on, { sign: 'not-listed', lender: 'confirms' })))).toEqual([
    ['unchecked-not-recorded'], ['CBA26/published-agencies 2026-01-30'], ['CBA26/published-agencies 2026-01-30'],
  ])
  expect(outcome(passed({ sign: 'not-listed', lender: 'confirms' }, { respondent: 'LY' }))).toEqual(['unchecked-no-member'])
  expect(told([passed(values, { respondent: 'LY' }), passed(values)]).findings.map(({ respondent }) => respondent)).toEqual(['LY', 'LX'])
  expect(told([passed(values)]).findings[0]?.supporting?.map(({ id }) => id)).toEqual(['PIPL/no-sub-processing'])
})

test.each([
  ['an agency, looked, no notice', { agency: 'yes', looked: 'yes', notice: 'no' }, ['ask-no-notice']],
  ['an agency, looked, notice unknown', { agency: 'yes', looked: 'yes', notice: 'unknown' }, ['ask-look-for-notice']],
  ['an agency, told before', { agency: 'yes', looked: 'yes', notice: 'yes' }, []],
  ['not looked yet', { agency: 'yes', looked: 'no' }, ['ask-look-for-notice']],
  ['looked is missing', { agency: 'yes' }, ['ask-look-for-notice']],
  ['the lender itself', { agency: 'no' }, []],
  ['agency unknown', { agency: 'unknown', looked: 'yes', notice: 'no' }, ['ask-is-agency']],
  ['nothing answered', {}, ['ask-is-agency']],
])('an agency nobody told of only asks: %s', (_name, values, expected) => {
  for (const respondent of ['LX', 'LY', 'LZ']) expect(outcome(answer('undisclosed-outsourcing', day, values, { respondent }))).toEqual(expected)
})
