import { describe, expect, it } from 'vitest'
import { addLeaves, anchorCode, anchorGroups, anchorPaths, eventLeafText, itemLeafText, leavesOfHeads } from '@/lib/evidence/custody/anchor'
import { levelsOf, pathOf, rootOf } from '@/lib/evidence/custody/merkle'
import { idOf, sha256, store } from '../../makers/custody'

describe('a tree', () => {
  it('leads every leaf to its root, whatever their number', () => {
    for (let count = 1; count <= 33; count += 1) {
      const leaves = Array.from({ length: count }, (_, at) => sha256(`leaf ${at}`))
      const levels = levelsOf(leaves, sha256)
      expect(leaves.map((leaf, at) => rootOf(leaf, pathOf(levels, at), sha256))).toEqual(leaves.map(() => levels.at(-1)![0]))
    }
  })

  it('tells any two lists of leaves apart', () => {
    const root = (...leaves: string[]) => levelsOf(leaves, sha256).at(-1)![0]
    const [a, b, c] = ['a', 'b', 'c'].map(sha256) as [string, string, string]
    const roots = [root(a), root(a, b), root(b, a), root(a, b, c), root(a, c, b), root(a, b, c, c), root(sha256(`anning-node-1|${a}|${b}`), sha256(c))]
    expect(new Set(roots).size).toBe(roots.length)
  })

  it('refuses a leaf on another leaf’s way', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e'].map(sha256)
    const levels = levelsOf(leaves, sha256)
    expect(rootOf(leaves[1]!, pathOf(levels, 0), sha256)).not.toBe(levels.at(-1)![0])
  })
})

describe('an anchor', () => {
  const { chains: { custody }, things, anchor } = store(10)
  const ofCase = idOf(1, 0)
  const leaves = leavesOfHeads(anchor.heads, sha256)
  addLeaves(leaves, custody.rows.slice(0, 7), { hash: sha256, wanted: (payload) => payload.includes(ofCase) })
  addLeaves(leaves, custody.rows.slice(7), { hash: sha256, wanted: (payload) => payload.includes(ofCase) })
  const paths = anchorPaths(leaves, sha256)

  it('lets an outsider follow each original and event of one case to the root, and names nothing of another', () => {
    expect(paths.root).toBe(anchor.root)
    const mine = custody.rows.filter(({ caseId }) => caseId === ofCase)
    expect(paths.events.map(({ seq }) => seq)).toEqual(mine.map(({ seq }) => seq))
    for (const { seq, path } of paths.events) expect(rootOf(sha256(eventLeafText(custody.rows[seq - 1]!)), path, sha256)).toBe(paths.root)
    expect(paths.items.map(({ id }) => id).sort()).toEqual(things.filter(({ facts }) => facts.caseId === ofCase).map(({ id }) => id).sort())
    for (const { id, path } of paths.items) {
      const [thing, row] = [things.find((each) => each.id === id)!, custody.rows.find(({ payload }) => payload.includes(id) && payload.includes('sha256'))!]
      expect(rootOf(sha256(itemLeafText(thing, row.hash)), path, sha256)).toBe(paths.root)
    }
    const others = things.filter(({ facts }) => facts.caseId !== ofCase)
    expect(others.filter(({ id, sha256: hash }) => JSON.stringify(paths).includes(id) || JSON.stringify(paths).includes(hash))).toEqual([])
  })

  it('is compared in eight groups of eight and read by a camera', () => {
    expect(anchorGroups(anchor.root)).toHaveLength(8)
    expect(anchorGroups(anchor.root).every((group) => /^[0-9a-f]{8}$/.test(group))).toBe(true)
    expect(anchorCode({ root: anchor.root, at: '2026-11-26T03:00:00+08:00' })).toBe(`ANNING-ANCHOR-1 2026-11-26T03:00:00+08:00 ${anchor.root}`)
  })
})
