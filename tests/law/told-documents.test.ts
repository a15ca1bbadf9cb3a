import { expect, test } from 'vitest'
import { answer, outcome, told } from './told'

/** Papers, exposure, traded data and debts not owed: rules that a person's answers decide. */

const day = '2026-03-01'
const forged = (document: string, rest: Record<string, string> = {}) => answer('forged-document', day, { document, ...rest })

test.each([
  ['a summons the court did not send', forged('summons', { sender: 'yes', checked: 'not-real' }), ['ZAGL/forged-documents 2026-01-01']],
  ['an authority’s paper', forged('authority', { sender: 'yes', checked: 'not-real' }), ['ZAGL/forged-documents 2026-01-01']],
  ['a lawyer’s letter the firm did not send', forged('lawyer', { sender: 'yes', checked: 'not-real' }), ['ZAGL/forged-documents 2026-01-01']],
  ['a summons nobody has checked', forged('summons', { sender: 'yes', checked: 'not-yet' }), ['ask-check-issuer']],
  ['a lawyer’s letter nobody has checked', forged('lawyer', { sender: 'yes', checked: 'not-yet' }), ['ask-check-lawyer']],
  ['a real summons', forged('summons', { sender: 'yes', checked: 'real' }), []],
  ['the lender’s own demand', forged('demand', { checked: 'not-real' }), []],
  ['from someone else', forged('summons', { sender: 'no', checked: 'not-real' }), []],
  ['from whom is unknown', forged('summons', { sender: 'unknown', checked: 'not-real' }), ['ask-document-sender']],
  ['the kind is unknown', forged('unknown'), ['ask-look-at-document']],
  ['nothing answered', answer('forged-document', day, {}), ['ask-look-at-document']],
  ['only the kind answered', forged('summons'), ['ask-check-issuer']],
])('forged document: %s', (_name, given, expected) => {
  expect(outcome(given)).toEqual(expected)
})

const exposed = (values: Record<string, string>) => answer('public-exposure', day, values)

test.each([
  ['identity in a group', exposed({ where: 'group', shown: 'identity', poster: 'yes', kept: 'yes' }), ['ZAGL/spreading-privacy 2026-01-01']],
  ['the debt on the web, not kept yet', exposed({ where: 'web', shown: 'debt', poster: 'yes', kept: 'no' }), ['ZAGL/spreading-privacy 2026-01-01']],
  ['in the neighbourhood', exposed({ where: 'neighbourhood', shown: 'debt', poster: 'yes', kept: 'yes' }), ['ZAGL/spreading-privacy 2026-01-01']],
  ['sent to one person alone', exposed({ where: 'private' }), []],
  ['nobody can be made out', exposed({ where: 'web', shown: 'nobody' }), []],
  ['someone else did it', exposed({ where: 'web', shown: 'debt', poster: 'no' }), []],
  ['who did it is unknown', exposed({ where: 'web', shown: 'debt', poster: 'unknown' }), ['ask-who-posted']],
  ['what it shows is unknown', exposed({ where: 'web', shown: 'unknown', poster: 'yes' }), ['ask-exposed-what']],
  ['where is unknown', exposed({ where: 'unknown', shown: 'debt', poster: 'yes' }), ['ask-exposed-where']],
  ['nothing answered', exposed({}), ['ask-exposed-where']],
  ['only where', exposed({ where: 'group' }), ['ask-exposed-what']],
  ['where and what', exposed({ where: 'group', shown: 'identity' }), ['ask-who-posted']],
])('public exposure: %s', (_name, given, expected) => {
  expect(outcome(given)).toEqual(expected)
})

test('exposure shows the law on personal information beside the finding, and does not cite it', () => {
  const [finding] = told([exposed({ where: 'web', shown: 'debt', poster: 'yes' })]).findings
  expect(finding?.supporting?.map(({ id }) => id)).toEqual(['PIPL/no-publication', 'MFD/private-peace', 'MFD/private-information', 'MFD/information-leak', 'XINGFA/personal-information'])
  expect(finding?.channels).toEqual(['cyber-12377', 'police', 'court'])
})

const traded = (values: Record<string, string>, on = day) => answer('traded-personal-data', on, values)

test.each([
  ['bought, on a recording', traded({ source: 'bought', proof: 'yes' }), ['ZAGL/sold-personal-information 2026-01-01']],
  ['read from the phone without consent', traded({ source: 'read-phone', agreed: 'no', proof: 'yes' }), ['ZAGL/sold-personal-information 2026-01-01']],
  ['they know a contact', traded({ source: 'knows-contact', proof: 'yes' }), ['ask-knowing-is-no-proof']],
  ['bought, from memory', traded({ source: 'bought', proof: 'no' }), ['ask-data-proof']],
  ['bought, proof unknown', traded({ source: 'bought', proof: 'unknown' }), ['ask-data-proof']],
  ['read with consent', traded({ source: 'read-phone', agreed: 'yes', proof: 'yes' }), []],
  ['consent unknown', traded({ source: 'read-phone', agreed: 'unknown', proof: 'yes' }), ['ask-data-agreed']],
  ['consent not answered', traded({ source: 'read-phone', proof: 'yes' }), ['ask-data-agreed']],
  ['from elsewhere, not said to be bought', traded({ source: 'elsewhere' }), ['ask-data-source']],
  ['nothing of the kind', traded({ source: 'none' }), []],
  ['source unknown', traded({ source: 'unknown' }), ['ask-data-source']],
  ['nothing answered', traded({}), ['ask-data-source']],
  ['the eve of the new article', traded({ source: 'bought', proof: 'yes' }, '2025-12-31'), ['ask-data-before-article']],
  ['its first day', traded({ source: 'bought', proof: 'yes' }, '2026-01-01'), ['ZAGL/sold-personal-information 2026-01-01']],
  ['the day after', traded({ source: 'bought', proof: 'yes' }, '2026-01-02'), ['ZAGL/sold-personal-information 2026-01-01']],
])('traded information: %s', (_name, given, expected) => {
  expect(outcome(given)).toEqual(expected)
})

