import { expect, test } from 'vitest'
import { accountAttribution, attributionOf, lendersBehind, lineAttribution, recipientOfPhone } from '@/lib/cases/attribution'
import { caseFacts, respondent } from '@/tests/makers/case-file'

const line = (number: string, bounds: { from?: string; to?: string } = {}) => ({ number, attribution: 'confirmed' as const, ...bounds })
const account = (name: string) => ({ app: 'qq' as const, account: name, display: `鼎朔-${name}` })
const facts = caseFacts({
  respondents: [
    respondent('LX', { lines: [line('95001', { to: '2026-01-31' }), { number: '17000009999', attribution: 'shared' }] }),
    respondent('LY', { lines: [line('95001', { from: '2026-02-01' }), { number: '17000009999', attribution: 'shared' }], kind: 'small-loan' }),
    respondent('PX', { kind: 'platform', actsFor: ['LX'], lines: [line('95099901'), line('4001234567')] }),
    respondent('AX', { kind: 'agency', actsFor: ['PX'], lines: [line('+86 170 0000 1234'), line('4001234567')], accounts: [account('1000001')] }),
    respondent('AB', { kind: 'agency', actsFor: ['LX', 'LY'], lines: [line('17100005678')], accounts: [account('1000002')] }),
    respondent('AU', { kind: 'agency', lines: [line('17100000001')] }), respondent('A1', { kind: 'agency', actsFor: ['A2'] }), respondent('A2', { kind: 'agency', actsFor: ['A1'] }),
    respondent('AG', { kind: 'agency', actsFor: ['gone'], lines: [line('17100000002')] }),
  ],
  contacts: [{ key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] }], otherLines: [{ number: '17100000777' }],
})

test.each([
  ['95099901', '2026-03-01', 'confirmed', 'PX', 'LX'], ['17000001234', '2026-03-01', 'confirmed', 'AX', 'LX'], ['17000009999', '2026-03-01', 'shared', null, null],
  ['95001', '2026-01-31', 'confirmed', 'LX', 'LX'], ['95001', '2026-02-01', 'confirmed', 'LY', 'LY'], ['17100005678', '2026-03-01', 'shared', 'AB', null],
  ['17100000001', '2026-03-01', 'confirmed', 'AU', 'AU'], ['17100000002', '2026-03-01', 'confirmed', 'AG', 'AG'], ['17100000777', '2026-03-01', 'unknown', null, null],
  ['4001234567', '2026-03-01', 'confirmed', 'PX', 'LX'], ['10086', '2026-03-01', 'unknown', null, null],
])('%s on %s is %s: %s for %s', (number, day, attribution, owner, lender) => {
  expect(lineAttribution(facts, number, day)).toMatchObject({ attribution, respondent: owner, lender })
})

test('a day outside the bounds of a line, and a hidden number, are unknown', () => {
  const bounded = caseFacts({ respondents: [respondent('LX', { lines: [line('95001', { from: '2026-01-10', to: '2026-01-20' })] })] })
  expect(['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'].map((day) => lineAttribution(bounded, '95001', day).attribution)).toEqual(['unknown', 'confirmed', 'confirmed', 'unknown'])
  expect(lineAttribution(facts, null, '2026-01-01').attribution).toBe('unknown')
})

test('one number confirmed for two lenders on one day is shared', () => {
  const both = caseFacts({ respondents: [respondent('LX', { lines: [line('95001')] }), respondent('LY', { lines: [line('95001')] })] })
  expect(lineAttribution(both, '95001', '2026-01-01')).toEqual({ attribution: 'shared', respondent: null, lender: null, candidates: ['LX', 'LY'] })
})

test('accounts count by account, then by the name shown', () => {
  expect(accountAttribution(facts, '1000001')).toMatchObject({ attribution: 'confirmed', respondent: 'AX', lender: 'LX' })
  expect(accountAttribution(facts, '鼎朔-1000001').lender).toBe('LX')
  expect(accountAttribution(facts, '1000002')).toMatchObject({ attribution: 'shared', lender: null })
  expect(accountAttribution(facts, '1000009').attribution).toBe('unknown')
  expect(attributionOf(facts, { number: null, account: '1000001', localDay: '2026-01-01' }).lender).toBe('LX')
})

test('parties that act for each other in a circle do not hang', () => expect(lendersBehind(facts, 'A1')).toEqual(['A2']))

test('a phone belongs to the debtor, the complainant or a contact, else a person is asked', () => {
  expect(recipientOfPhone(facts, '+86 199 0000 1001')).toBe('debtor')
  expect(recipientOfPhone(facts, '19900001002')).toBe('sister')
  expect(recipientOfPhone(facts, '19900009999')).toBeNull()
  expect(recipientOfPhone(facts, null)).toBeNull()
  const wrong = caseFacts({ complainant: { name: '王', role: 'wrong-number', phones: ['19900005555'] }, debtor: undefined })
  expect(recipientOfPhone(wrong, '19900005555')).toBe('complainant')
})
