import { describe, expect, it } from 'vitest'
import { attemptGroups, type BillCoverage } from '@/lib/evidence/corroboration'
import { regrouping, type HeldRow } from '@/lib/evidence/regrouping'

const noon = Date.parse('2026-03-02T12:00:00+08:00')
/** A row under an attempt of its own, named after it, that has just arrived; with `attemptId` it stood there before. */
const row = (id: string, source: 'handset' | 'bill', over: Partial<HeldRow> = {}): HeldRow => ({
  id, source, channel: 'call', phoneOf: 'p', other: 'n', at: noon, direction: 'incoming', answered: true, seconds: 30, ending: null, forwarded: false,
  attemptId: `of-${id}`, isFresh: over.attemptId === undefined, ...over,
})
const coverage: BillCoverage[] = [{ phoneOf: 'p', channel: 'call', from: '2026-03-01', to: '2026-03-31' }]
const planned = (rows: HeldRow[]) => {
  let made = 0
  return regrouping(rows, attemptGroups(rows, coverage), () => `new${(made += 1)}`)
}

describe('regrouping', () => {
  it('makes one attempt of a fresh handset row and a fresh bill row', () => {
    const plan = planned([row('h', 'handset'), row('b', 'bill', { at: noon + 5_000 })])
    expect(plan.attempts.map(({ attemptId, isNew, group }) => [attemptId, isNew, group.grade])).toEqual([['of-h', false, 'corroborated']])
    expect(plan.emptied).toEqual([{ attemptId: 'of-b', into: 'of-h' }])
  })

  it('keeps the id of a bill-only attempt when the handset row arrives later, with the handset time', () => {
    const plan = planned([row('b', 'bill', { at: noon + 5_000, attemptId: 'old' }), row('h', 'handset')])
    expect(plan.attempts).toHaveLength(1)
    expect(plan.attempts[0]).toMatchObject({ attemptId: 'old', isNew: false, primary: { id: 'h', at: noon } })
    expect(plan.attempts[0]?.moved.map(({ id }) => id)).toEqual(['h'])
    expect(plan.emptied).toEqual([{ attemptId: 'of-h', into: 'old' }])
  })

  it('lets a bill row go to a nearer handset row and keeps the first attempt alone', () => {
    const plan = planned([row('h1', 'handset', { attemptId: 'a' }), row('b', 'bill', { at: noon + 60_000, attemptId: 'a' }), row('h2', 'handset', { at: noon + 58_000 })])
    const byId = Object.fromEntries(plan.attempts.map((attempt) => [attempt.attemptId, attempt.group.sources]))
    expect(byId).toEqual({ a: ['h1'], 'of-h2': ['h2', 'b'] })
    expect(plan.emptied).toEqual([])
  })

  it('leaves the attempt with the call of the handset when an earlier bill row goes', () => {
    const rows = [row('b1', 'bill', { at: noon - 5_000, attemptId: 'a' }), row('h', 'handset', { attemptId: 'a' }), row('b2', 'bill', { at: noon + 5_000, attemptId: 'c', chosenWith: 'h' })]
    const plan = planned(rows)
    expect(Object.fromEntries(plan.attempts.map(({ attemptId, group }) => [attemptId, group.sources]))).toEqual({ a: ['h', 'b2'], new1: ['b1'] })
    expect(plan.emptied).toEqual([{ attemptId: 'c', into: 'a' }])
  })

  it('makes an attempt for a bill row whose handset row found a nearer one', () => {
    const plan = planned([row('h', 'handset', { attemptId: 'a' }), row('b1', 'bill', { at: noon + 60_000, attemptId: 'a' }), row('b2', 'bill', { at: noon + 1_000 })])
    expect(Object.fromEntries(plan.attempts.map(({ attemptId, isNew, group }) => [attemptId, [isNew, ...group.sources]]))).toEqual({ a: [false, 'h', 'b2'], new1: [true, 'b1'] })
    expect(plan.emptied).toEqual([{ attemptId: 'of-b2', into: 'a' }])
  })

  it('says which attempt lost all its rows and where they went', () => {
    const plan = planned([row('h', 'handset', { attemptId: 'a' }), row('b', 'bill', { at: noon + 1_000, attemptId: 'z' })])
    expect(plan.attempts.map(({ attemptId }) => attemptId)).toEqual(['a'])
    expect(plan.emptied).toEqual([{ attemptId: 'z', into: 'a' }])
  })

  it('changes nothing when nothing arrived', () => {
    const plan = planned([row('h', 'handset', { attemptId: 'a' }), row('b', 'bill', { at: noon + 1_000, attemptId: 'a' })])
    expect(plan.attempts.every(({ isNew, moved }) => !isNew && moved.length === 0)).toBe(true)
  })
})
