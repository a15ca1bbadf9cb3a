import type { FactsTable } from '../document'
import type { DisplayItem, RuleLine } from './display-list'
import { baselineIn, type Setting } from './letter-form'
import { linesOf, oneLine, type Line } from './lines'
import type { Face, FontMetrics } from './metrics'
import type { Row } from './paginate'
import { addNode, runOf } from './sheet'

const size = 9.5
const leading = 13.5
const linesMax = 36
const keptHeight = 5 * leading

const inset = { left: 2, both: 6 }

type Column = { x: number; width: number }
type Strip = { cells: Line[][]; columns: Column[]; face: Face; nodes: number[]; rule: number; factRef?: string }

const rule = (setting: Setting, y: number, height: number): RuleLine => ({
  kind: 'rule', node: null, x: setting.x, y, width: setting.width, height, ink: height > 0.4 ? 'ink' : 'rule',
})

/** Nothing is printed in it: a hand ticks or writes there, and keeps the room. */
const isForHand = (cells: readonly string[]) => cells.every((cell) => /^[（）＿\s]*$/u.test(cell))

/** How wide the cells of a column are in one line, and how far they pass a width together. A head may stand in two lines. */
function wantOf({ head, rows }: FactsTable, at: number, { width, metrics }: { width: number; metrics: FontMetrics }): { widest: number; over: number } {
  const natural = (text: string, face: Face) => oneLine(text, face, metrics).natural * size + inset.both + 0.5
  const cells = rows.map(({ cells: own }) => own[at] ?? '')
  if (isForHand(cells)) return { widest: width, over: 0 }
  const widths = cells.map((cell) => natural(cell, 'serif'))
  const title = natural(head[at] ?? '', 'sansMedium')
  const over = widths.reduce((sum, each) => sum + Math.max(0, each - width), 0)
  return { widest: Math.max(Math.min(title, Math.max(width, title / 2 + size)), ...widths), over }
}

type Want = { share: number; widest: number; over: number }

/** Room shared out among the columns whose cells break, to each as far as they pass its width. */
const evenly = (wants: readonly Want[], spare: number): number[] => {
  const over = wants.reduce((sum, want) => sum + want.over, 0)
  return wants.map((want) => (want.over > 0 ? Math.min(want.widest, want.share + (spare * want.over) / over) : Math.min(want.share, want.widest)))
}

/** Room given to the columns that need the least for all their cells to have one line, until it is used up. */
function leastFirst(wants: readonly Want[], spare: number): number[] {
  let left = spare
  const widths = wants.map(({ share, widest }) => Math.min(share, widest))
  const breaking = wants.flatMap(({ share, widest, over }, at) => (over > 0 ? [{ at, need: widest - share }] : [])).sort((one, other) => one.need - other.need)
  for (const { at, need } of breaking) {
    const given = Math.min(need, left)
    widths[at] = (widths[at] ?? 0) + given
    left -= given
  }
  return widths
}

/** What is left over when every cell has its one line goes back to all. */
function filled(widths: number[], width: number): number[] {
  const left = (width - widths.reduce((sum, each) => sum + each, 0)) / widths.length
  return widths.map((each) => each + left)
}

const rowsRead = 60

/** How many lines a part of the rows would take. */
function linesTaken({ rows }: FactsTable, widths: readonly number[], metrics: FontMetrics): number {
  const step = Math.ceil(rows.length / rowsRead)
  const lines = (text: string, at: number) => linesOf(text, 'serif', { widthEm: ((widths[at] ?? 0) - inset.both) / size, metrics }).length
  return rows.filter((_, at) => at % step === 0).reduce((sum, { cells }) => sum + Math.max(1, ...cells.map(lines)), 0)
}

