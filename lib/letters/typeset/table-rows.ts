import type { FactsTable } from '../document'
import type { DisplayItem, RuleLine } from './display-list'
import { baselineIn, type Setting } from './letter-form'
import { linesOf, type Line } from './lines'
import type { Face } from './metrics'
import type { Row } from './paginate'
import { addNode, runOf } from './sheet'

const size = 9.5
const leading = 13.5
const padding = 3.5
const linesMax = 36

type Column = { x: number; width: number }
type Strip = { cells: Line[][]; columns: Column[]; face: Face; nodes: number[]; rule: number; factRef?: string }

const rule = (setting: Setting, y: number, height: number): RuleLine => ({
  kind: 'rule', node: null, x: setting.x, y, width: setting.width, height, ink: height > 0.4 ? 'ink' : 'rule',
})

function columnsOf(table: FactsTable, setting: Setting): Column[] {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  let x = setting.x
  return table.widths.map((share) => {
    const width = (share / total) * setting.width
    const column = { x: x + 2, width: width - 6 }
    x += width
    return column
  })
}

function stripRow(strip: Strip, setting: Setting): Row {
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
  return [headRow, ...body.map((row, at) => ({ ...row, head: repeated, glued: at === 0 }))]
}
