import { describe, expect, it, test } from 'vitest'
import { instantOf, localIso, type LocalDate } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import { channelOf } from '@/lib/channels'
import { isRoundTheClock, openAt, roundTheClock, type Hours } from '@/lib/channels/hours'

const at = (day: LocalDate, time: string) => instantOf(day, (+time.slice(0, 2) * 60 + +time.slice(3)) * 60_000)
const line = channelOf('nfra-complaint')?.hours as Hours
const said = (hours: Hours, day: LocalDate, time: string) => {
  const now = openAt(hours, at(day, time), holidayYears)
  return now.state === 'unknown' ? 'unknown' : `${now.state} ${now.next === null ? 'always' : localIso(now.next).slice(0, 16)}`
}

describe('12378, workdays 9:00–12:00 and 13:00–17:00', () => {
  test.each([
    ['2026-11-26', '08:59', 'closed 2026-11-26T09:00'], ['2026-11-26', '09:00', 'open 2026-11-26T12:00'], ['2026-11-26', '12:00', 'closed 2026-11-26T13:00'],
    ['2026-11-26', '16:59', 'open 2026-11-26T17:00'], ['2026-11-26', '17:00', 'closed 2026-11-27T09:00'],
    ['2026-11-27', '18:00', 'closed 2026-11-30T09:00'], ['2026-11-28', '10:00', 'closed 2026-11-30T09:00'],
    // National Day 2026: off from 1 to 7 October, people work on Sunday 20 September and Saturday 10 October.
    ['2026-09-20', '10:00', 'open 2026-09-20T12:00'], ['2026-10-10', '13:00', 'open 2026-10-10T17:00'], ['2026-10-01', '10:00', 'closed 2026-10-08T09:00'],
    ['2026-09-30', '17:00', 'closed 2026-10-08T09:00'], ['2026-10-09', '17:00', 'closed 2026-10-10T09:00'],
    // Spring Festival 2026: off from 15 to 23 February, worked on 14 and 28 February.
    ['2026-02-14', '11:00', 'open 2026-02-14T12:00'], ['2026-02-14', '17:30', 'closed 2026-02-24T09:00'], ['2026-02-28', '09:30', 'open 2026-02-28T12:00'],
  ])('%s %s: %s', (day, time, expected) => expect(said(line, day, time)).toBe(expected))

  it('says when a year without an arrangement was needed', () => {
    expect(openAt(line, at('2026-12-31', '18:00'), holidayYears)).toMatchObject({ state: 'closed', provisional: true })
    expect(openAt(line, at('2026-12-31', '10:00'), holidayYears)).toMatchObject({ state: 'open', provisional: false })
    expect(openAt(line, at('2027-03-01', '10:00'), holidayYears)).toMatchObject({ provisional: true })
  })
})

it('is open round the clock, also across midnight and on holidays', () => {
  expect(said(roundTheClock('P'), '2026-10-01', '03:00')).toBe('open always')
  expect(said(roundTheClock('P'), '2026-11-26', '23:59')).toBe('open always')
  expect([isRoundTheClock(roundTheClock('P')), isRoundTheClock(line)]).toEqual([true, false])
  expect(isRoundTheClock({ ...roundTheClock('P'), days: 'workdays' })).toBe(false)
})

it('joins spans that meet at midnight and knows an end at 24:00', () => {
  const late: Hours = { days: 'every-day', spans: [{ from: '00:00', to: '02:00' }, { from: '20:00', to: '24:00' }], grade: 'W' }
  expect(said(late, '2026-11-26', '21:00')).toBe('open 2026-11-27T02:00')
  expect(said(late, '2026-11-26', '02:00')).toBe('closed 2026-11-26T20:00')
})

it('knows nothing where no source was read', () => expect(openAt(null, at('2026-11-26', '10:00'), holidayYears)).toEqual({ state: 'unknown' }))
