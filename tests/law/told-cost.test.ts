import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { violationById, violationList } from '@/lib/law'
import { answer, outcome, told } from './told'

/** Cost and fees: they prompt for a review and never find. */

const day = '2026-11-01'
const cost = (values: Record<string, string>) => answer('cost-above-24', day, { rate: '30', fees: 'yes', ...values })
const eve = (lender: string, days: string[], more: Record<string, string> = {}) => days.map((signed) => outcome(cost({ lender, signed, ...more })).join())

test('a bank’s loan: the court’s opinion, and from 2025-10-01 the notice too', () => {
  expect(eve('bank', ['2017-08-03', '2017-08-04', '2025-09-30', '2025-10-01', '2025-10-02'])).toEqual([
    'ask-cost-no-line', 'ask-cost-bank-before', 'ask-cost-bank-before', 'ask-cost-bank', 'ask-cost-bank',
  ])
})

test('a small-loan company’s new loan has a line from December 2025, an older one has none recorded', () => {
  expect(eve('small-loan', ['2025-12-18', '2025-12-19', '2025-12-20'])).toEqual(['ask-cost-no-line', 'ask-cost-small-loan', 'ask-cost-small-loan'])
})

test('a private loan: four times the LPR of its day, before 2020-08-20 the old lines', () => {
  expect(eve('private', ['2015-08-31', '2015-09-01', '2020-08-19', '2020-08-20', '2020-08-21'], { lpr: '3.85' })).toEqual([
    'ask-cost-no-line', 'ask-cost-old-lines', 'ask-cost-old-lines', 'ask-cost-four-times', 'ask-cost-four-times',
  ])
  expect(eve('private', ['2020-08-19', '2020-08-20'])).toEqual(['ask-cost-old-lines', 'ask-cost-lpr'])
  expect(told([cost({ lender: 'private', signed: '2021-03-01', lpr: '3.85' })]).prompts[0]?.reason.values).toEqual({ rate: 30, most: 15.4 })
  expect(['15.4', '15.41'].map((rate) => outcome(cost({ lender: 'private', signed: '2021-03-01', lpr: '3.85', rate })).join())).toEqual(['', 'ask-cost-four-times'])
})

test('a private loan from before 2020-08-20: its interest since is held against four times the LPR of the suit, whatever the old lines', () => {
  const days = ['2015-08-31', '2019-01-01', '2020-08-19']
  expect(eve('private', days, { rate: '24' })).toEqual(['ask-cost-lpr-now', 'ask-cost-lpr-now', 'ask-cost-lpr-now'])
  expect(eve('private', days, { rate: '12.01', lpr: '3' })).toEqual(['ask-cost-transition', 'ask-cost-transition', 'ask-cost-transition'])
  expect(eve('private', days, { rate: '12', lpr: '3' })).toEqual(['', '', ''])
  expect(told([cost({ lender: 'private', signed: '2019-01-01', rate: '20', lpr: '3' })]).prompts[0]?.reason.values).toEqual({ rate: 20, most: 12 })
})

test.each([
  ['24 is not above 24', { lender: 'bank', rate: '24' }, []], ['just above', { lender: 'bank', rate: '24.01' }, ['ask-cost-bank']],
  ['fees not in it', { lender: 'bank', rate: '20', fees: 'no' }, ['ask-cost-add-fees']], ['fees unknown', { lender: 'bank', rate: '20', fees: 'unknown' }, ['ask-cost-add-fees']],
  ['lender unknown', { lender: 'unknown' }, ['ask-cost-lender']], ['lender missing', {}, ['ask-cost-lender']],
  ['rate missing', { lender: 'bank', rate: '' }, ['ask-cost-rate']], ['day missing', { lender: 'bank', signed: '' }, ['ask-cost-signed']],
])('cost above 24: %s', (_name, values, expected) => {
  expect(outcome(cost({ signed: '2026-03-01', ...values }))).toEqual(expected)
})

