import { describe, expect, it } from 'vitest'
import { CallCharts } from '@/components/charts/CallCharts'
import { DayRibbon, nightParts } from '@/components/charts/DayRibbon'
import { NightDots } from '@/components/charts/NightDots'
import { addDays } from '@/lib/calendar/local-date'
import { rendered, wordsOf } from './rendered'

const days = Array.from({ length: 14 }, (_day, place) => addDays('2026-11-09', place))
const bars = days.map((day, place) => ({ day, byDay: place === 3 ? 4 : 0, atNight: place === 13 ? 2 : 0 }))
const cells = [{ column: 3, hour: 9, count: 4 }, { column: 13, hour: 0, count: 1 }, { column: 13, hour: 23, count: 1 }]
const view = { bars, cells, filings: [{ column: 5, label: '11-14' }], means: [{ kind: 'before' as const, from: 0, to: 4, mean: 0.8 }], numbers: 2, today: '2026-11-22' }

describe('the charts', () => {
  it('know which part of a band is night', () => {
    expect(nightParts(0, 24)).toEqual([{ x: 0, width: 8 / 24 }, { x: 22 / 24, width: 2 / 24 }])
    expect(nightParts(20, 14)).toEqual([{ x: 2 / 14, width: 10 / 14 }])
    expect(nightParts(9, 6)).toEqual([])
  })

  it('draw the unanswered hollow and the night in its own colour', () => {
    const html = rendered(<DayRibbon label="x" marks={[{ minutes: 98, answered: true }, { minutes: 720, answered: false }]} />)
    expect(html).toContain('fill-night stroke-night')
    expect(html).toContain('fill-none stroke-act')
  })

  it('fill the nights with calls', () => {
    expect(rendered(<NightDots nights={[true, false, false]} label="x" />).match(/fill-night"/g)).toHaveLength(1)
  })

  it.each(['zh-CN', 'en'] as const)('say first what they show, carry no style and no script (%s)', (locale) => {
    const html = rendered(<CallCharts view={view} />, locale)
    expect(html).not.toMatch(/ style=|<script/)
    const words = wordsOf(html)
    expect(words).toContain(locale === 'en' ? '6 calls, 2 at night, 2 numbers' : '来电 6 次，夜间 2 次，号码 2 个')
    expect(words).toContain(locale === 'en' ? 'not proof of cause' : '次数变化不等于因果')
  })

  it('write the number in a cell, and a single call only on paper', () => {
    const numerals = [...rendered(<CallCharts view={view} />).matchAll(/class="tabular fill-numeral text-axis font-bold ([^"]*)">(\d+)/g)].map(([, only, count]) => [count, only])
    expect(numerals).toEqual([['4', ''], ['1', 'hidden print:inline'], ['1', 'hidden print:inline']])
  })

  it('can be read as a table with the same totals', () => {
    const rows = [...rendered(<CallCharts view={view} />).matchAll(/<td[^>]*>(\d+)<\/td><td[^>]*>(\d+)<\/td>/g)].map(([, byDay, atNight]) => [byDay, atNight])
    expect(rows).toEqual([['4', '0'], ['0', '2']])
  })
})

it('writes over a filing only where its words do not lie over another’s, and lists them all', () => {
  const filings = [{ column: 3, label: '11-12 平台' }, { column: 4, label: '11-13 机构' }]
  const html = rendered(<CallCharts view={{ ...view, filings }} />)
  expect(html.match(/fill-act text-xs font-bold">[^<]*/g)).toEqual(['fill-act text-xs font-bold">11-12 平台'])
  expect(wordsOf(html).replaceAll(' ', '')).toContain('虚线是提交投诉的日子：11-12平台，11-13机构')
  expect(html.match(/sticky left-0/g)).toHaveLength(2)
})
