import { expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { fullWindows } from '@/lib/law/window-count'

/** Days from 2025-12-28 on, one number for each civil day; nought = nothing happened. */
const days = (...counts: number[]) => counts.flatMap((count, index) => (count ? [{ day: addDays('2025-12-28', index), count }] : []))
const found = (...counts: number[]) => fullWindows(days(...counts), { days: 7, min: 30, weight: ({ count }) => count }).map((stretch) => stretch.map(({ day, count }) => `${day.slice(5)} ${count}`))

test.each([
  ['just enough in seven days', [15, 0, 0, 0, 0, 0, 15], [['12-28 15', '01-03 15']]],
  ['one too few', [15, 0, 0, 0, 0, 0, 14], []],
  ['an eighth day does not count', [15, 0, 0, 0, 0, 0, 0, 15], []],
  ['all on one day', [30], [['12-28 30']]],
  ['a day that no window needs stays out', [2, 0, 0, 0, 0, 0, 0, 20, 10], [['01-04 20', '01-05 10']]],
  ['windows that share a day are one stretch', [10, 10, 10, 0, 0, 0, 10, 0, 10], [['12-28 10', '12-29 10', '12-30 10', '01-03 10', '01-05 10']]],
  ['windows that share none stay apart', [30, 0, 0, 0, 0, 0, 0, 30], [['12-28 30'], ['01-04 30']]],
])('%s', (_name, counts, expected) => {
  expect(found(...counts)).toEqual(expected)
})

test('the order of the days does not matter, and no day is nothing', () => {
  const all = days(10, 10, 10, 3)
  const rule = { days: 7, min: 30, weight: ({ count }: { count: number }) => count }
  expect(fullWindows([...all].reverse(), rule)).toEqual(fullWindows(all, rule))
  expect(fullWindows([], rule)).toEqual([])
})
