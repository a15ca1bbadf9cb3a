import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import chineseDays from 'chinese-days'
import * as chineseWorkday from 'chinese-workday'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { isWorkday } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'
import { indexFile, stretches, yearFile } from '../../bin/calendar/holiday-year.mjs'

/** The recorded years against two packages that were made apart from each other. */
const folder = path.dirname(createRequire(import.meta.url).resolve('chinese-days/package.json'))
type PackageYear = { holidays: Record<string, string>; workdays: Record<string, string> }
const packaged = (year: number) => JSON.parse(readFileSync(path.join(folder, `dist/years/${year}.json`), 'utf8')) as PackageYear
/** chinese-days reads the day in the time zone of the machine. */
const localNoon = (day: string) => new Date(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8), 12)
const daysOf = (year: number) => Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) => day.startsWith(`${year}-`))

describe.each([2024, 2025, 2026])('%i', (year) => {
  it('says of every day what chinese-days says', () => {
    for (const day of daysOf(year)) expect([day, isWorkday(day, holidayYears)]).toEqual([day, chineseDays.isWorkday(localNoon(day))])
  })

  it('says of every day what chinese-workday says', () => {
    for (const day of daysOf(year)) expect([day, isWorkday(day, holidayYears)]).toEqual([day, chineseWorkday.isWorkday(day)])
  })

  it('would be written again as it is recorded', () => {
    const recorded = holidayYears.get(year)!
    expect(stretches(packaged(year).holidays).map(({ from, to }) => `${from} ${to}`)).toEqual(recorded.holidays.map(({ from, to }) => `${from} ${to}`))
    expect(Object.keys(packaged(year).workdays).sort()).toEqual(recorded.makeupWorkdays)
  })
})

describe('the files of the next year', () => {
  const next = { holidays: { '2027-05-01': 'Labour Day,劳动节,1', '2027-05-02': 'Labour Day,劳动节,1', '2027-06-09': 'Dragon Boat Festival,端午,1' }, workdays: { '2027-05-08': 'Labour Day,劳动节,1' } }
  it('hold stretches and make-up days, and leave to a person what only a person can say', () => {
    const text = yearFile(2027, next)
    expect(text).toContain("    { name: '劳动节', from: '2027-05-01', to: '2027-05-02' },\n    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },")
    expect(text).toContain("makeupWorkdays: ['2027-05-08'],")
    expect(text).toContain("title: 'chinese-days', number: null, ref: null, publishedOn: null, checkedOn: null")
  })

  it('joins the names of feasts that follow one another', () => {
    expect(stretches({ '2025-10-06': 'Mid-autumn Festival,中秋,1', '2025-10-05': 'National Day,国庆节,3' })).toEqual([{ name: '国庆节、中秋节', from: '2025-10-05', to: '2025-10-06' }])
  })

  it('lists the years in order, as the recorded list is written', () => {
    const recorded = readFileSync(path.join(import.meta.dirname, '../../lib/calendar/years/index.ts'), 'utf8')
    expect(indexFile([...holidayYears.keys()].reverse())).toBe(recorded)
    expect(indexFile([2027, 2026])).toContain('[year2026, year2027]')
  })
})
