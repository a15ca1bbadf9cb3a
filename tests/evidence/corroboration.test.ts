import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptGroups, type BillCoverage, type EvidenceRow } from '@/lib/evidence/corroboration'
import { nearestPairs } from '@/lib/evidence/nearest-pairs'
import { bill, covering, handset } from '@/tests/makers/evidence-row'

const march = covering('2026-03-01', '2026-03-31')
const shown = (rows: EvidenceRow[], bills: BillCoverage[] = march) => attemptGroups(rows, bills).map((group) => `${group.sources.join('+')} ${group.grade} ${group.reason}`)

test.each([
  ['10:02:00', 'h+b corroborated handset-and-bill'], ['09:58:00', 'h+b corroborated handset-and-bill'],
])('a bill row 120 s away (%s) matches', (at, line) => expect(shown([handset('h', '10:00:00'), bill('b', at)])).toEqual([line]))

test('121 s away nothing matches: missing on the bill, and on the bill only', () => {
  expect(shown([handset('h', '10:00:00'), bill('b', '10:02:01')])).toEqual(['h bill-missing bill-lacks-call', 'b bill-only handset-lacks-call'])
})

test.each<[string, Partial<EvidenceRow>]>([
  ['number', { other: '17100005678' }], ['direction', { direction: 'outgoing' }], ['phone', { phoneOf: '19900001002' }], ['channel', { channel: 'sms' }],
])('another %s does not match', (_, facts) => expect(shown([handset('h', '10:00:00'), bill('b', '10:00:05', facts)])).toHaveLength(2))

test('a phone with two cards: whatever bill of the same person lists the call matches; a bill of another card covers no day', () => {
  const mine = { person: 'debtor' }
  expect(shown([handset('h', '10:00:00', { ...mine, phoneOf: null }), bill('b', '10:00:05', { ...mine, phoneOf: '18600001001' })])).toEqual(['h+b corroborated handset-and-bill'])
  expect(shown([handset('h', '10:00:00', { ...mine, phoneOf: null }), bill('b', '11:00:00', mine)])[0]).toBe('h handset-only no-bill-for-day')
  expect(shown([handset('h', '10:00:00', mine), bill('b', '10:00:05', { person: 'sister' })])).toHaveLength(2)
})

test('nearest first, one to one', () => {
  expect(shown([handset('h1', '10:00:00'), handset('h2', '10:01:00'), bill('b', '10:01:20')])).toEqual(['h1 bill-missing bill-lacks-call', 'h2+b corroborated handset-and-bill'])
  expect(shown([handset('h', '10:00:00'), bill('b1', '10:00:30'), bill('b2', '10:00:10')])).toEqual(['h+b2 corroborated handset-and-bill', 'b1 bill-only handset-lacks-call'])
})

test('a row of the bill that a person chose goes before the nearest, and a missed call or one that is gone is chosen by nobody', () => {
  const rows = (more: Partial<EvidenceRow>, call: Partial<EvidenceRow> = {}) => [handset('h', '10:00:30', call), bill('b1', '10:00:20'), bill('b2', '10:00:40', more)]
  expect(shown(rows({}))).toEqual(['h+b1 corroborated handset-and-bill', 'b2 bill-only handset-lacks-call'])
  expect(shown(rows({ chosenWith: 'h' }))).toEqual(['b1 bill-only handset-lacks-call', 'h+b2 corroborated handset-and-bill'])
  expect(shown(rows({ chosenWith: 'gone' }))).toEqual(shown(rows({})))
  expect(shown(rows({ chosenWith: 'h' }, { answered: false, seconds: 0 })).at(-1)).toBe('b2 bill-only handset-lacks-call')
})

test.each<[string, Partial<EvidenceRow>, string]>([
  ['missed', { answered: false, seconds: 0 }, 'handset-only bill-omits-unanswered'], ['0 s of type 1', { answered: null, seconds: 0 }, 'handset-only bill-omits-unanswered'],
  ['forwarded', { forwarded: true }, 'handset-only bill-omits-forwarded'], ['connected', {}, 'bill-missing bill-lacks-call'],
  ['received message', { channel: 'sms', answered: null, seconds: null }, 'handset-only no-bill-for-day'],
])('%s, absent from the bill of its day', (_, facts, line) => expect(shown([handset('h', '10:00:00', facts)])).toEqual([`h ${line}`]))

