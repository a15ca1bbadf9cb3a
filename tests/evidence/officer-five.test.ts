import { expect, test } from 'vitest'
import { officerFive, type Candidate } from '@/lib/evidence/officer-five'

const piece = (exhibit: number, over: Partial<Candidate> = {}): Candidate => ({
  id: `e${exhibit}`, exhibit, kind: 'recording', days: ['2026-03-01'], acts: 1, isThreat: false, level: 'strong', ...over,
})
const ids = (candidates: Candidate[]) => officerFive(candidates).map(({ id }) => id)

test('threats come first, however weak', () => {
  expect(ids([piece(1, { level: 'very-strong' }), piece(2, { isThreat: true, level: 'thin' })])).toEqual(['e2', 'e1'])
})

test('another kind comes before the same again, and what weighs more before what weighs less', () => {
  const candidates = [piece(1, { level: 'very-strong' }), piece(2, { level: 'very-strong' }), piece(3, { kind: 'picture' }), piece(4, { kind: 'bill', level: 'fair' })]
  expect(ids(candidates)).toEqual(['e1', 'e3', 'e4', 'e2'])
})

test('of the same kind and weight another day comes before the same day', () => {
  expect(ids([piece(1), piece(2), piece(3, { days: ['2026-03-02'] })])).toEqual(['e1', 'e3', 'e2'])
})

test('then more acts, then the lower number', () => {
  expect(ids([piece(2), piece(1), piece(3, { acts: 4 })])).toEqual(['e3', 'e1', 'e2'])
})

test('five at most, and nothing that shows no act', () => {
  const candidates = Array.from({ length: 9 }, (_, at) => piece(at + 1, { acts: at === 0 ? 0 : 1 }))
  expect(ids(candidates)).toEqual(['e2', 'e3', 'e4', 'e5', 'e6'])
  expect(ids([])).toEqual([])
})

test('the order in which they come does not matter, and the list given stays as it was', () => {
  const candidates = [piece(1), piece(2, { kind: 'picture' }), piece(3, { isThreat: true }), piece(4, { kind: 'bill', acts: 7 }), piece(5, { days: ['2026-04-01'] }), piece(6)]
  const before = [...candidates]
  const answers = [candidates, [...candidates].reverse(), [candidates[3], candidates[0], candidates[5], candidates[1], candidates[4], candidates[2]] as Candidate[]]
  expect(new Set(answers.map((each) => JSON.stringify(officerFive(each)))).size).toBe(1)
  expect(candidates).toEqual(before)
})

test('each is said why', () => {
  const [first, second] = officerFive([piece(1, { isThreat: true, level: 'very-strong', acts: 6 }), piece(2, { kind: 'bill', days: ['2026-03-04'], level: 'fair', acts: 5 })])
  expect(first?.reasons).toEqual(['threat', 'very-strong', 'many'])
  expect(second?.reasons).toEqual(['other-kind', 'other-day', 'many'])
})
