import { expect, test } from 'vitest'
import { groundOf } from '@/lib/law/ground'
import type { Match } from '@/lib/law/violation'
import { missed } from './attempts'

const acts = ['2026-02-05 09:00:00', '2026-02-05 10:00:00', '2026-02-06 09:00:00', '2026-02-07 09:00:00', '2026-02-07 09:00:00']
  .map((at, place) => missed(at, { id: `act-${place}` }))
const idsOf = (...places: number[]) => places.map((place) => `act-${place}`)
const match = (...places: number[]): Match => ({ respondent: 'LX', recipient: 'complainant', label: '', attempts: places.flatMap((place) => acts[place] ?? []) })

test('a full day within a full week adds nothing, and stands where the week has it', () => {
  const ground = groundOf([match(0, 1, 2, 3), match(0, 1), match(2)])
  expect(ground.ids).toEqual(idsOf(0, 1, 2, 3))
  expect(ground.runs).toEqual([{ start: 0, end: 4 }, { start: 0, end: 2 }, { start: 2, end: 3 }])
  expect(ground.days).toEqual([{ day: '2026-02-05', start: 0, end: 2 }, { day: '2026-02-06', start: 2, end: 3 }, { day: '2026-02-07', start: 3, end: 4 }])
})

test('matches apart follow each other, and of acts of one moment each is told from the other', () => {
  const ground = groundOf([match(0), match(2), match(3, 4), match(4)])
  expect(ground.ids).toEqual(idsOf(0, 2, 3, 4))
  expect(ground.runs).toEqual([{ start: 0, end: 1 }, { start: 1, end: 2 }, { start: 2, end: 4 }, { start: 3, end: 4 }])
})

test('matches that share acts in any other way still give each act once', () => {
  const ground = groundOf([match(0, 2), match(1, 2), match(3)])
  expect(ground.ids).toEqual(idsOf(0, 2, 1, 3))
  expect(ground.runs).toEqual([{ start: 0, end: 2 }, null, { start: 3, end: 4 }])
})

test('acts that an answer names may come out of order; an answer they bear out tells of no other act', () => {
  const answer = { key: 'a', rule: 'insult', respondent: 'LX', recipient: 'complainant', on: '2026-02-05', values: {}, attempts: idsOf(2, 0) }
  const told = { ...match(2, 0), answers: [answer] }
  const ground = groundOf([told, match(0, 1)])
  expect(ground.ids).toEqual(idsOf(2, 0, 1))
  expect(ground.told).toEqual([])
  expect(groundOf([{ ...match(), answers: [{ ...answer, attempts: [] }] }]).told.map(({ key }) => key)).toEqual(['a'])
})
