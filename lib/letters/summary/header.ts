import { someOf } from '../wording'
import type { Cell, SummaryContent } from './content'
import { sheet, type Page } from './page'

const codeSize = 50
const labelWidth = 54
const split = 0.575
const linesMax = 3

function code(page: Page, { digest, code: { size, runs } }: SummaryContent): void {
  const node = page.node('Figure')
  page.structure[node] = { role: 'Figure', parent: 0, alt: `二维码：案卷摘要 SHA-256 ${digest}` }
  page.place({ kind: 'modules', node, x: sheet.right - codeSize, y: sheet.top - 2, module: codeSize / size, runs, ink: 'ink' })
}

export const summaryTitle = '骚扰催收案情摘要'
export const numberNote = ({ number }: Pick<SummaryContent, 'number'>): string => `材料编号　${number}`
export const generatedNote = ({ generated }: Pick<SummaryContent, 'generated'>): string => `生成时间　${generated}`
/** For whom the page is meant. */
export const readerNote = (reader: string): string => `供${reader}接报案参考　·　一页式`

/** Case number, time, title and the code of the case's digest. */
export function drawHeader(page: Page, content: SummaryContent): void {
  const meta = page.style('sans', 7.5, 'muted')
  const y = sheet.top + 7
  page.words({ text: numberNote(content), style: meta, box: { x: sheet.left, y, width: 0 } })
  page.words({ text: generatedNote(content), style: meta, box: { x: sheet.left, y, width: sheet.width - 66, align: 'right' } })
  const title = page.style('serifBlack', 21)
  page.words({ text: summaryTitle, style: title, box: { x: sheet.left, y: sheet.top + 36, width: 0 }, node: page.node('H1') })
  const after = sheet.left + page.widthOf(summaryTitle, title) + 10
  const reader = page.style('sans', 8.5, 'muted')
  const named = readerNote(content.reader)
  const room = sheet.right - codeSize - 8 - after
  const text = page.widthOf(named, reader) > room ? readerNote('公安机关') : named
  page.words({ text, style: reader, box: { x: after, y: sheet.top + 36, width: 0 } })
  code(page, content)
  page.rule(sheet.top + 54.5, 1.5)
  page.y = sheet.top + 62
}

/** As many values as one line holds, else fewer with 等 N 个; a single long value may take up to three lines. */
function fittedValue(page: Page, cell: Cell, width: number): string {
  const style = page.style('serif', page.base)
  for (let shown = cell.values.length; shown > 1; shown -= 1) {
    const text = someOf(cell.values, shown, cell.unit)
    if (page.linesIn(text, style, width) === 1) return text
  }
  return someOf(cell.values, 1, cell.unit) || '不详'
}

type Placed = { cell: Cell; column: { x: number; end: number }; width: number; text: string; lines: number }
const leadingOf = (page: Page) => page.base * 1.3

function drawCell(page: Page, { cell, column, width, text, lines }: Placed, height: number): void {
  const node = page.node('P')
  const middle = page.y + height / 2
  const leading = leadingOf(page)
  const box = { x: column.x, y: middle + page.base * 0.34, width: labelWidth, align: 'centre' as const }
  page.tint(column.x, page.y + 0.4, { width: labelWidth, height: height - 0.4 })
  page.words({ text: cell.label, style: page.style('sansMedium', page.base - 0.75), box, node })
  const first = middle + page.base * 0.36 - ((lines - 1) * leading) / 2
  page.flow({ text, style: page.style('serif', page.base), x: column.x + labelWidth + 5, y: first, width, leading, node })
  page.upright(column.x + labelWidth, { y: page.y, height })
  if (column.x > sheet.left) page.upright(column.x, { y: page.y, height })
}

/** The grid of parties; gives the field whose value is too long for its cell, or null. */
export function drawParties(page: Page, content: SummaryContent): string | null {
  const value = page.style('serif', page.base)
  const leading = leadingOf(page)
  const second = sheet.left + sheet.width * split
  const halves = [{ x: sheet.left, end: second }, { x: second, end: sheet.right }]
  const whole = [{ x: sheet.left, end: sheet.right }]
  const top = page.y
  let tooLong: string | null = null
  for (const row of content.grid) {
    const cells = row.map((cell, at) => {
      const column = (row.length === 1 ? whole : halves)[at] as { x: number; end: number }
      const width = column.end - column.x - labelWidth - 8
      const text = fittedValue(page, cell, width)
      return { cell, column, width, text, lines: page.linesIn(text, value, width) }
    })
    const lines = Math.max(...cells.map((cell) => cell.lines))
    tooLong ??= cells.find((cell) => cell.lines > linesMax)?.cell.field ?? null
    const height = page.base + 7 + (lines - 1) * leading
    cells.forEach((cell) => drawCell(page, cell, height))
    page.down(height)
    page.rule(page.y, 0.4, { ink: 'hairline' })
  }
  page.place({ kind: 'frame', node: null, x: sheet.left, y: top, width: sheet.width, height: page.y - top, ink: 'rule', stroke: 0.5 })
  return tooLong
}
