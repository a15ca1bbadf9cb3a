import { expect, it } from 'vitest'
import { instantOf } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import { channelOf } from '@/lib/channels'
import { bestTime, roundTheClock, type Hours } from '@/lib/channels/hours'
import { bestTimeInWords } from '@/components/tickets/channel-hours'

const minuteMs = 60_000
const at = (day: string, time: string) => instantOf(day, (+time.slice(0, 2) * 60 + +time.slice(3)) * minuteMs)
const best = (hours: Hours | null, day: string, time: string) => bestTime(hours, at(day, time), holidayYears)
const supervisor = channelOf('nfra-complaint')!.hours

it('is not guessed where no hours were read, and is any time where they never end', () => {
  expect(best(null, '2026-11-23', '10:00')).toEqual({ state: 'unknown' })
  expect(best(roundTheClock('P'), '2026-11-22', '03:00')).toEqual({ state: 'any' })
})

it('is as it opens: after lunch, the next workday, after a holiday', () => {
  expect(best(supervisor, '2026-11-23', '12:00')).toEqual({ state: 'opening', next: at('2026-11-23', '13:00'), provisional: false })
  expect(best(supervisor, '2026-11-20', '17:00')).toEqual({ state: 'opening', next: at('2026-11-23', '09:00'), provisional: false })
  expect(best(supervisor, '2026-09-30', '18:00')).toEqual({ state: 'opening', next: at('2026-10-08', '09:00'), provisional: false })
  expect(best(supervisor, '2026-12-31', '18:00')).toMatchObject({ state: 'opening', provisional: true })
})

it('is now while it is open, with the end and the next opening', () => {
  expect(best(supervisor, '2026-11-23', '09:00')).toEqual({ state: 'now', until: at('2026-11-23', '12:00'), next: at('2026-11-23', '13:00'), provisional: false })
  expect(best(supervisor, '2026-11-20', '16:59')).toEqual({ state: 'now', until: at('2026-11-20', '17:00'), next: at('2026-11-23', '09:00'), provisional: false })
})

it('says so where the days off of a year it needs are not known', () => {
  const words = (day: string) => bestTimeInWords(supervisor, { at: at(day, '18:00'), years: holidayYears, locale: 'zh-CN', provisional: '按周末估计。' }, (key) => key)
  expect([words('2026-12-31'), words('2026-09-30')]).toEqual(['opening按周末估计。', 'opening'])
})
