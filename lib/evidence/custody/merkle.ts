import type { Hash } from './chain'

/**
 * A Merkle tree over texts. Leaves are hashes of texts that each begin with a word of their own kind; a node is the hash of
 * `anning-node-1|<left>|<right>` (both hexadecimal), so that no leaf can pass for a node. A node without a partner goes up as it is.
 */
const nodeOf = (left: string, right: string, hash: Hash) => hash(`anning-node-1|${left}|${right}`)

/** A neighbour on the way up: the side it stands on, and its hash. Written `L<hex>` or `R<hex>`. */
export type Step = `L${string}` | `R${string}`

function above(level: readonly string[], hash: Hash): string[] {
  const next: string[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left = '', right] = [level[at], level[at + 1]]
    next.push(right === undefined ? left : nodeOf(left, right, hash))
  }
  return next
}

/** Every level, the leaves first and the root last. */
export function levelsOf(leaves: readonly string[], hash: Hash): string[][] {
  const levels = [[...leaves]]
  for (let top = levels[0] ?? []; top.length > 1; top = levels.at(-1) ?? []) levels.push(above(top, hash))
  return levels
}

/** The way from a leaf to the root. */
export function pathOf(levels: readonly (readonly string[])[], index: number): Step[] {
  const steps: Step[] = []
  let at = index
  for (const level of levels.slice(0, -1)) {
    const partner = level[at % 2 === 0 ? at + 1 : at - 1]
    if (partner !== undefined) steps.push(at % 2 === 0 ? `R${partner}` : `L${partner}`)
    at = Math.floor(at / 2)
  }
  return steps
}

/** The root that a leaf and its way up lead to. */
export const rootOf = (leaf: string, path: readonly Step[], hash: Hash): string =>
  path.reduce((node, step) => (step.startsWith('L') ? nodeOf(step.slice(1), node, hash) : nodeOf(node, step.slice(1), hash)), leaf)
