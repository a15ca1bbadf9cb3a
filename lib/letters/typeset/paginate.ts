import type { DisplayItem } from './display-list'

/**
 * A strip of the page. `glued` = may not be parted from the row before it; `fresh` = begins a page; `head` = the row to repeat where a page starts with this
 * one; `blank` = empty space, which a page neither begins nor ends with.
 */
export type Row = { height: number; glued?: boolean; fresh?: boolean; blank?: boolean; head?: Row; draw(top: number): DisplayItem[] }
export type PlacedRow = { row: Row; top: number }

const groupsOf = (rows: Row[]): Row[][] => {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (row.glued && last) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** The height of rows, without the space under the last one. */
const heightOf = (rows: readonly Row[]) => rows.slice(0, rows.findLastIndex(({ blank }) => !blank) + 1).reduce((sum, { height }) => sum + height, 0)

/** Fills pages of one height. Glued rows stay together unless they are taller than a page. Positions count from the top of the text area. */
export function paginated(rows: Row[], height: number): PlacedRow[][] {
  const pages: PlacedRow[][] = [[]]
  let used = 0
  const put = (row: Row) => {
    pages.at(-1)?.push({ row, top: used })
    used += row.height
  }
  const turn = (head?: Row) => {
    pages.push([])
    used = 0
    if (head) put(head)
  }
  const fit = (row: Row) => {
    if (row.blank && (used === 0 || used + row.height > height)) return
    if (used > 0 && used + row.height > height) turn(row.head)
    put(row)
  }
  for (const group of groupsOf(rows)) {
    const whole = heightOf(group)
    if (used > 0 && (group[0]?.fresh || (used + whole > height && whole <= height))) turn(group[0]?.head)
    group.forEach((row) => fit(row))
  }
  return pages
}
