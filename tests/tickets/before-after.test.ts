import { describe, expect, it, test } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { beforeAfter, openQuestion, type Recorded, recordedContacts } from '@/lib/tickets/before-after'
import { callAnswers } from '@/lib/tickets/call-reading'
import { rateInterval, unlikelihood } from '@/lib/tickets/poisson'
import { lastAnswer } from '@/lib/tickets/reading'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { appendEventSchema } from '@/lib/tickets/ticket-schema'

const filedOn = '2026-03-10'
const event = (kind: TicketEvent['kind'], on: string): TicketEvent => ({ id: `${kind} ${on}`, kind, on })
/** As many contacts on each day from `from` to `to`. */
const each = (from: string, to: string, count: number) =>
  Array.from({ length: 400 }, (_, place) => addDays(from, place)).filter((day) => day <= to).map((day) => [day, count] as const)
const recorded = (days: (readonly [string, number])[], known: Recorded['known']): Recorded => ({ byDay: new Map(days), known })

describe('a rate from a count', () => {
  // Garwood's exact limits, as published tables have them.
  it.each([[0, 0, 3.689], [1, 0.0253, 5.572], [5, 1.623, 11.668], [10, 4.795, 18.39], [100, 81.364, 121.627]])('%i events: from %f to %f', (count, low, high) => {
    const found = rateInterval(count, 1)
    expect(found.low).toBeCloseTo(low, 2)
    expect(found.high).toBeCloseTo(high, 2)
  })

  it('is told by the day', () => expect(rateInterval(100, 10).high).toBeCloseTo(12.163, 2))

  it('holds a count too large for an exponent', () => {
    const { low, high } = rateInterval(2_000, 1)
    expect([low, high]).toEqual([expect.closeTo(1_913.3, 0), expect.closeTo(2_089.6, 0)])
  })

  // Twice the smaller tail of the binomial law, reckoned by hand: 2 · (1 + 8) / 2^8, 2 / 2^8, and nothing at all.
  it.each([[7, 1, 18 / 256], [8, 0, 2 / 256], [0, 0, 1], [5, 5, 1]])('%i and %i in as many days differ that much by chance: %f', (one, other, chance) => {
    expect(unlikelihood({ count: one, days: 14 }, { count: other, days: 14 })).toBeCloseTo(chance, 6)
  })
})

describe('both sides of a filing', () => {
  it('counts whole days, at most four weeks, and the day of the step on neither side', () => {
    const days = [...each('2026-01-01', '2026-03-09', 3), [filedOn, 50] as const, ...each('2026-03-11', '2026-05-01', 1)]
    const [found] = beforeAfter([event('filed', filedOn)], recorded(days, { from: '2026-01-01', to: '2026-05-01' }))
    expect(found).toMatchObject({
      kind: 'filed', verdict: 'fewer', before: { fromOn: '2026-02-10', toOn: '2026-03-09', days: 28, count: 84, perDay: 3 },
      after: { fromOn: '2026-03-11', toOn: '2026-04-07', days: 28, count: 28, perDay: 1 },
    })
  })

  it('goes no further than anything on record: days nobody knows of are no days without calls', () => {
    const [found] = beforeAfter([event('filed', filedOn)], recorded(each('2026-02-20', '2026-03-14', 2), { from: '2026-02-20', to: '2026-03-14' }))
    expect(found).toMatchObject({ before: { fromOn: '2026-02-20', days: 18 }, after: { toOn: '2026-03-14', days: 4 }, verdict: 'too-little' })
    expect(beforeAfter([event('filed', filedOn)], recorded([], { from: '2026-04-01', to: '2026-04-30' }))[0]).toMatchObject({ before: null, verdict: 'too-little' })
    expect(beforeAfter([event('filed', filedOn)], recorded([], null))).toMatchObject([{ before: null, after: null, verdict: 'too-little' }])
  })

  test.each([
    ['seven before, one after', 7, 1, 'no-difference'], ['eight before, none after', 8, 0, 'fewer'], ['none before, eight after', 0, 8, 'more'],
    ['none at all', 0, 0, 'no-difference'],
  ])('%s in a fortnight each', (_, before, after, verdict) => {
    const days: [string, number][] = [['2026-03-01', before], ['2026-03-20', after]]
    const known = { from: '2026-02-24', to: '2026-03-24' }
    expect(beforeAfter([event('filed', filedOn)], recorded(days, known))).toMatchObject([{ before: { days: 14 }, after: { days: 14 }, verdict }])
  })

  it('looks at the first filing, acceptance and reply, as they happened', () => {
    const events = [event('filed', filedOn), event('received', '2026-03-12'), event('accepted', '2026-03-20'), event('replied', '2026-04-20'), event('replied', '2026-05-20')]
    expect(beforeAfter(events, recorded([], null)).map(({ kind, on }) => `${kind} ${on}`)).toEqual(['filed 2026-03-10', 'accepted 2026-03-20', 'replied 2026-04-20'])
  })
})

