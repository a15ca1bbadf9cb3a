import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptGroups, type AttemptGroup, type BillCoverage, type EvidenceRow } from '@/lib/evidence/corroboration'
import { regrouping, type HeldRow } from '@/lib/evidence/regrouping'
import { bill, covering, handset } from '@/tests/makers/evidence-row'

/** A case that files arrive in one after another ends where it would have ended with all rows at once. */

const bills: BillCoverage[] = covering('2026-03-01', '2026-03-31')
const start = handset('x', '10:00:00').at
const seconds = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 20 })
const outcomes = fc.constantFrom<Partial<EvidenceRow>>({}, {}, { answered: false, seconds: 0 }, { answered: null, seconds: 0 })

const rowsOf = (handsets: readonly { at: number; outcome: Partial<EvidenceRow> }[], billed: readonly number[]): HeldRow[] => [
  ...handsets.map(({ at, outcome }, index) => handset(`h${index}`, '10:00:00', { ...outcome, at: start + at * 1000 })),
  ...billed.map((at, index) => bill(`b${index}`, '10:00:00', { at: start + at * 1000 + 1 })),
].map((row) => ({ ...row, attemptId: `of-${row.id}`, isFresh: true, ending: null }))

/** Takes rows in, part by part, as imports do: each part regroups everything that is there. */
function taken(parts: readonly HeldRow[][]): { held: HeldRow[]; groups: AttemptGroup[] } {
  let held: HeldRow[] = []
  let made = 0
  let groups: AttemptGroup[] = []
  for (const part of parts) {
    const rows = [...held, ...part]
    groups = attemptGroups(rows, bills)
    const attemptOf = new Map(regrouping(rows, groups, () => `attempt${(made += 1)}`).attempts.flatMap(({ attemptId, group }) => group.sources.map((id) => [id, attemptId])))
    held = rows.map((row) => ({ ...row, attemptId: attemptOf.get(row.id) ?? '', isFresh: false }))
  }
  return { held, groups }
}

const shown = (groups: readonly AttemptGroup[]) => groups.map(({ sources, grade, answered }) => `${sources.join('+')} ${grade} ${answered}`).sort()
function together(held: readonly HeldRow[]): string[] {
  const attempts = new Map<string | null, string[]>()
  for (const row of held) attempts.set(row.attemptId, [...(attempts.get(row.attemptId) ?? []), row.id])
  return [...attempts.values()].map((ids) => ids.sort().join('+')).sort()
}

test('files in any order and in any pieces give the same attempts', () => {
  const handsets = fc.tuple(seconds, fc.array(outcomes, { minLength: 20, maxLength: 20 })).map(([times, kinds]) => times.map((at, index) => ({ at, outcome: kinds[index] ?? {} })))
  fc.assert(fc.property(handsets, seconds, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }), (calls, billed, places) => {
    const rows = rowsOf(calls, billed)
    const parts = [0, 1, 2, 3].map((part) => rows.filter((_, index) => places[index] === part))
    const [whole, pieces] = [taken([rows]), taken(parts)]
    expect(shown(pieces.groups)).toEqual(shown(whole.groups))
    expect(together(pieces.held)).toEqual(together(whole.held))
    expect(together(pieces.held)).toEqual(pieces.groups.map((group) => [...group.sources].sort().join('+')).sort())
  }), { numRuns: 300 })
})
