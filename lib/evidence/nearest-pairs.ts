/**
 * One-to-one pairing of two lists by time, nearest first: the closest pair within the window is joined and leaves, then the next. The closest pair
 * always stands side by side in time order, so a heap over neighbours finds it: n log n, however dense the times are.
 * Of equally close pairs the earlier one is joined, so the order of the lists does not matter.
 */

type Item = { at: number; isLeft: boolean; index: number; previous: number; next: number; isTaken: boolean }
type Candidate = { distance: number; at: number; first: number; second: number }
export type Pair = { left: number; right: number; distanceMs: number }

const isBefore = (one: Candidate, other: Candidate) =>
  one.distance !== other.distance ? one.distance < other.distance : one.at !== other.at ? one.at < other.at : one.first < other.first

class Heap {
  private readonly items: Candidate[] = []

  push(candidate: Candidate) {
    let index = this.items.push(candidate) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.swapIfBefore(index, parent)) return
      index = parent
    }
  }

  pop(): Candidate | undefined {
    const [top] = this.items
    const last = this.items.pop()
    if (!top || !last || this.items.length === 0) return top
    this.items[0] = last
    this.sink()
    return top
  }

  private sink() {
    for (let index = 0, moved = true; moved;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      const child = this.precedes(right, left) ? right : left
      moved = this.swapIfBefore(child, index)
      index = child
    }
  }

  private precedes(index: number, other: number): boolean {
    const [one, two] = [this.items[index], this.items[other]]
    return one !== undefined && two !== undefined && isBefore(one, two)
  }

  private swapIfBefore(index: number, other: number): boolean {
    const [one, two] = [this.items[index], this.items[other]]
    if (!one || !two || !isBefore(one, two)) return false
    this.items[index] = two
    this.items[other] = one
    return true
  }
}

function ordered(left: readonly number[], right: readonly number[]): Item[] {
  const item = (isLeft: boolean) => (at: number, index: number): Item => ({ at, isLeft, index, previous: -1, next: -1, isTaken: false })
  const items = [...left.map(item(true)), ...right.map(item(false))]
  items.sort((one, other) => one.at - other.at || Number(other.isLeft) - Number(one.isLeft) || one.index - other.index)
  items.forEach((entry, place) => Object.assign(entry, { previous: place - 1, next: place + 1 < items.length ? place + 1 : -1 }))
  return items
}

/** Pairs of indexes into `left` and `right` (instants in ms) no further apart than `windowMs`. */
export function nearestPairs(left: readonly number[], right: readonly number[], windowMs: number): Pair[] {
  const items = ordered(left, right)
  const heap = new Heap()
  const offer = (first: number, second: number) => {
    const [one, other] = [items[first], items[second]]
    if (!one || !other || one.isLeft === other.isLeft || other.at - one.at > windowMs) return
    heap.push({ distance: other.at - one.at, at: one.at, first, second })
  }
  items.forEach((entry, place) => offer(place, entry.next))
  const pairs: Pair[] = []
  for (let top = heap.pop(); top; top = heap.pop()) {
    const [one, other] = [items[top.first], items[top.second]]
    if (!one || !other || one.isTaken || other.isTaken) continue
    one.isTaken = other.isTaken = true
    pairs.push({ left: one.isLeft ? one.index : other.index, right: one.isLeft ? other.index : one.index, distanceMs: top.distance })
    const [before, after] = [items[one.previous], items[other.next]]
    if (before) before.next = other.next
    if (after) after.previous = one.previous
    if (before && after) offer(one.previous, other.next)
  }
  return pairs
}
