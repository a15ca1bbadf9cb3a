import { Parser } from 'htmlparser2'
import { headingText } from './cell-text'

/**
 * A bill as a web page: either a table, which carriers also save under the name of a spreadsheet, or, from a carrier's app, one line `label：value` for each
 * field. Both become rows of cells. Scripts and styles hold no rows.
 */

/** Parts of a line; the end of any other element ends one. */
const inline = new Set(['a', 'b', 'em', 'font', 'i', 'label', 'small', 'span', 'strong', 'u'])
const silent = new Set(['script', 'style', 'title', 'noscript', 'template'])
/** What the app of 中国移动 prints before its values, in the form headings are compared in. */
const labels = new Set([
  '起始时间', '通信地点', '通信方式', '对方号码', '通信时长', '通信类型', '套餐优惠', '实收通信费', '信息类型', '业务名称', '通信费', '通信费用', '费用',
])
const leastLabels = 3
const titlesMax = 5

/** `texts` = what stands outside of tables; `before` = how many of them came before the first row. */
type Page = { rows: string[][]; texts: string[]; before: number }

/** Collects rows of cells, and the text outside of them, while a page is parsed. */
class PageRows {
  readonly page: Page = { rows: [], texts: [], before: 0 }
  private silentDepth = 0
  private row: string[] | null = null
  private cell: string | null = null

  onopentagname(name: string): void {
    if (silent.has(name)) this.silentDepth += 1
    if (name === 'tr') {
      this.closeRow()
      if (this.page.rows.length === 0) this.page.before = this.page.texts.length
      this.row = []
    }
    if (name !== 'td' && name !== 'th') return
    this.closeCell()
    this.cell = ''
  }

  ontext(text: string): void {
    if (this.silentDepth > 0) return
    if (this.cell === null) this.page.texts.push(text)
    else this.cell += text
  }

  onclosetag(name: string): void {
    if (silent.has(name)) this.silentDepth -= 1
    if (name === 'td' || name === 'th') this.closeCell()
    if (name === 'tr' || name === 'table') this.closeRow()
    if (this.cell === null && !inline.has(name)) this.page.texts.push('\n')
  }

  onend(): void {
    this.closeRow()
  }

  private closeCell(): void {
    if (this.cell !== null) this.row?.push(oneLine(this.cell))
    this.cell = null
  }

  private closeRow(): void {
    this.closeCell()
    if (this.row) this.page.rows.push(this.row)
    this.row = null
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const linesOf = (texts: readonly string[]) => texts.join('').split('\n').map(oneLine).filter((line) => line !== '')

function pageOf(html: string): Page {
  const rows = new PageRows()
  new Parser(rows).end(html)
  return rows.page
}

type Pair = { label: string; value: string }
const labelled = /^([^:：]{2,12})[:：](.*)$/
const labelOf = (line: string) => headingText(labelled.exec(line)?.[1] ?? '').name

/** Values by label: in the label's own line, else in the line after it. */
function pairsOf(lines: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  for (const line of lines) {
    const [open, label] = [pairs.at(-1), labelOf(line)]
    if (labels.has(label)) pairs.push({ label, value: (labelled.exec(line)?.[2] ?? '').trim() })
    else if (open?.value === '') open.value = line
  }
  return pairs
}

/** One row for each time the first label comes again, under a header of all labels. */
function rowsOfPairs(pairs: readonly Pair[]): { header: string[]; rows: string[][] } {
  const header = [...new Set(pairs.map(({ label }) => label))]
  const records: Map<string, string>[] = []
  for (const { label, value } of pairs) {
    if (label === header[0]) records.push(new Map())
    records.at(-1)?.set(label, value)
  }
  return { header, rows: records.map((record) => header.map((label) => record.get(label) ?? '')) }
}

/** `titles` = lines above the rows, and the header where labels made one; they are no rows of the file. */
export type HtmlRows = { titles: string[][]; rows: string[][] }

/** Rows of a page: of its tables, else of its labelled lines. */
export function htmlRows(html: string): HtmlRows {
  const { rows, texts, before } = pageOf(html)
  const asTitles = (lines: readonly string[]) => lines.slice(-titlesMax).map((line) => [line])
  if (rows.length > 0) return { titles: asTitles(linesOf(texts.slice(0, before))), rows }
  const lines = linesOf(texts)
  const pairs = rowsOfPairs(pairsOf(lines))
  if (pairs.header.length < leastLabels) return { titles: [], rows: [] }
  return { titles: [...asTitles(lines.slice(0, lines.findIndex((line) => labels.has(labelOf(line))))), pairs.header], rows: pairs.rows }
}

/** The lines of a page outside of tables and then the rows of its tables, as plain text. */
export function htmlLines(html: string): string[] {
  const { rows, texts } = pageOf(html)
  return [...linesOf(texts), ...rows.map((cells) => cells.filter((cell) => cell !== '').join(' ')).filter((line) => line !== '')]
}
