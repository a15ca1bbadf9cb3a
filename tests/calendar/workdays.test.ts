import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOff } from '@/lib/calendar/holiday-year'
import { addDays, addMonths, daysBetween, isLocalDate, weekday } from '@/lib/calendar/local-date'
import { addWorkdays, isWorkday, rollForward } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'

const day = fc.integer({ min: 0, max: 729 }).map((offset) => addDays('2025-01-01', offset))

describe('the recorded arrangements', () => {
  it.each([2024, 2025, 2026])('%i lists existing days of its own year, and make-up days are weekend days outside the holidays', (number) => {
    const year = holidayYears.get(number)!
    const off = daysOff(year)
    for (const one of [...off, ...year.makeupWorkdays]) expect(isLocalDate(one) && one.startsWith(`${number}-`)).toBe(true)
    for (const one of year.makeupWorkdays) {
      expect([0, 6]).toContain(weekday(one))
      expect(off).not.toContain(one)
    }
    expect(new Set(off).size).toBe(off.length)
  })

  it('were compared with the notice by a person, each of them', () => {
    for (const { year, source } of holidayYears.values()) {
      expect([year, source.checkedOn, source.publishedOn?.slice(0, 4)]).toEqual([year, expect.stringMatching(/^20\d\d-\d\d-\d\d$/), String(year - 1)])
      expect([source.title, source.ref?.startsWith('https://www.gov.cn/')]).toEqual([`国务院办公厅关于${year}年部分节假日安排的通知`, true])
    }
  })

  it('gives the number of workdays the arrangements leave: 251 in 2024, 248 in 2025, 248 in 2026', () => {
    const count = (year: number) =>
      Array.from({ length: daysBetween(`${year}-01-01`, `${year + 1}-01-01`) }, (_, index) => addDays(`${year}-01-01`, index)).filter((one) => isWorkday(one, holidayYears)).length
    expect([count(2024), count(2025), count(2026)]).toEqual([251, 248, 248])
  })

  it.each([
    ['2026-02-14', true], ['2026-02-15', false], ['2026-02-23', false], ['2026-02-24', true], ['2026-02-28', true], ['2026-10-07', false], ['2026-10-08', true],
    ['2026-10-10', true], ['2026-09-20', true], ['2026-09-19', false], ['2026-01-02', false], ['2026-01-04', true], ['2025-10-08', false], ['2025-10-11', true],
  ])('%s is a workday: %s', (one, expected) => expect(isWorkday(one, holidayYears)).toBe(expected))
})

describe('addWorkdays', () => {
  it('passes over Spring Festival and counts the make-up Saturday before it', () => {
    const counted = addWorkdays('2026-02-10', 5, holidayYears)
    expect(counted.day).toBe('2026-02-24')
    expect(counted.skipped).toEqual(Array.from({ length: 9 }, (_, index) => addDays('2026-02-15', index)))
    expect(counted.provisional).toBe(false)
  })

  it('passes over Mid-Autumn and National Day', () => {
    expect(addWorkdays('2026-09-22', 7, holidayYears).day).toBe('2026-10-09')
  })

  it('counts across the year end and is provisional as soon as 2027 is needed', () => {
    expect(addWorkdays('2026-12-24', 5, holidayYears)).toMatchObject({ day: '2026-12-31', provisional: false })
    expect(addWorkdays('2026-12-31', 1, holidayYears)).toEqual({ day: '2027-01-04', skipped: ['2027-01-01', '2027-01-02', '2027-01-03'], provisional: true })
  })

  it('counts exactly that many workdays, ends on one, and skips only days off', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const { day: end, skipped } = addWorkdays(from, count, holidayYears)
      expect(isWorkday(end, holidayYears)).toBe(true)
      expect(skipped.every((one) => !isWorkday(one, holidayYears))).toBe(true)
      expect(daysBetween(from, end)).toBe(count + skipped.length)
    }))
  })
})

