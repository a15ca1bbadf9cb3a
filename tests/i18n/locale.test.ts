import { describe, expect, it } from 'vitest'
import { dayInList, dayInWords, weekdayName } from '@/lib/i18n/dates'
import { negotiatedLocale } from '@/lib/i18n/locale'
import { themeOf } from '@/lib/i18n/theme'

describe('the language', () => {
  it.each([
    ['en', 'zh-CN,zh;q=0.9', 'en'],
    ['fr', 'en-GB,en;q=0.8', 'en'],
    [undefined, 'en;q=0.4, zh-TW;q=0.8', 'zh-CN'],
    [undefined, 'de, en;q=0.1', 'en'],
    [undefined, 'en;q=0, de', 'zh-CN'],
    [undefined, '', 'zh-CN'],
    [undefined, null, 'zh-CN'],
    ['__proto__', 'en', 'en'],
  ])('chosen %s, wished %s → %s', (choice, wishes, locale) => {
    expect(negotiatedLocale(choice, wishes)).toBe(locale)
  })
})

describe('days in words', () => {
  it('leave the year out within it', () => {
    expect(dayInWords('2026-11-02', 'zh-CN', '2026-11-22')).toBe('11月2日')
    expect(dayInWords('2027-01-04', 'zh-CN', '2026-11-22')).toBe('2027年1月4日')
    expect(dayInWords('2026-11-02', 'en', '2026-11-22')).toBe('November 2')
    expect([dayInList('2026-11-02', '2026-11-22'), dayInList('2027-01-04', '2026-11-22')]).toEqual(['11-02', '2027-01-04'])
    expect([weekdayName('2026-11-22', 'zh-CN'), weekdayName('2026-11-22', 'en')]).toEqual(['周日', 'Sun'])
  })
})

it('takes an unknown theme for the device’s own', () => {
  expect([themeOf('dark'), themeOf('night'), themeOf('x'), themeOf(undefined)]).toEqual(['dark', 'night', 'device', 'device'])
})
