import { expect, test } from 'vitest'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { at, message, missed } from './attempts'
import { cited, judged } from './facts'

const id = 'contact-after-stop-request'
const stopRequests = [{ at: at('2026-03-11 20:05:00'), respondent: 'AX' }]
const later = (count: number, facts: Partial<ContactAttempt> = {}) =>
  Array.from({ length: count }, (_, index) => missed(`2026-03-12 0${index}:00:00`, facts))
const summary = (attempts: ContactAttempt[], more = {}) => {
  const { findings, prompts } = judged(id, attempts, { stopRequests, ...more })
  return { found: findings.map(({ attempts: acts }) => acts.length), asked: prompts.map(({ reason }) => reason.key) }
}

test.each([[2, []], [3, [3]], [4, [4]]])('%i contacts after the request: %j', (count, found) => {
  expect(summary(later(count))).toEqual({ found, asked: [] })
})

test.each([['07:59:59', true], ['08:00:00', false], ['21:59:59', false], ['22:00:00', true]])('at %s the quiet hours are cited: %j; by day a person is asked', (time, isFound) => {
  const acts = ['2026-03-12', '2026-03-13', '2026-03-14'].map((day) => missed(`${day} ${time}`))
  expect(summary(acts)).toEqual(isFound ? { found: [3], asked: [] } : { found: [], asked: ['ask-agreed-channel'] })
  expect(summary(acts.slice(1))).toEqual({ found: [], asked: [] })
  expect(summary(acts, { nightContactAgreed: true })).toEqual({ found: [], asked: ['ask-agreed-channel'] })
})

test('what came before, with, or within the minute of the request is not counted', () => {
  for (const time of ['2026-03-11 20:04:59', '2026-03-11 20:05:00', '2026-03-11 20:05:59']) expect(summary([...later(2), missed(time)])).toEqual({ found: [], asked: [] })
  expect(summary([...later(2), missed('2026-03-11 20:06:00')])).toEqual({ found: [2], asked: ['ask-agreed-channel'] })
})

test('a day without a time is asked about on the day of the request and counts from the next', () => {
  const day = { atPrecision: 'day' as const }
  expect(summary([...later(2), missed('2026-03-11 00:00:00', day)])).toEqual({ found: [], asked: ['ask-before-or-after-request'] })
  expect(summary([...later(2), missed('2026-03-12 00:00:00', day)])).toEqual({ found: [2], asked: ['ask-agreed-channel'] })
})

test('a request told to the agency reached its lender, and no other; the earliest counts', () => {
  expect(summary(later(3, { respondent: 'LX' })).found).toEqual([3])
  expect(summary(later(3, { lender: 'LY' }))).toEqual({ found: [], asked: [] })
  const twice = [...stopRequests, { at: at('2026-03-12 00:30:00'), respondent: 'LX' }]
  expect(summary(later(3), { stopRequests: twice }).found).toEqual([3])
})

test('only the debtor is meant, only collection counts, and calls and messages count alike', () => {
  expect(summary(later(3, { recipient: 'sister' }))).toEqual({ found: [], asked: [] })
  expect(summary(later(3, { purpose: 'other' }))).toEqual({ found: [], asked: [] })
  expect(summary([...later(2), message('2026-03-12 22:00:00', '请还款')]).found).toEqual([3])
})

test('open lines ask where they could complete the count, and never count', () => {
  const open = missed('2026-03-12 20:00:00', { attribution: 'shared', lender: null })
  expect(summary([...later(2), open])).toEqual({ found: [], asked: ['ask-shared-number'] })
  expect(summary([...later(1), open])).toEqual({ found: [], asked: [] })
  expect(judged(id, [...later(3), open], { stopRequests }).findings[0]?.unchecked.map(({ reason }) => reason.key)).toEqual(['unchecked-attribution'])
})

test('without a request nothing is looked for', () => {
  expect(summary(later(5), { stopRequests: [] })).toEqual({ found: [], asked: [] })
})

test('the standard from its first day on, with the civil code and the information law beside it', () => {
  const early = [{ at: at('2025-01-01 10:00:00'), respondent: 'LX' }]
  const acts = ['2025-02-27', '2025-02-28', '2026-03-01'].map((day) => missed(`${day} 23:00:00`))
  const [finding] = judged(id, acts, { stopRequests: early }).findings
  expect(cited(finding)).toEqual(['GBT 2025-02-28 2'])
  expect(finding?.supporting?.map(({ id: provision }) => provision)).toEqual(['MFD/intrusion-by-phone', 'PIPL/right-to-know'])
  expect(finding?.reason.values).toEqual({ requestedAt: '2025-01-01 10:00', count: 2, groups: 1 })
})
