import { describe, expect, it } from 'vitest'
import { clockNodes } from '@/components/tickets/clock-nodes'
import { ClockTrack } from '@/components/tickets/ClockTrack'
import { DeadlineChip } from '@/components/tickets/DeadlineChip'
import { deadlineState } from '@/components/tickets/deadline-state'
import type { Deadline } from '@/lib/tickets/ticket'
import { rendered, wordsOf } from './rendered'

const lender: Deadline = {
  rule: 'D01', owner: 'them', startsOn: '2026-11-02', startEvent: 'received', nominal: '2026-11-17', due: '2026-11-17', longest: '2027-01-04', overdueFrom: '2026-11-18',
  metOn: null, ended: false, overdue: true, provisional: false, paused: false, steps: [], length: 15, unit: 'day',
  stages: [{ total: 30, nominal: '2026-12-02', due: '2026-12-02', provisional: false }, { total: 60, nominal: '2027-01-01', due: '2027-01-04', provisional: true }],
  basis: { cite: { zh: '', en: '' }, source: '', grade: 'P', from: '2020-03-01', checkedOn: '2026-11-22' },
}
const today = '2026-11-22'

describe('how a clock is shown', () => {
  it.each<[string, Partial<Deadline>, string, unknown]>([
    ['running', {}, '2026-11-02', { kind: 'running', days: 15 }],
    ['seven days left', {}, '2026-11-10', { kind: 'soon', days: 7 }],
    ['eight days left', {}, '2026-11-09', { kind: 'running', days: 8 }],
    ['the last day', {}, '2026-11-17', { kind: 'soon', days: 0 }],
    ['the day after', {}, '2026-11-18', { kind: 'pastBasic', days: 1 }],
    ['on the longest day', {}, '2027-01-04', { kind: 'pastBasic', days: 48 }],
    ['past the longest', {}, '2027-01-05', { kind: 'pastLongest', days: 1, ours: false }],
    ['past a limit that cannot be extended', { longest: undefined }, '2026-11-18', { kind: 'pastLongest', days: 1, ours: false }],
    ['extended', { extendedTo: '2026-12-02' }, today, { kind: 'running', days: 10 }],
    ['no calendar yet', { provisional: true }, '2026-11-10', { kind: 'provisional', days: 7 }],
    ['stopped', { paused: true }, today, { kind: 'paused' }],
    ['met', { metOn: '2026-11-17', paused: true }, today, { kind: 'met' }],
    ['a passed reminder of ours', { reminder: 'internal', overdue: false }, '2027-01-05', { kind: 'guide' }],
    ['a passed day that only guides', { advisory: true, overdue: false }, today, { kind: 'guide' }],
    ['met after the limit', { metOn: '2026-11-20' }, today, { kind: 'metLate' }],
  ])('%s', (_name, change, on, state) => expect(deadlineState({ ...lender, ...change }, on)).toEqual(state))

  it('has words for a body without a limit', () => {
    expect(wordsOf(rendered(<DeadlineChip deadline={null} today={today} />))).toBe('无法定期限')
    expect(wordsOf(rendered(<DeadlineChip deadline={lender} today={today} />, 'en'))).toBe('5 days past the basic limit')
  })

  it('gives every state a fill, a glyph and a word', () => {
    const chip = (change: Partial<Deadline>, on: string) => rendered(<DeadlineChip deadline={{ ...lender, ...change }} today={on} />)
    const chips = [chip({}, '2026-11-02'), chip({}, today), chip({}, '2027-02-01'), chip({ provisional: true }, '2026-11-10'), chip({ metOn: '2026-11-17' }, today)]
    expect(new Set(chips.map((html) => /data-chip="(\w+)"/.exec(html)?.[1])).size).toBe(5)
    expect(new Set(chips.map((html) => /<path d="([^"]+)"/.exec(html)?.[1])).size).toBe(5)
    expect(new Set(chips.map(wordsOf)).size).toBe(5)
  })
})

describe('the track', () => {
  it('puts today between the limits', () => {
    expect(clockNodes(lender, today).map(({ kind, days, provisional }) => [kind, days, provisional])).toEqual([
      ['start', -20, false], ['basic', -5, false], ['today', 0, false], ['extension', 10, false], ['longest', 43, true],
    ])
  })

  it('ends with the day it was met, and does not repeat a limit', () => {
    const met = { ...lender, extendedTo: '2026-12-02', metOn: '2026-11-20' }
    expect(clockNodes(met, today).map(({ kind }) => kind)).toEqual(['start', 'basic', 'met', 'extension', 'longest'])
  })

  it('says each day in words', () => {
    const words = wordsOf(rendered(<ClockTrack deadline={lender} today={today} />))
    expect(words).toContain('今天 11月22日')
    expect(words).toContain('2027年1月4日 暂定 还有 43 天 最长期限 60 日（按自然日）')
    expect(words).toContain('11月17日 周二 基本期限 15 日（按自然日）')
  })
})
