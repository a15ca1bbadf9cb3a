import type { Hash } from './chain'
import { levelsOf, pathOf, type Step } from './merkle'
import { receivedThing } from './received'

/**
 * An anchor: one hash over everything an office holds at a moment. Printed, sent or stamped outside, it shows later that nothing before it was rewritten.
 *
 * Leaves, in this order, each the SHA-256 of its text in UTF-8 (hashes in lower-case hexadecimal):
 *   1. `anning-head-1|<office>|custody|<seq>|<hash>`
 *   2. `anning-head-1|<office>|audit|<seq>|<hash>`
 *   3. for each custody row up to that head, by number: `anning-event-1|<seq>|<hash of the row>`, and where the row took in an original or issued a letter,
 *      at once after it `anning-item-1|<evidence or letter>|<id>|<sha256 of the file>|<hash of the row>`.
 * Nodes and the root: merkle.ts. The hash of the row, which nobody can guess, keeps a leaf from telling whether a known file is held.
 */
export type AnchorHeads = { officeId: string; custody: { seq: number; hash: string }; audit: { seq: number; hash: string } }
export type AnchoredEvent = { seq: number; hash: string; payload: string }
/** Leaves as far as they were gathered, and where those stand that somebody wants to show: by event number and by id. */
export type Leaves = { leaves: string[]; events: Map<number, number>; items: Map<string, number> }

const headText = ({ officeId, ...heads }: AnchorHeads, chain: 'custody' | 'audit') =>
  `anning-head-1|${officeId}|${chain}|${heads[chain].seq}|${heads[chain].hash}`
export const eventLeafText = ({ seq, hash }: Omit<AnchoredEvent, 'payload'>): string => `anning-event-1|${seq}|${hash}`
export const itemLeafText = (item: { kind: string; id: string; sha256: string }, rowHash: string): string =>
  `anning-item-1|${item.kind}|${item.id}|${item.sha256}|${rowHash}`

/** The first two leaves. */
export const leavesOfHeads = (heads: AnchorHeads, hash: Hash): Leaves => (
  { leaves: [hash(headText(heads, 'custody')), hash(headText(heads, 'audit'))], events: new Map(), items: new Map() })

/** Adds the leaves of the next custody rows; `wanted` = whether a row is to be shown later. */
export function addLeaves(to: Leaves, rows: readonly AnchoredEvent[], { hash, wanted }: { hash: Hash; wanted: (payload: string) => boolean }): void {
  for (const row of rows) {
    const [item, isWanted] = [receivedThing(row.payload), wanted(row.payload)]
    if (isWanted) to.events.set(row.seq, to.leaves.length)
    to.leaves.push(hash(eventLeafText(row)))
    if (item && isWanted) to.items.set(item.id, to.leaves.length)
    if (item) to.leaves.push(hash(itemLeafText(item, row.hash)))
  }
}

export type AnchorPaths = {
  root: string; heads: { custody: Step[]; audit: Step[] }; events: { seq: number; path: Step[] }[]; items: { id: string; path: Step[] }[]
}

/** The root over the leaves, and the ways up of those that are to be shown. */
export function anchorPaths({ leaves, events, items }: Leaves, hash: Hash): AnchorPaths {
  const levels = levelsOf(leaves, hash)
  return {
    root: levels.at(-1)?.[0] ?? '',
    heads: { custody: pathOf(levels, 0), audit: pathOf(levels, 1) },
    events: [...events].map(([seq, at]) => ({ seq, path: pathOf(levels, at) })),
    items: [...items].map(([id, at]) => ({ id, path: pathOf(levels, at) })),
  }
}

/** The root in eight groups of eight, as people compare it. */
export const anchorGroups = (root: string): string[] => root.match(/.{1,8}/g) ?? []

/** What the square code beside the groups holds. `at` = RFC 3339. */
export const anchorCode = ({ root, at }: { root: string; at: string }): string => `ANNING-ANCHOR-1 ${at} ${root}`