const owed = (values: Record<string, string>, on = day) => answer('debt-not-owed', on, values)
const mine = { borrowed: 'no', demand: 'own' }

test.each([
  ['never borrowed, not in the report, a stranger is to be paid', owed({ ...mine, credit: 'no-loan', payee: 'other' }), ['XINGFA/fraud 1997-10-01']],
  ['never borrowed, the lender is to be paid', owed({ ...mine, credit: 'no-loan', payee: 'contract' }), ['ask-lender-about-loan']],
  ['never borrowed, payee unknown', owed({ ...mine, credit: 'no-loan', payee: 'unknown' }), ['ask-payee']],
  ['never borrowed, payee not answered', owed({ ...mine, credit: 'no-loan' }), ['ask-payee']],
  ['never borrowed, no payee', owed({ ...mine, credit: 'no-loan', payee: 'none' }), []],
  ['never borrowed, somebody else is meant', owed({ borrowed: 'no', demand: 'for-other', credit: 'no-loan', payee: 'other' }), ['ask-whose-debt']],
  ['never borrowed, whose debt is unknown', owed({ borrowed: 'no', demand: 'unknown', credit: 'no-loan', payee: 'other' }), ['ask-whose-debt']],
  ['never borrowed alone, not in the report', owed({ borrowed: 'no', credit: 'no-loan' }), ['ask-whose-debt']],
  ['never borrowed, nothing demanded', owed({ borrowed: 'no', demand: 'none' }), []],
  ['never borrowed, report not seen', owed({ ...mine, credit: 'not-yet', payee: 'other' }), ['ask-credit-report']],
  ['never borrowed, report not answered', owed(mine), ['ask-credit-report']],
  ['never borrowed, but in the report', owed({ ...mine, credit: 'has-loan', payee: 'other' }), ['ask-identity-used']],
  ['not sure, not in the report', owed({ ...mine, borrowed: 'unknown', credit: 'no-loan', payee: 'other' }), ['ask-borrowed']],
  ['not sure, report not seen', owed({ ...mine, borrowed: 'unknown', credit: 'not-yet', payee: 'other' }), ['ask-credit-report']],
  ['borrowed, payee of the contract', owed({ borrowed: 'yes', payee: 'contract' }), []],
  ['borrowed, another payee', owed({ borrowed: 'yes', payee: 'other' }), ['ask-payee']],
  ['borrowed, payee unknown', owed({ borrowed: 'yes', payee: 'unknown' }), ['ask-payee']],
  ['borrowed, nothing demanded', owed({ borrowed: 'yes', payee: 'none' }), []],
  ['nothing answered', owed({}), ['ask-whose-debt']],
])('debt not owed: %s', (_name, given, expected) => {
  expect(outcome(given)).toEqual(expected)
})

/** The same answers on the eve, the day and the day after a new text. */
const texts: [string, Record<string, string>, string][] = [
  ['forged-document', { document: 'summons', sender: 'yes', checked: 'not-real' }, 'ZAGL/forged-documents'],
  ['public-exposure', { where: 'web', shown: 'debt', poster: 'yes' }, 'ZAGL/spreading-privacy'],
]
test.each(texts.flatMap(([rule, values, id]) => [
  [rule, values, '2012-12-31', ['unchecked-not-recorded']], [rule, values, '2013-01-01', [`${id} 2013-01-01`]], [rule, values, '2025-12-31', [`${id} 2013-01-01`]],
  [rule, values, '2026-01-01', [`${id} 2026-01-01`]], [rule, values, '2026-01-02', [`${id} 2026-01-01`]],
] as const))('%s %o on %s', (rule, values, on, expected) => {
  expect(outcome(answer(rule, on, { ...values }))).toEqual(expected)
})

test('acts on both sides of a change are cited under the version of their own day', () => {
  const { findings } = told(['2025-12-31', '2026-01-01'].map((on) => answer('forged-document', on, { document: 'summons', sender: 'yes', checked: 'not-real' })))
  expect(findings.map(({ provisions, answers }) => [provisions.map(({ from, answers: own }) => [from, own?.length]), answers?.length])).toEqual([[[['2013-01-01', 1], ['2026-01-01', 1]], 2]])
})

test.each(['forged-document', 'public-exposure', 'traded-personal-data', 'debt-not-owed'])('%s keeps two lenders apart, and binds one that is no member too', (rule) => {
  const values = { document: 'summons', sender: 'yes', checked: 'not-real', where: 'web', shown: 'debt', poster: 'yes', source: 'bought', proof: 'yes', borrowed: 'no', demand: 'own', credit: 'no-loan', payee: 'other' }
  const { findings } = told(['AX', 'LY', 'LX'].map((respondent) => answer(rule, day, values, { respondent })))
  expect(findings.map(({ respondent, answers }) => [respondent, answers?.length])).toEqual([['LX', 2], ['LY', 1]])
})
