import { describe, expect, it, test } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { rateInterval } from '@/lib/tickets/poisson'
import { whoCalled } from '@/lib/tickets/who-called'
import { attempt } from '../makers/attempts'

const filedOn = '2026-03-10'
const covered = [{ from: '2026-02-01', to: '2026-04-30' }]
let made = 0
/** So many contacts on a day over a number. */
const over = (number: string | null, day: string, count = 1, more: Partial<ContactAttempt> = {}) =>
  Array.from({ length: count }, () => attempt(`c${made++}`, `${day}T10:00:00`, { number, ...more }))
const shown = (attempts: ContactAttempt[], lenders?: string[]) => whoCalled(filedOn, { attempts, covered, lenders })

describe('who called before and after a filing', () => {
  const attempts = [
    ...over('17000001111', '2026-03-01', 9), ...over('17000001111', '2026-03-20', 2), ...over('17000002222', '2026-03-02', 4), ...over('17000003333', '2026-03-15', 6),
    ...over(null, '2026-03-16', 1), ...over(null, '2026-03-10', 5), ...over('17000004444', '2026-02-02', 50), ...over('17000005555', '2026-04-29', 3),
  ]

  it('is told line by line, most contacts first, with counts of both sides and their intervals, and a line with none on either side is not', () => {
    const { lines } = shown(attempts)
    expect(lines.map(({ number, before, after, isNew }) => [number, before?.count, after?.count, isNew])).toEqual([
      ['17000001111', 9, 2, false], ['17000003333', 0, 6, true], ['17000002222', 4, 0, false], [null, 0, 1, false],
    ])
    expect(lines[0]?.before).toMatchObject({ days: 28, perDay: 9 / 28, ...rateInterval(9, 28) })
  })

  it('says over how many lines without a record before how much came since, up to the last day on record', () => {
    expect(shown(attempts).moved).toEqual({ count: 12, lines: 2, ofNew: 9 })
  })

  it('knows a line from any day up to the filing and from any contact of the case, also of another lender or of nobody', () => {
    const heard = [...over('17000003333', '2026-02-02', 1, { attribution: 'unknown', lender: null, respondent: null }), ...over('17000005555', filedOn)]
    expect(shown([...attempts, ...heard]).moved).toMatchObject({ lines: 0, ofNew: 0 })
    const rung = over('17000003333', '2026-02-02', 1, { direction: 'outgoing' })
    expect(shown([...attempts, ...rung]).moved).toMatchObject({ lines: 2 })
  })

  test.each([['2026-03-03', { count: 1, lines: 1, ofNew: 1 }], ['2026-03-04', null]])('calls no line new where the record begins on %s', (from, moved) => {
    expect(whoCalled(filedOn, { attempts: over('17000003333', '2026-03-15'), covered: [{ from, to: '2026-04-30' }] }).moved).toEqual(moved)
  })

  it('says nothing of lines since the filing where the record ends with it', () => {
    expect(whoCalled(filedOn, { attempts: over('17000003333', '2026-03-01'), covered: [{ from: '2026-02-01', to: filedOn }] }).moved).toBeNull()
  })

  it('keeps to the lenders of the filing, and tells parties apart', () => {
    const two = [
      ...over('17000001111', '2026-03-01', 2, { respondent: 'AX' }), ...over('17000002222', '2026-03-12', 3, { respondent: 'AY' }),
      ...over('17000003333', '2026-03-12', 4, { respondent: 'BX', lender: 'BX' }),
    ]
    const { parties, moved } = shown(two, ['LX'])
    expect(parties.map(({ respondent, before, after, isNew }) => [respondent, before?.count, after?.count, isNew])).toEqual([['AY', 0, 3, true], ['AX', 2, 0, false]])
    expect(moved).toEqual({ count: 3, lines: 1, ofNew: 3 })
    expect(shown(two).parties.map(({ respondent }) => respondent)).toEqual(['BX', 'AY', 'AX'])
  })

  it('counts apart what nobody said whose it is, and no contact of any other kind', () => {
    const open = { attribution: 'unknown', lender: null, respondent: null, purpose: 'other', purposeBy: 'rule' } as const
    const strangers = [
      ...over('16600001111', '2026-03-01', 2, open), ...over('16600001111', '2026-03-20', 1, open), ...over('16600002222', addDays(filedOn, 1), 4, { ...open, attribution: 'shared' }),
      ...over('16600003333', filedOn, 1, open), ...over('16600004444', '2026-03-20', 1, { ...open, purposeBy: 'person' }), ...over(null, '2026-03-20', 1, open),
    ]
    const found = shown([...attempts, ...strangers])
    expect(found.unowned).toEqual({ before: 2, since: 6, newLines: 1 })
    expect(found.lines).toEqual(shown(attempts).lines)
  })

  it('says nothing where nothing is on record', () => {
    expect(whoCalled(filedOn, { attempts: [], covered: [] })).toEqual({ on: filedOn, lines: [], parties: [], moved: null, unowned: { before: 0, since: 0, newLines: 0 } })
  })
})