/** Widths of the columns in points: their shares, where a column leaves what it does not need to those whose cells would break, so that it saves most lines. */
export function columnWidths(table: FactsTable, { width, metrics }: Pick<Setting, 'width' | 'metrics'>): number[] {
  const total = table.widths.reduce((sum, share) => sum + share, 0)
  const wants = table.widths.map((part, at): Want => {
    const share = (part / total) * width
    return { share, ...wantOf(table, at, { width: share, metrics }) }
  })
  if (wants.every(({ over }) => over === 0)) return wants.map(({ share }) => share)
  const spare = wants.reduce((sum, { share, widest }) => sum + Math.max(0, share - widest), 0)
  const [even, least] = [filled(evenly(wants, spare), width), filled(leastFirst(wants, spare), width)]
  return linesTaken(table, least, metrics) < linesTaken(table, even, metrics) ? least : even
}

function columnsOf(table: FactsTable, setting: Setting): Column[] {
  let x = setting.x
  return columnWidths(table, setting).map((width) => {
    const column = { x: x + inset.left, width: width - inset.both }
    x += width
    return column
  })
}

function stripRow(strip: Strip, setting: Setting): Row {
  const padding = setting.form.cell
  const lines = Math.max(1, ...strip.cells.map((cell) => cell.length))
  const height = lines * leading + padding * 2
  const cellItems = (cell: Line[], at: number, top: number): DisplayItem[] => {
    const column = strip.columns[at] as Column
    return cell.map((line, index) => ({
      ...runOf(line, { face: strip.face, size }, {
        x: column.x, width: column.width, y: top + padding + index * leading + baselineIn(leading, size), node: strip.nodes[at] ?? null,
      }),
      ...(strip.factRef ? { factRef: strip.factRef } : {}),
    }))
  }
  return { height, draw: (top) => [...strip.cells.flatMap((cell, at) => cellItems(cell, at, top)), rule(setting, top + height, strip.rule)] }
}

const chunks = (cells: Line[][]): Line[][][] => {
  const count = Math.max(1, ...cells.map((cell) => cell.length))
  return Array.from({ length: Math.ceil(count / linesMax) }, (_, at) => cells.map((cell) => cell.slice(at * linesMax, (at + 1) * linesMax)))
}

/** A page neither ends after the first row of a table nor begins with the last, where they are not tall ones. */
function isKept(at: number, body: readonly Row[]): boolean {
  const isShort = (row: Row | undefined) => row !== undefined && row.height < keptHeight
  return at === 0 || ((at === 1 || at === body.length - 1) && isShort(body[at - 1]) && isShort(body[at]))
}

/** The rows of a table: the head is repeated on every page; a row taller than a page is continued on the next one. */
export function tableRows(table: FactsTable, setting: Setting): Row[] {
  const columns = columnsOf(table, setting)
  const parent = addNode(setting.structure, 'Table')
  const cellLines = (text: string, face: Face, column: Column) => linesOf(text, face, { widthEm: column.width / size, metrics: setting.metrics })
  const strips = (cells: string[], face: Face, role: 'TH' | 'TD') => {
    const row = addNode(setting.structure, 'TR', parent)
    const nodes = cells.map(() => addNode(setting.structure, role, row))
    return { nodes, lines: cells.map((text, at) => cellLines(text, face, columns[at] as Column)) }
  }
  const top = strips(table.head, 'sansMedium', 'TH')
  const head = stripRow({ cells: top.lines, columns, face: 'sansMedium', nodes: top.nodes, rule: 0.5 }, setting)
  const headRow: Row = { height: head.height, draw: (y) => [rule(setting, y, 0.8), ...head.draw(y)] }
  const repeated: Row = { ...headRow, draw: (y) => headRow.draw(y).map((item) => (item.kind === 'text' ? { ...item, node: null } : item)) }
  const body = table.rows.flatMap((row, at) => {
    const { nodes, lines } = strips(row.cells, 'serif', 'TD')
    const isLast = at === table.rows.length - 1
    return chunks(lines).map((cells) => stripRow(
      { cells, columns, face: 'serif', nodes, rule: isLast ? 0.8 : 0.35, ...(row.factRef ? { factRef: row.factRef } : {}) }, setting
    ))
  })
  return [headRow, ...body.map((row, at) => ({ ...row, head: repeated, glued: isKept(at, body) }))]
}