describe('rollForward', () => {
  it('moves the last day over National Day 2026 and keeps the list', () => {
    const rolled = rollForward('2026-10-01', holidayYears)
    expect(rolled.day).toBe('2026-10-08')
    expect(rolled.skipped).toHaveLength(7)
  })

  it('leaves a make-up Saturday where it is', () => expect(rollForward('2026-02-14', holidayYears)).toEqual({ day: '2026-02-14', skipped: [], provisional: false }))

  it('treats fixed holidays of an unpublished year as days off and says provisional', () => {
    expect(rollForward('2027-01-01', holidayYears)).toMatchObject({ day: '2027-01-04', provisional: true })
    expect(rollForward('2027-05-01', holidayYears)).toMatchObject({ day: '2027-05-03', provisional: true })
    expect(rollForward('2027-03-09', holidayYears)).toMatchObject({ day: '2027-03-09', provisional: true })
    expect(rollForward('2023-12-29', holidayYears).provisional).toBe(true)
    expect(rollForward('2024-12-31', holidayYears).provisional).toBe(false)
  })

  it('is idempotent, never goes back, and ends on a workday', () => {
    fc.assert(fc.property(day, (one) => {
      const rolled = rollForward(one, holidayYears).day
      expect(rolled >= one && isWorkday(rolled, holidayYears)).toBe(true)
      expect(rollForward(rolled, holidayYears).day).toBe(rolled)
    }))
  })
})

describe('against a calendar written down day by day', () => {
  /** The notices of the State Council as runs of days off and single make-up days, typed apart from lib/calendar/years. */
  const off = ['2025-01-01+1', '2025-01-28+8', '2025-04-04+3', '2025-05-01+5', '2025-05-31+3', '2025-10-01+8', '2026-01-01+3', '2026-02-15+9', '2026-04-04+3', '2026-05-01+5', '2026-06-19+3',
    '2026-09-25+3', '2026-10-01+7']
  const makeup = ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
  const dayMs = 86_400_000
  const text = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  const closed = new Set(off.flatMap((run) => Array.from({ length: +run.slice(11) }, (_, index) => text(Date.parse(run.slice(0, 10)) + index * dayMs))))
  const works = (one: string) => makeup.includes(one) || (!closed.has(one) && ![0, 6].includes(new Date(one).getUTCDay()))

  it('says the same of every day of both years', () => {
    for (let at = Date.parse('2025-01-01'); at <= Date.parse('2026-12-31'); at += dayMs) expect([text(at), isWorkday(text(at), holidayYears)]).toEqual([text(at), works(text(at))])
  })

  it('counts and rolls to the same days', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 1, max: 45 }), (offset, count) => {
      const from = Date.parse('2025-01-01') + offset * dayMs
      let end = from
      for (let left = count; left > 0;) {
        end += dayMs
        if (works(text(end))) left -= 1
      }
      expect(addWorkdays(text(from), count, holidayYears).day).toBe(text(end))
      let rolled = from
      while (!works(text(rolled))) rolled += dayMs
      expect(rollForward(text(from), holidayYears).day).toBe(text(rolled))
    }))
  })
})

describe('months', () => {
  it.each([
    ['2026-03-12', 6, '2026-09-12'], ['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2026-12-31', 2, '2027-02-28'], ['2026-01-31', 1, '2026-02-28'],
  ])('%s + %i months = %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))
})

it('a year that nobody compared with the notice is counted by its days and stays provisional', () => {
  const year = { year: 2027, holidays: [{ name: '春节', from: '2027-02-05', to: '2027-02-11' }], makeupWorkdays: ['2027-02-14'] }
  const taken = new Map([...holidayYears, [2027, { ...year, source: { title: 'chinese-days', number: null, ref: null, publishedOn: null, checkedOn: null } }]])
  expect(addWorkdays('2027-02-04', 1, taken)).toMatchObject({ day: '2027-02-12', provisional: true })
  const checked = new Map([...holidayYears, [2027, { ...year, source: { title: '', number: null, ref: null, publishedOn: null, checkedOn: '2026-12-01' } }]])
  expect(addWorkdays('2027-02-04', 2, checked)).toMatchObject({ day: '2027-02-14', provisional: false })
})
