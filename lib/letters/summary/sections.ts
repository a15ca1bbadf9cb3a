import { count } from '../wording'
import type { SummaryContent } from './content'
import { noteSize, sheet, type Page } from './page'

type Head = { number: string; title: string; note?: string; x?: number; right?: number }

/** A section's head with its bar; the space before it may grow. */
export function drawHead(page: Page, { number, title, note, x = sheet.left, right = sheet.right }: Head): void {
  const size = page.base + 1.25
  const baseline = page.y + size * 0.88
  page.place({ kind: 'area', node: null, x, y: page.y, width: 2.6, height: size, ink: 'accent' })
  page.words({ text: `${number}、${title}`, style: page.style('sansMedium', size), box: { x: x + 7.5, y: baseline, width: 0 }, node: page.node('H2') })
  if (note) page.words({
    text: note, style: page.style('sans', noteSize(page.base - 1.75), 'muted'), box: { x, y: baseline, width: right - x, align: 'right' },
  })
  page.down(size + 4.4)
}

export function drawOverview(page: Page, content: SummaryContent): void {
  page.stretch(5.5)
  drawHead(page, { number: '一', title: '案情概述' })
  const leading = page.base * 1.42
  for (const { text } of content.overview.filter((paragraph) => paragraph.text)) {
    const style = page.style('serif', page.base)
    const lines = page.flow({ text, style, x: sheet.left, y: page.y + page.base * 0.9, width: sheet.width, leading, indentEm: 2, node: page.node('P') })
    page.down(lines * leading)
  }
}

/** What the sum counts and what the kinds count: they are not the same acts. */
export const sumNote = ({ total, inKinds }: Pick<SummaryContent, 'total' | 'inKinds'>): string => {
  const all = `联系共${count(total)}次（条）`
  return inKinds > 0 ? `${all}，其中${count(inKinds)}次（条）列入下列类型；同一行为可计入多种类型` : `${all}，尚未确认类型`
}

/** Kinds without a column, and what explains one; empty where there is neither. */
export function statisticsFoot({ left, notes }: Pick<SummaryContent, 'left' | 'notes'>): string {
  const kinds = left.map(({ label, total }) => `${label}${count(total)}次`).join('、')
  const words = [...(kinds ? [`另有类型：${kinds}`] : []), ...notes].join('；')
  return words && `${words}。`
}

function drawStatisticsFoot(page: Page, content: SummaryContent): void {
  const text = statisticsFoot(content)
  if (!text) return
  const size = noteSize(page.base - 2)
  page.words({ text, style: page.style('sans', size, 'muted'), box: { x: sheet.left, y: page.y + size + 2.5, width: 0 } })
  page.down(size + 3.5)
}

/** Seven equal columns; the sum is the number of all acts, which the annex lists. */
export function drawStatistics(page: Page, content: SummaryContent): void {
  page.stretch(4)
  drawHead(page, { number: '二', title: '行为统计', note: sumNote(content) })
  const width = sheet.width / content.columns.length
  const headHeight = page.base + 4
  const figure = page.base * 1.5
  const rangeSize = noteSize(page.base - 2.5)
  const height = figure + rangeSize + 9.5
  page.tint(sheet.left, page.y, { width: sheet.width, height: headHeight })
  page.rule(page.y, 0.8)
  page.rule(page.y + headHeight, 0.4, { ink: 'hairline' })
  const table = page.node('Table')
  const rows = [page.node('TR', table), page.node('TR', table)]
  content.columns.forEach((column, at) => {
    const box = { x: sheet.left + at * width, width, align: 'centre' as const }
    const ink = column.isSum ? 'accent' : 'ink'
    if (at > 0) page.upright(box.x, { y: page.y, height: headHeight + height })
    // A long name is set smaller rather than over its column.
    const size = Math.min(page.base - 1, (width - 4) / page.widthOf(column.label, page.style('sansMedium', 1)))
    page.words({ text: column.label, style: page.style('sansMedium', size), box: { ...box, y: page.y + headHeight * 0.72 }, node: page.node('TH', rows[0]) })
    const cell = page.node('TD', rows[1])
    const baseline = page.y + headHeight + figure * 0.95 + 2.5
    page.words({ text: count(column.total), style: page.style('serifBold', figure, ink), box: { ...box, y: baseline }, node: cell })
    page.words({ text: column.range, style: page.style('sans', rangeSize, 'muted'), box: { ...box, y: baseline + rangeSize + 2.5 }, node: cell })
  })
  page.down(headHeight + height)
  page.rule(page.y, 0.8)
  drawStatisticsFoot(page, content)
}

/** Numbered lines with a hanging number; gives the height they took. */
function drawNumbered(page: Page, lines: string[], box: { x: number; y: number; width: number }): number {
  const style = page.style('serif', Math.max(8.5, page.base - 0.5))
  const hang = style.size * 1.15
  const leading = style.size * 1.36
  let y = box.y
  lines.forEach((text, at) => {
    const node = page.node('P')
    page.words({ text: `${at + 1}.`, style, box: { x: box.x, y: y + style.size * 0.9, width: 0 }, node })
    y += leading * page.flow({ text, style, x: box.x + hang, y: y + style.size * 0.9, width: box.width - hang, leading, node })
  })
  return y - box.y
}

export function drawBasisAndRequests(page: Page, content: SummaryContent): void {
  const width = (sheet.width - 18) / 2
  const second = sheet.left + width + 18
  page.stretch(5.5)
  const top = page.y
  drawHead(page, { number: '四', title: '依据（按行为发生日的版本）', right: sheet.left + width })
  const below = page.y
  page.y = top
  const left = drawNumbered(page, content.basis, { x: sheet.left, y: below, width })
  drawHead(page, { number: '五', title: '请求事项', x: second })
  const right = drawNumbered(page, content.requests, { x: second, y: below, width })
  page.upright(sheet.left + width + 9, { y: top, height: below - top + Math.max(left, right) })
  page.y = below + Math.max(left, right)
}
