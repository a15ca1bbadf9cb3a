import { describe, expect, it, test } from 'vitest'
import { axisEnd, byWeek, runningTotal, stepsOf, totalOn } from '@/lib/tickets/running-total'

const recorded = {
  byDay: new Map([['2026-02-20', 4], ['2026-03-01', 2], ['2026-03-03', 1], ['2026-03-09', 5], ['2026-03-12', 1]]), known: { from: '2026-02-20', to: '2026-03-16' },
}
const running = runningTotal(recorded, '2026-03-01')!

describe('contacts counted up', () => {
  it('add each day to those before, from the day asked for to the last on record, and say what lies before', () => {
    expect(running).toEqual({ from: '2026-03-01', to: '2026-03-16', earlier: 4, totals: [2, 2, 3, 3, 3, 3, 3, 3, 8, 8, 8, 9, 9, 9, 9, 9] })
  })

  it('begin with what is known, and are not there where nothing is', () => {
    expect(runningTotal(recorded, '2026-01-01')).toMatchObject({ from: '2026-02-20', earlier: 0 })
    expect(runningTotal(recorded, '2026-03-17')).toBeNull()
    expect(runningTotal({ byDay: new Map(), known: null }, '2026-03-01')).toBeNull()
  })

  test.each([['2026-02-28', 0], ['2026-03-01', 2], ['2026-03-08', 3], ['2026-03-09', 8], ['2026-03-16', 9], ['2026-04-20', 9]])('stand at the end of %s at %i', (on, total) => {
    expect(totalOn(running, on)).toBe(total)
  })

  it('are told by the week with the same sums, the last week as far as it goes', () => {
    expect(byWeek(running)).toEqual([
      { untilOn: '2026-03-07', count: 3, total: 3 }, { untilOn: '2026-03-14', count: 6, total: 9 }, { untilOn: '2026-03-16', count: 0, total: 9 },
    ])
  })

  it('rise in the middle of each day that has some', () => {
    expect(stepsOf(running)).toEqual([{ after: 0.5, total: 2 }, { after: 2.5, total: 3 }, { after: 8.5, total: 8 }, { after: 11.5, total: 9 }])
  })
})

test.each([[0, 5], [1, 5], [5, 5], [6, 6], [7, 8], [11, 20], [21, 30], [60, 60], [99, 100], [101, 200], [1000, 1000], [1234, 2000]])('an axis that holds %i ends at %i', (count, end) => {
  expect(axisEnd(count)).toBe(end)
})
