import { expect, test } from 'vitest'
import { countsByDay, countsByHour, countsByLine, countsByNight, nightShare, passesFilter } from '@/lib/evidence/analysis'
import { isAtNight, nightOf } from '@/lib/evidence/night'
import { attempt } from '@/tests/makers/attempts'

const attempts = [
  attempt('a', '2026-03-12T21:59:59'), attempt('b', '2026-03-12T22:00:00'), attempt('c', '2026-03-13T07:59:59', { answered: false }), attempt('d', '2026-03-13T08:00:00', { number: '95099901', respondent: 'PX' }),
  attempt('e', '2026-03-13T00:00:00', { atPrecision: 'day' }),
]

test('night runs from 22:00 to before 08:00 and belongs to its evening', () => {
  expect(attempts.slice(0, 4).map((one) => isAtNight(one.at))).toEqual([false, true, true, false])
  expect([attempts[1], attempts[2]].map((one) => one && nightOf(one.at))).toEqual(['2026-03-12', '2026-03-12'])
})

test('counts by day and hour; what is known only by day has no hour', () => {
  expect(countsByDay(attempts)).toEqual([{ day: '2026-03-12', count: 2 }, { day: '2026-03-13', count: 3 }])
  const hours = countsByHour(attempts)
  expect([hours.length, hours[21], hours[22], hours[7], hours[8], hours[0]]).toEqual([24, 1, 1, 1, 1, 0])
  expect(nightShare(attempts)).toEqual({ night: 2, of: 4 })
})

test('fourteen nights, the last one last', () => {
  const nights = countsByNight(attempts, '2026-03-13')
  expect([nights.length, nights[0]?.evening, nights.at(-1)]).toEqual([14, '2026-02-28', { evening: '2026-03-13', attempts: 0, answered: 0 }])
  expect(nights.at(-2)).toEqual({ evening: '2026-03-12', attempts: 2, answered: 1 })
  expect(countsByNight(attempts, '2026-03-11').every((night) => night.attempts === 0)).toBe(true)
})

test('filters by number, party and day', () => {
  const ids = (filter: Parameters<typeof passesFilter>[1]) => attempts.filter((one) => passesFilter(one, filter)).map((one) => one.id).join('')
  expect([ids({}), ids({ number: '+86 95099901' }), ids({ party: 'PX' }), ids({ party: 'LX' }), ids({ from: '2026-03-13' }), ids({ to: '2026-03-12' }), ids({ channel: 'sms' })]).toEqual(['abcde', 'd', 'd', 'abcde', 'cde', 'ab', ''])
})

test('lines, most first', () => expect(countsByLine(attempts)).toEqual([
  { line: '17000001234', count: 4, answered: 3, first: '2026-03-12', last: '2026-03-13' }, { line: '95099901', count: 1, answered: 1, first: '2026-03-13', last: '2026-03-13' },
]))
