import { expect, test } from 'vitest'
import { at, message, missed } from './attempts'
import { cited, judged } from './facts'

const refusals = [{ at: at('2026-02-24 10:09:00'), by: 'sister', respondent: 'AX' }]
const found = (time: string, facts = {}) => judged('contact-after-refusal', [missed(time, { recipient: 'sister', ...facts })], { refusals })

test('what came at or before the refusal does not count, what came within its minute is asked about, a minute later counts', () => {
  expect(found('2026-02-24 10:09:00').findings).toEqual([])
  for (const second of ['01', '59']) {
    expect(found(`2026-02-24 10:09:${second}`)).toMatchObject({ findings: [], prompts: [{ reason: { key: 'ask-crossed-refusal' } }] })
  }
  expect(found('2026-02-24 10:10:00').findings[0]?.reason).toEqual({ key: 'found-contact-after-refusal', values: { refusedAt: '2026-02-24 10:09', count: 1, groups: 1 } })
})

test('a refusal told to the agency reached its lender and no other', () => {
  expect(found('2026-03-01 10:00:00', { respondent: 'LX' }).findings).toHaveLength(1)
  expect(found('2026-03-01 10:00:00', { lender: 'LY' }).findings).toEqual([])
})

test('someone else’s refusal protects nobody else, and the debtor is no contact', () => {
  expect(found('2026-03-01 10:00:00', { recipient: 'uncle' })).toEqual({ findings: [], prompts: [] })
  const own = [{ at: at('2026-02-24 10:09:00'), by: 'debtor', respondent: 'LX' }]
  expect(judged('contact-after-refusal', [missed('2026-03-01 10:00:00')], { refusals: own })).toEqual({ findings: [], prompts: [] })
})

test('the complainant who is no debtor may refuse too', () => {
  const complainant = { name: '林知秋', role: 'relative' as const, phones: ['19900001002'] }
  const own = [{ at: at('2026-02-24 10:09:00'), by: 'complainant', respondent: 'LX' }]
  expect(judged('contact-after-refusal', [missed('2026-03-01 10:00:00', { recipient: 'complainant' })], { refusals: own, complainant }).findings).toHaveLength(1)
})

test('a message after a refusal counts as a call does', () => {
  const told = message('2026-03-01 10:00:00', '你替她先还一部分', { recipient: 'sister' })
  expect(judged('contact-after-refusal', [told, missed('2026-03-02 10:00:00', { recipient: 'sister' })], { refusals }).findings[0]?.attempts).toHaveLength(2)
})

test('own words and a day without time', () => {
  expect(judged('contact-after-refusal', [message('2026-03-01 10:00:00', '别再联系', { recipient: 'sister', direction: 'outgoing' })], { refusals })).toEqual({ findings: [], prompts: [] })
  expect(found('2026-02-24 00:00:00', { atPrecision: 'day' }).prompts[0]?.reason.key).toBe('ask-before-or-after-refusal')
  expect(found('2026-02-25 00:00:00', { atPrecision: 'day' }).findings).toHaveLength(1)
})

test('each contact under the rules of its own day', () => {
  const early = [{ at: at('2024-12-01 10:00:00'), by: 'sister', respondent: 'LX' }]
  const acts = ['2025-02-27', '2025-12-31', '2026-01-01', '2026-01-30'].map((day) => missed(`${day} 10:00:00`, { recipient: 'sister' }))
  expect(cited(judged('contact-after-refusal', acts, { refusals: early }).findings[0])).toEqual(['CBA26 2026-01-30 1', 'GBT 2025-02-28 3', 'ZAGL 2013-01-01 2', 'ZAGL 2026-01-01 2'])
})