test.each([
  ['36 is not above 36', { rate: '36', licence: 'unlicensed', signed: '2026-03-01' }, []],
  ['licensed: 36 is no line', { rate: '36.1', licence: 'licensed', signed: '2026-03-01' }, ['ask-cost36-licensed']],
  ['licence unknown', { rate: '40', licence: 'unknown', signed: '2026-03-01' }, ['ask-licence']],
  ['licence missing', { rate: '40' }, ['ask-licence']],
  ['unlicensed, eve', { rate: '40', licence: 'unlicensed', signed: '2019-10-20' }, ['ask-cost36-old-line']],
  ['unlicensed, first day', { rate: '40', licence: 'unlicensed', signed: '2019-10-21' }, ['ask-unlicensed-lending']],
  ['unlicensed, day after', { rate: '40', licence: 'unlicensed', signed: '2019-10-22' }, ['ask-unlicensed-lending']],
  ['unlicensed, day missing', { rate: '40', licence: 'unlicensed' }, ['ask-cost36-signed']],
  ['rate missing', { licence: 'licensed' }, ['ask-cost36-rate']],
])('cost above 36: %s', (_name, values, expected) => {
  expect(outcome(answer('cost-above-36', day, values))).toEqual(expected)
})

const fee = (values: Record<string, string>) => answer('undisclosed-fee', day, { upfront: 'no', ...values })
test('the table of costs is owed for contracts from 2026-08-01 alone', () => {
  const on = (signed: string) => outcome(fee({ signed, table: 'yes', fee: '120' })).join()
  expect(['2026-07-31', '2026-08-01', '2026-08-02'].map(on)).toEqual(['', 'ask-fee-not-shown', 'ask-fee-not-shown'])
  expect(told([fee({ signed: '2026-08-01', table: 'yes', fee: '120' })]).prompts[0]?.reason.values).toEqual({ fee: '120' })
})

test.each([
  ['nothing besides the table', { signed: '2026-08-01', table: 'yes', fee: '0' }, []],
  ['fee missing', { signed: '2026-08-01', table: 'yes' }, ['ask-fee-compare']],
  ['no table was shown', { signed: '2026-08-01', table: 'no' }, ['ask-fee-no-table']],
  ['table unknown', { signed: '2026-08-01', table: 'unknown' }, ['ask-fee-table']],
  ['table missing', { signed: '2026-08-01' }, ['ask-fee-table']],
  ['day missing', { table: 'no' }, ['ask-fee-signed']],
  ['older contract, nothing taken off', { signed: '2026-07-31', table: 'no' }, []],
  ['older contract, taken off before paying out', { signed: '2026-07-31', table: 'no', upfront: 'yes' }, ['ask-upfront-interest']],
  ['taken off, unknown', { signed: '2026-07-31', table: 'no', upfront: 'unknown' }, ['ask-received-sum']],
  ['before the Civil Code', { signed: '2020-12-31', table: 'no', upfront: 'yes' }, []],
  ['its first day', { signed: '2021-01-01', table: 'no', upfront: 'yes' }, ['ask-upfront-interest']],
  ['new contract, table kept, taken off before paying out', { signed: '2026-08-01', table: 'yes', fee: '0', upfront: 'yes' }, ['ask-upfront-interest']],
])('fees: %s', (_name, values, expected) => {
  expect(outcome(fee(values))).toEqual(expected)
})

const prompting = ['cost-above-24', 'cost-above-36', 'undisclosed-fee', 'undisclosed-outsourcing']

test('rules that may only prompt have nothing to cite, and every other rule has', () => {
  expect(violationList.filter(({ provisions }) => provisions.length === 0).map(({ id }) => id).sort()).toEqual([...prompting].sort())
})

test('a rate is possibly high and needs a review: no sentence says more', () => {
  const said = prompting.flatMap((id) => Object.entries(violationById(id)?.words.zh.reasons ?? {}))
  for (const [key, text] of said) expect([key, text]).toEqual([key, expect.not.stringMatching(/违规的|违反|超标|高利贷|不用还/)])
  const rated = said.filter(([key, text]) => key.includes('cost') && text.includes('{rate}') && !/add-fees|-lpr/.test(key))
  expect(rated.length).toBeGreaterThanOrEqual(10)
  expect(rated.filter(([, text]) => !text.includes('可能偏高，需要复核'))).toEqual([])
  expect(JSON.stringify(messagesOf('en'))).not.toMatch(/usurious|illegal rate/i)
})

test.each(prompting)('%s keeps two lenders apart, member or not', (rule) => {
  const values = { agency: 'yes', looked: 'yes', notice: 'no', lender: 'bank', rate: '40', signed: '2026-08-01', fees: 'yes', licence: 'unknown', table: 'no', upfront: 'no' }
  const { findings, prompts } = told(['LX', 'LY', 'LZ'].map((respondent) => answer(rule, day, values, { respondent })))
  expect([findings, prompts.map(({ respondent }) => respondent)]).toEqual([[], ['LX', 'LY', 'LZ']])
})
