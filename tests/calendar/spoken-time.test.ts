import { describe, expect, it } from 'vitest'
import { instantOf, localDay, localTime } from '@/lib/calendar/local-date'
import { spokenTime } from '@/lib/calendar/spoken-time'

// Sunday, 2026-11-22, 01:41
const now = instantOf('2026-11-22', (60 + 41) * 60_000)
const evening = instantOf('2026-11-22', 21 * 3_600_000)
const said = (text: string, at = now) => {
  const read = spokenTime(text, at)
  if (read.kind === 'time') return `${localDay(read.at)} ${localTime(read.at).slice(0, 5)}`
  return read.kind === 'day' ? `${read.day} ${read.part}` : read.kind
}

describe('a time as people say it, at 01:41', () => {
  it.each([
    ['1:38', '2026-11-22 01:38'], ['01:38', '2026-11-22 01:38'], ['1：38', '2026-11-22 01:38'], ['23:50', '2026-11-21 23:50'], ['昨晚11点', '2026-11-21 23:00'],
    ['昨晚十一点半', '2026-11-21 23:30'], ['昨晚1点', '2026-11-22 01:00'], ['昨天晚上12点', '2026-11-22 00:00'], ['凌晨1点20', '2026-11-22 01:20'], ['刚刚', '2026-11-22 01:41'],
    ['10分钟前', '2026-11-22 01:31'], ['半小时前', '2026-11-22 01:11'], ['两个小时前', '2026-11-21 23:41'], ['前天下午3点一刻', '2026-11-20 15:15'], ['周五晚上9点', '2026-11-20 21:00'],
    ['2026-11-22 01:38', '2026-11-22 01:38'], ['11-21 9:05', '2026-11-21 09:05'], ['11月5日 中午12点', '2026-11-05 12:00'], ['12月31日 8:00', '2025-12-31 08:00'],
    ['2026年11月1日早上七点四十', '2026-11-01 07:40'], ['yesterday 11 pm', '2026-11-21 23:00'], ['last night 11:20 pm', '2026-11-21 23:20'], ['11:20 pm', '2026-11-21 23:20'],
    ['just now', '2026-11-22 01:41'], ['2026-11-22T01:38', '2026-11-22 01:38'], ['今晚11点', '2026-11-21 23:00'], ['十二点零五分', '2026-11-21 12:05'],
  ])('%s → %s', (text, expected) => expect(said(text)).toBe(expected))

  it.each([['昨晚', '2026-11-21 night'], ['11月5日', '2026-11-05 null'], ['昨天', '2026-11-21 null'], ['昨天上午', '2026-11-21 morning'], ['今晚', '2026-11-21 night']])(
    '%s is only a day: %s', (text, expected) => expect(said(text)).toBe(expected))

  it.each(['2026-11-22 01:42', '2026-11-23', '今天23:00', '2027-01-01 00:00'])('%s has not come yet', (text) => expect(said(text)).toBe('future'))

  it.each(['', '  ', '不记得', '25:00', '1:75', '11-31 8:00', '2月30日', '13月1日', '13812345678', '1:38 还有别的'])('%s cannot be read', (text) => expect(said(text)).toBe('unreadable'))
})

it('knows in the evening that tonight is today', () => {
  expect(said('今晚8点', evening)).toBe('2026-11-22 20:00')
  expect(said('今晚11点', evening)).toBe('future')
  expect(said('8:30', evening)).toBe('2026-11-22 08:30')
})
