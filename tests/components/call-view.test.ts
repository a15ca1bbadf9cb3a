import { describe, expect, it } from 'vitest'
import { callChartsView, chartDays, neighbourPictures } from '@/components/charts/call-view'
import { addDays } from '@/lib/calendar/local-date'
import { attempt } from '../makers/attempts'

const asked = { today: '2026-11-22', untilOn: '2026-11-22', filings: [] }
const from = addDays('2026-11-22', 1 - chartDays)

describe('six weeks of calls', () => {
  it('count incoming calls of the days shown, by day and by night, with the hour each came in', () => {
    const calls = [
      attempt('a', '2026-11-20T09:10:00'), attempt('b', '2026-11-20T09:50:00', { number: '02355500123' }), attempt('c', '2026-11-20T22:00:00'), attempt('d', '2026-11-21T07:59:59'),
      attempt('out', '2026-11-20T10:00:00', { direction: 'outgoing' }), attempt('sms', '2026-11-20T10:00:00', { channel: 'sms' }), attempt('old', `${addDays(from, -1)}T12:00:00`),
      attempt('day', '2026-11-20T00:00:00', { atPrecision: 'day' }),
    ]
    const view = callChartsView(calls, asked)
    expect(view.bars).toHaveLength(chartDays)
    expect(view.bars.filter((bar) => bar.byDay + bar.atNight > 0)).toEqual([{ day: '2026-11-20', byDay: 2, atNight: 1 }, { day: '2026-11-21', byDay: 0, atNight: 1 }])
    expect(view.cells.map(({ column, hour, count }) => [addDays(from, column), hour, count])).toEqual([['2026-11-20', 9, 2], ['2026-11-20', 22, 1], ['2026-11-21', 7, 1]])
    expect([view.numbers, view.withoutHour]).toEqual([2, 1])
  })

  it('mark the cells of the finding at hand', () => {
    const calls = [attempt('a', '2026-11-20T09:10:00'), attempt('b', '2026-11-20T22:00:00')]
    expect(callChartsView(calls, { ...asked, marked: new Set(['b']) }).marked?.map(({ hour, count }) => [hour, count])).toEqual([[22, 1]])
  })

  it('compare whole days before and after a filing, never past the last day anything is known of, and not for less than a week', () => {
    const filed = { on: '2026-11-01', label: 'x' }
    const everyDay = Array.from({ length: chartDays }, (_day, place) => attempt(`d${place}`, `${addDays(from, place)}T12:00:00`))
    const means = callChartsView(everyDay, { ...asked, filings: [filed] }).means
    expect(means.map(({ kind, from: first, to, mean }) => [kind, addDays(from, first), addDays(from, to), mean])).toEqual([
      ['before', '2026-10-18', '2026-10-31', 1], ['after', '2026-11-02', '2026-11-15', 1],
    ])
    const known = everyDay.filter(({ localDay }) => localDay <= '2026-11-10')
    expect(callChartsView(known, { ...asked, filings: [filed] }).means.map(({ to }) => addDays(from, to))).toEqual(['2026-10-31', '2026-11-10'])
    const short = everyDay.filter(({ localDay }) => localDay <= '2026-11-07')
    expect(callChartsView(short, { ...asked, filings: [filed] }).means).toEqual([])
  })
})

it('leads to the pictures beside it, and to none where nothing rang', () => {
  const calls = [attempt('a', '2026-01-05T12:00:00'), attempt('b', '2026-06-01T12:00:00'), attempt('c', '2026-11-20T12:00:00')]
  expect(neighbourPictures(calls, '2026-11-20')).toEqual({ earlier: '2026-06-01', later: undefined })
  expect(neighbourPictures(calls, '2026-06-01')).toEqual({ earlier: '2026-01-05', later: '2026-11-20' })
  expect(neighbourPictures(calls, '2026-01-05')).toEqual({ earlier: undefined, later: addDays('2026-06-01', chartDays - 1) })
})