describe('whether the calls have stopped', () => {
  test.each([
    ['2026-03-23', [], null], ['2026-03-24', [], 14], ['2026-04-06', [], 14], ['2026-04-07', [], 28], ['2026-04-20', [], 28], ['2026-04-21', [], null],
    ['2026-03-30', ['2026-03-24'], null], ['2026-04-07', ['2026-03-24'], 28], ['2026-04-10', ['2026-04-08'], null], ['2026-03-30', ['2026-03-11'], 14],
  ] as const)('is asked on %s, answered on %j: %s', (today, answered, asked) => expect(openQuestion(filedOn, [...answered], today)).toBe(asked))

  it('is not asked of what was not filed', () => expect(openQuestion(undefined, [], '2026-03-30')).toBeNull())
})

describe('what a person says of the contacts since', () => {
  const said = (kind: TicketEvent['kind'], on: string, reading: TicketEvent['reading']): TicketEvent => ({ ...event(kind, on), reading })

  it('is a note of its own, which closes the question and is no reading of an answer', () => {
    const events = [event('filed', filedOn), said('replied', '2026-03-20', 'not-enough-evidence'), said('noteAdded', '2026-03-25', 'fewer')]
    expect(callAnswers(events)).toEqual([{ on: '2026-03-25', answer: 'fewer' }])
    expect(lastAnswer(events)?.answer.kind).toBe('replied')
    expect(lastAnswer([event('filed', filedOn), event('replied', '2026-03-20'), said('noteAdded', '2026-03-25', 'fewer')])?.reading).toBeNull()
    expect(openQuestion(filedOn, callAnswers(events).map(({ on }) => on), '2026-03-28')).toBeNull()
  })

  test.each([['noteAdded', 'stopped', true], ['replied', 'stopped', false], ['filed', 'more', false], ['noteAdded', 'nonsense', false]])('on %s, %s fits: %s', (kind, reading, fits) => {
    expect(appendEventSchema.safeParse({ kind, on: '2026-03-25', reading }).success).toBe(fits)
  })
})

describe('what is counted', () => {
  const act = (localDay: string, more: object) => ({ localDay, direction: 'incoming', attribution: 'confirmed', purpose: 'collection', lender: 'bank', ...more }) as ContactAttempt

  it('is collection by the lender as letters count it, and the records reach as far as anything of the case', () => {
    const attempts = [act('2026-03-01', {}), act('2026-03-01', {}), act('2026-03-02', { purpose: 'other' }), act('2026-03-03', { lender: 'other' }), act('2026-03-05', { lender: null })]
    const found = recordedContacts(attempts, [{ from: '2026-02-01', to: '2026-02-28' }], ['bank'])
    expect([...found.byDay]).toEqual([['2026-03-01', 2]])
    expect(found.known).toEqual({ from: '2026-02-01', to: '2026-03-05' })
    expect(recordedContacts(attempts, []).byDay.get('2026-03-03')).toBe(1)
    expect(recordedContacts([], []).known).toBeNull()
  })
})
