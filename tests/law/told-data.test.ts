import { expect, test } from 'vitest'
import { answer, outcome, told } from './told'

/** Consent, collection and deletion. */

const day = '2026-03-01'
const [free, tying, bases, fair] = ['PIPL/free-consent 2021-11-01', 'PIPL/no-tying 2021-11-01', 'PIPL/legal-bases 2021-11-01', 'WANGSHU/fair-consent 2025-01-01']

test.each([
  ['ticked in advance', { how: 'ticked' }, [free, fair]],
  ['a condition, no reason given', { how: 'tied', needed: 'no' }, [free, tying]],
  ['a condition, with a reason', { how: 'tied', needed: 'yes' }, ['ask-consent-needed']],
  ['a condition, reason unknown', { how: 'tied', needed: 'unknown' }, ['ask-consent-needed']],
  ['a condition, reason missing', { how: 'tied' }, ['ask-consent-needed']],
  ['taken unasked', { how: 'silent' }, [bases]],
  ['one could decline', { how: 'free' }, []],
  ['unknown', { how: 'unknown' }, ['ask-consent-how']],
  ['nothing answered', {}, ['ask-consent-how']],
])('consent: %s', (_name, values, expected) => {
  expect(outcome(answer('bundled-consent', day, values))).toEqual(expected)
})

const scope = 'PIPL/minimal-collection 2021-11-01'
test.each([
  ...['contacts', 'messages', 'location'].map((data) => [`${data} on the page`, { data, page: 'yes' }, [scope]] as const),
  ['not on the page', { data: 'contacts', page: 'no' }, ['ask-permission-page']],
  ['page unknown', { data: 'contacts', page: 'unknown' }, ['ask-permission-page']],
  ['page missing', { data: 'location' }, ['ask-permission-page']],
  ['something else', { data: 'other' }, ['ask-which-permission']],
  ['which is unknown', { data: 'unknown' }, ['ask-which-permission']],
  ['none', { data: 'none' }, []],
  ['nothing answered', {}, ['ask-which-permission']],
] as const)('collection: %s', (_name, values, expected) => {
  expect(outcome(answer('excessive-collection', day, { ...values }))).toEqual(expected)
})

test('a contact list is not called sensitive information', () => {
  const [finding] = told([answer('excessive-collection', day, { data: 'contacts', page: 'yes' })]).findings
  const law = [...(finding?.provisions ?? []), ...(finding?.supporting ?? [])].map(({ id, from }) => `${id} ${from}`)
  expect(law).toEqual([scope, 'MFD/lawful-processing 2021-01-01', 'WANGAN/collection-rules 2026-01-01', 'APP19/consent-and-scope 2019-11-28'])
})

const [handling, timely, deletion] = ['PIPL/request-handling 2021-11-01', 'WANGSHU/timely-handling 2025-01-01', 'PIPL/deletion 2021-11-01']
/** The request arrived on Friday 2026-01-30; the Spring Festival holidays lie between, and its make-up days count. */
const received = '2026-01-30'
const waited = (on: string, more: Record<string, string> = {}) => answer('deletion-refused', on, { reply: 'none', received, loan: 'yes', ...more })

test.each([
  ['refused without reasons, loan open', answer('deletion-refused', day, { reply: 'no-reasons', loan: 'yes' }), [handling, timely]],
  ['refused without reasons, nothing owed', answer('deletion-refused', day, { reply: 'no-reasons', loan: 'no' }), [deletion, handling, timely]],
  ['loan unknown', answer('deletion-refused', day, { reply: 'no-reasons', loan: 'unknown' }), [handling, timely]],
  ['refused with reasons', answer('deletion-refused', day, { reply: 'reasons', loan: 'yes' }), ['ask-stop-other-processing']],
  ['done', answer('deletion-refused', day, { reply: 'done' }), []],
  ['reply unknown', answer('deletion-refused', day, { reply: 'unknown' }), ['ask-deletion-reply']],
  ['nothing answered', answer('deletion-refused', day, {}), ['ask-deletion-reply']],
  ['no answer, arrival unknown', answer('deletion-refused', day, { reply: 'none', loan: 'no' }), ['ask-deletion-received']],
  ['no answer, arrival is no day', answer('deletion-refused', day, { reply: 'none', received: '2026-02-30', loan: 'no' }), ['ask-deletion-received']],
])('deletion: %s', (_name, given, expected) => {
  expect(outcome(given)).toEqual(expected)
})

test('no answer counts from the day after the fifteenth workday, our own line', () => {
  const until = told([waited('2026-02-02')]).prompts[0]?.reason
  expect(until).toEqual({ key: 'ask-deletion-waiting', values: { until: '2026-02-27' } })
  expect(outcome(waited('2026-02-27'))).toEqual(['ask-deletion-waiting'])
  expect(outcome(waited('2026-02-28'))).toEqual([handling, timely])
  expect(outcome(waited('2026-02-28', { loan: 'no' }))).toEqual([deletion, handling, timely])
})

test.each([
  ['bundled-consent', { how: 'silent' }, ['2021-10-31', '2021-11-01', '2021-11-02'], [['unchecked-not-recorded'], [bases], [bases]]],
  ['bundled-consent', { how: 'ticked' }, ['2024-12-31', '2025-01-01', '2025-01-02'], [[free], [free, fair], [free, fair]]],
  ['excessive-collection', { data: 'contacts', page: 'yes' }, ['2021-10-31', '2021-11-01', '2021-11-02'], [['unchecked-not-recorded'], [scope], [scope]]],
  ['deletion-refused', { reply: 'no-reasons', loan: 'yes' }, ['2024-12-31', '2025-01-01', '2025-01-02'], [[handling], [handling, timely], [handling, timely]]],
] as const)('%s %o on the eve, the day and the day after', (rule, values, days, expected) => {
  expect(days.map((on) => outcome(answer(rule, on, { ...values })))).toEqual(expected)
})

test.each(['bundled-consent', 'excessive-collection', 'deletion-refused'])('%s binds every lender, and keeps two apart', (rule) => {
  const values = { how: 'silent', data: 'contacts', page: 'yes', reply: 'no-reasons', loan: 'yes' }
  const { findings } = told(['LX', 'LY', 'LZ'].map((respondent) => answer(rule, day, values, { respondent })))
  expect(findings.map(({ respondent }) => respondent)).toEqual(['LX', 'LY', 'LZ'])
})
