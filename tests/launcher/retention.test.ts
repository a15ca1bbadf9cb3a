import { describe, expect, it } from 'vitest'
import { bin } from './modules'

const { backupName, droppable, lastStrike } = await bin('backup/retention.mjs')
const dayMs = 86_400_000
const first = Date.parse('2025-01-01T18:00:00Z') // two at night in Beijing, 2 January

describe('an office’s backups', () => {
  it('are named by Beijing’s day and clock', () => {
    expect(backupName(first)).toBe('anning-2025-01-02-0200.age')
    expect(backupName(Date.parse('2026-11-26T15:59:00Z'))).toBe('anning-2026-11-26-2359.age')
  })

  it('stay for seven days, five weeks and twelve months when one is made each day', () => {
    let kept: string[] = []
    for (let day = 0; day < 800; day += 1) {
      kept.push(backupName(first + day * dayMs))
      const drop = droppable(kept)
      kept = kept.filter((name) => !drop.includes(name))
      expect(kept).toContain(backupName(first + day * dayMs))
    }
    const days = kept.map((name) => name.slice(7, 17)).sort()
    expect(days.length).toBeLessThanOrEqual(24)
    expect(days.length).toBeGreaterThanOrEqual(20)
    expect(days.slice(-7)).toEqual(Array.from({ length: 7 }, (_none, at) => backupName(first + (793 + at) * dayMs).slice(7, 17)))
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(12)
  })

  it('are all that is ever removed', () => {
    const names = ['notes.txt', 'anning.age', 'anning-2020-01-01-0200.age.part', 'anning-2020-01-01.age', ...Array.from({ length: 30 }, (_none, at) => backupName(first - at * 400 * dayMs))]
    const drop = droppable(names)
    expect(drop.length).toBe(18)
    expect(drop.every((name) => /^anning-\d{4}-\d\d-\d\d-\d{4}\.age$/.test(name))).toBe(true)
    expect(droppable([])).toEqual([])
  })

  it('are due when the hour has struck since the last', () => {
    const at = (text: string) => Date.parse(text)
    expect(lastStrike(at('2026-11-26T02:00:00+08:00'), 2)).toBe(at('2026-11-26T02:00:00+08:00'))
    expect(lastStrike(at('2026-11-26T01:59:59+08:00'), 2)).toBe(at('2026-11-25T02:00:00+08:00'))
    expect(lastStrike(at('2026-11-26T00:10:00+08:00'), 0)).toBe(at('2026-11-26T00:00:00+08:00'))
    expect(lastStrike(at('2026-11-26T07:30:00+08:00'), 23)).toBe(at('2026-11-25T23:00:00+08:00'))
  })
})