test('no bill for the day: phone only; the ends of the period are covered', () => {
  const at = (day: string) => handset(day, `${day}T12:00:00`)
  expect(shown(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(at)).map((line) => line.split(' ')[1])).toEqual(['handset-only', 'bill-missing', 'bill-missing', 'handset-only'])
  expect(shown([handset('h', '10:00:00', { phoneOf: '19900001002' })])).toEqual(['h handset-only no-bill-for-day'])
})

test('a missed call takes no bill row away; a call of unknown outcome takes one that is left and counts as answered', () => {
  const missed = handset('m', '10:00:00', { answered: false, seconds: 0 })
  expect(shown([missed, handset('h', '10:01:00'), bill('b', '10:00:10')])).toEqual(['m handset-only bill-omits-unanswered', 'h+b corroborated handset-and-bill'])
  const unsure = handset('u', '10:00:00', { answered: null, seconds: 0 })
  expect(attemptGroups([unsure, bill('b', '10:00:09', { seconds: 4 })], march)).toMatchObject([{ sources: ['u', 'b'], answered: true, seconds: 4 }])
  expect(shown([unsure, handset('h', '10:01:00'), bill('b', '10:00:09')])).toEqual(['u handset-only bill-omits-unanswered', 'h+b corroborated handset-and-bill'])
})

test('the handset keeps its time and duration; a very different duration only warns', () => {
  const [group] = attemptGroups([bill('b', '10:00:30', { seconds: 300 }), handset('h', '10:00:00', { seconds: 60 })], march)
  expect(group).toMatchObject({ primary: 'h', seconds: 60, durationDiffers: true, grade: 'corroborated' })
  expect(attemptGroups([handset('h', '10:00:00', { seconds: 60 }), bill('b', '10:00:30', { seconds: 65 })], march)).toMatchObject([{ durationDiffers: false }])
})

test('entries by hand and chats stand alone', () => {
  expect(shown([handset('p', '10:00:00', { source: 'person' }), bill('b', '10:00:01'), handset('c', '10:00:02', { source: 'chat', channel: 'chat', other: 'q' })])).toEqual([
    'p declared entered-by-hand', 'b bill-only handset-lacks-call', 'c handset-only chat-export'])
})

test('hidden callers never match', () => expect(shown([handset('h', '10:00:00', { other: null }), bill('b', '10:00:00', { other: null })])).toHaveLength(2))

const times = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 25 }).map((list) => [...new Set(list)].sort((one, other) => one - other))

test('the pairs are those of taking the closest pair again and again', () => {
  fc.assert(fc.property(times, times, (left, right) => {
    const all = left.flatMap((one, i) => right.map((other, j) => ({ left: i, right: j, distanceMs: Math.abs(one - other), at: Math.min(one, other) }))).filter((pair) => pair.distanceMs <= 120)
    all.sort((one, other) => one.distanceMs - other.distanceMs || one.at - other.at)
    const wanted: number[] = []
    const [lefts, rights] = [new Set<number>(), new Set<number>()]
    for (const pair of all) {
      if (lefts.has(pair.left) || rights.has(pair.right)) continue
      lefts.add(pair.left)
      rights.add(pair.right)
      wanted.push(pair.distanceMs)
    }
    const found = nearestPairs(left, right, 120)
    expect(found.map((pair) => pair.distanceMs)).toEqual(wanted)
    expect(new Set(found.map((pair) => pair.left)).size).toBe(found.length)
    expect(new Set(found.map((pair) => pair.right)).size).toBe(found.length)
    for (const pair of found) expect(Math.abs((left[pair.left] ?? 0) - (right[pair.right] ?? 0))).toBe(pair.distanceMs)
  }), { numRuns: 500 })
})

test('every row is in exactly one group, and the order of the rows changes nothing', () => {
  fc.assert(fc.property(times, times, fc.integer(), (left, right, seed) => {
    const rows = [...left.map((at, index) => handset(`h${index}`, '10:00:00', { at: at * 1000 })), ...right.map((at, index) => bill(`b${index}`, '10:00:00', { at: at * 1000 + 1 }))]
    const shuffled = [...rows].sort((one, other) => ((one.at * 31 + seed) % 17) - ((other.at * 31 + seed) % 17))
    const view = (list: EvidenceRow[]) => attemptGroups(list, []).map((group) => group.sources.join('+')).sort()
    expect(view(shuffled)).toEqual(view(rows))
    expect(view(rows).flatMap((line) => line.split('+')).sort()).toEqual(rows.map((row) => row.id).sort())
  }), { numRuns: 200 })
})
