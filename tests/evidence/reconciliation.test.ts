import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billsOf, reconcileAddress, rowView } from '@/components/evidence/reconcile/reconcile-view'
import { attemptChannels, grades } from '@/lib/evidence/contact-attempt'
import { addDays } from '@/lib/calendar/local-date'
import { coverageTracks, joinedRanges, monthsOf, placeInSpan, uncoveredDays, wholeSpan, type FileDays } from '@/lib/evidence/coverage'
import { equallyNear, listOfAttempt, nearestRow, pairRemarks } from '@/lib/evidence/reconciliation'
import { proposedCalls } from '@/lib/evidence/recordings/matching'

const range = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` })
const file = (source: 'handset' | 'bill', days: { from: string; to: string }, more: Partial<FileDays> = {}): FileDays =>
  ({ source, channel: 'call', phoneOf: 'p', evidenceId: `${source} ${days.from}`, ...days, ...more })

describe('which list an attempt stands in', () => {
  test('each grade of a call or text message has one list, what is told by hand has none', () => {
    expect(grades.map((grade) => listOfAttempt({ grade, channel: 'call' }))).toEqual(['matched', 'handset', 'unbilled', 'bill', null])
    expect(grades.map((grade) => listOfAttempt({ grade, channel: 'sms' }))).toEqual(['matched', 'handset', 'unbilled', 'bill', null])
  })
  test('chats, visits and letters are in none: no bill could hold them', () => {
    const others = attemptChannels.filter((channel) => channel !== 'call' && channel !== 'sms')
    expect(others.flatMap((channel) => grades.map((grade) => listOfAttempt({ grade, channel })))).toEqual(others.flatMap(() => grades.map(() => null)))
  })
})

describe('remarks on a match', () => {
  test('durations are told where they differ by more than 5 s and 10 %, never where one is unknown', () => {
    const remarks = (one: number | null, other: number | null) => pairRemarks({ handset: { at: 0, seconds: one }, bill: { at: 61_000, seconds: other } })
    expect(remarks(100, 105)).toEqual({ apartSeconds: 61, durations: null })
    expect(remarks(100, 130).durations).toEqual([100, 130])
    expect(remarks(null, 130).durations).toBeNull()
  })
  test('a row left alone and exactly as near is a tie; a farther one, or one at another distance, is none', () => {
    const pair = { handset: { at: 100_000, seconds: 9 }, bill: { at: 70_000, seconds: 9 } }
    const row = (id: string, at: number) => ({ id, at, seconds: 9 })
    expect(equallyNear(pair, { bills: [row('b', 130_000), row('c', 131_000)], handsets: [] }).map(({ id }) => id)).toEqual(['b'])
    expect(equallyNear(pair, { bills: [], handsets: [row('h', 40_000), row('i', 100_001)] }).map(({ id }) => id)).toEqual(['h'])
  })
  test('of equally near rows the earlier is the nearest', () => {
    expect(nearestRow(50, [{ id: 'late', at: 60, seconds: 0 }, { id: 'early', at: 40, seconds: 0 }])?.id).toBe('early')
    expect(nearestRow(50, [])).toBeNull()
  })
})

describe('days that files reach over', () => {
  test('bills that touch are one stretch, a day between them parts them', () => {
    expect(joinedRanges([range('03-01', '03-31'), range('02-01', '02-28')])).toEqual([range('02-01', '03-31')])
    expect(joinedRanges([range('03-02', '03-31'), range('02-01', '02-28')])).toHaveLength(2)
  })
  test('what no bill covers lies before, between and after them', () => {
    expect(uncoveredDays(range('01-10', '05-10'), [range('02-01', '02-28'), range('04-01', '04-30')]))
      .toEqual([range('01-10', '01-31'), range('03-01', '03-31'), range('05-01', '05-10')])
    expect(uncoveredDays(range('02-03', '02-04'), [range('02-01', '02-28')])).toEqual([])
  })
  test('each day of a span is covered or not, never both', () => {
    const day = (at: number) => addDays('2026-01-01', at)
    const some = fc.array(fc.tuple(fc.nat(90), fc.nat(20)).map(([from, length]) => ({ from: day(from), to: day(from + length) })), { maxLength: 6 })
    fc.assert(fc.property(some, fc.nat(60), fc.nat(60), (bills, from, length) => {
      const span = { from: day(from), to: day(from + length) }
      const [covered, left] = [joinedRanges(bills), uncoveredDays(span, joinedRanges(bills))]
      for (let at = from; at <= from + length; at += 1) {
        const holds = (ranges: { from: string; to: string }[]) => ranges.some((each) => each.from <= day(at) && day(at) <= each.to)
        expect(holds(left)).toBe(!holds(covered))
        expect(holds(covered)).toBe(holds(bills))
      }
    }))
  })
  test('tracks are told apart by phone and by calls and messages', () => {
    const tracks = coverageTracks([
      file('handset', range('01-05', '03-20'), { channel: 'sms' }), file('handset', range('01-05', '03-20')), file('bill', range('02-01', '02-28')),
      file('bill', range('01-01', '01-31')), file('bill', range('01-01', '01-31'), { phoneOf: 'other' }),
    ])
    expect(tracks.map(({ phoneOf, channel }) => `${phoneOf} ${channel}`)).toEqual(['p call', 'other call', 'p sms'])
    expect(tracks[0]).toMatchObject({ bills: [range('01-01', '02-28')], unbilled: [range('03-01', '03-20')], unlogged: [range('01-01', '01-04')] })
    expect(tracks[1]).toMatchObject({ handset: null, unbilled: [], unlogged: [range('01-01', '01-31')] })
    expect(wholeSpan(tracks)).toEqual(range('01-01', '03-20'))
    expect(wholeSpan([])).toBeNull()
  })
  test('months to ask for, over a turn of the year', () => {
    expect(monthsOf([range('01-31', '01-31'), { from: '2025-11-30', to: '2026-01-01' }])).toEqual([{ from: '2025-11', to: '2026-01' }])
    expect(monthsOf([range('01-31', '01-31'), range('02-28', '03-01'), range('05-01', '05-02')])).toEqual([range('01', '03'), range('05', '05')])
    expect(monthsOf([])).toEqual([])
  })
  test('places in a span are shares of its days', () => {
    expect(placeInSpan(range('01-01', '01-05'), range('01-01', '01-10'))).toEqual({ start: 0, length: 0.5 })
    expect(placeInSpan(range('01-10', '01-10'), range('01-01', '01-10')).start).toBeCloseTo(0.9)
  })
})

describe('a row as it is shown', () => {
  const row = {
    id: 'a', at: Date.parse('2026-04-12T10:00:00+08:00'), number: '1', channel: 'call', direction: 'incoming', answered: true, seconds: 30, forwarded: false, recipient: 'k',
    grade: 'bill-missing', bills: [], handsets: [], sources: [{ kind: 'handset', evidenceId: 'e', at: 0, seconds: 30, phoneOf: 'p' }],
  } as const
  const shown = (more: object, bills = [{ phoneOf: 'p', channel: 'call' as const, ...range('04-01', '04-30') }]) =>
    rowView({ ...row, ...more } as never, { bills, exhibits: new Map([['e', 3]]), names: new Map([['k', '妈妈']]) })
  test('why it stands there is the word of the matching', () => {
    expect(shown({})).toMatchObject({ reason: 'bill-lacks-call', who: '妈妈', exhibits: [3], pair: null, tied: [], nearest: null })
    expect(shown({}, []).reason).toBe('no-bill-for-day')
    expect(shown({ answered: false, seconds: 0 }).reason).toBe('bill-omits-unanswered')
    expect(shown({ grade: 'bill-only', sources: [{ ...row.sources[0], kind: 'bill' }], handsets: [{ id: 'h', at: row.at + 200_000, seconds: 1 }] }))
      .toMatchObject({ reason: 'handset-lacks-call', nearest: { id: 'h' } })
  })
  test('bills of the tracks are those the matching asks of', () => {
    expect(billsOf(coverageTracks([file('bill', range('04-01', '04-30'))]))).toEqual([{ phoneOf: 'p', channel: 'call', ...range('04-01', '04-30') }])
  })
  test('an address keeps what is said and drops what is empty', () => {
    expect(reconcileAddress({ list: 'bill', line: '2', after: 'x' }, { list: 'matched', after: '' })).toBe('?list=matched&line=2')
  })
})

test('calls proposed for a recording: those near enough first, then the nearest others, each once', () => {
  const claim = { at: 1_000_000, precision: 'second', number: null, direction: null, name: null } as never
  const call = (id: string, at: number, answered: boolean | null = true) => ({ id, at, number: '1', direction: 'incoming' as const, answered })
  const found = proposedCalls([claim, claim], [call('far', 1_500_000), call('missed', 1_000_000, false), call('near', 1_100_000), call('nearer', 990_000)], 3)
  expect(found.map(({ call: { id }, isNear }) => `${id} ${isNear}`)).toEqual(['nearer true', 'near true', 'far false'])
  expect(proposedCalls([claim], [], 3)).toEqual([])
})
