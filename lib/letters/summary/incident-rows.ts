import { exhibitList } from '../exhibits'
import type { Style } from '../typeset/sheet'
import { clock, count } from '../wording'
import type { SummaryContent } from './content'
import { listed, type Incident } from './incidents'
import { drawHead } from './sections'
import { sheet, type Page } from './page'

const columns = { place: 18, when: 84, kind: 60, proof: 42, gap: 6 }
const factsWidth = sheet.width - columns.place - columns.when - columns.kind - columns.proof - columns.gap * 2

const left = {
  place: sheet.left, when: sheet.left + columns.place, kind: sheet.left + columns.place + columns.when,
  facts: sheet.left + columns.place + columns.when + columns.kind + columns.gap, proof: sheet.right - columns.proof,
}

/** Heads of the columns, from left to right. */
export const incidentHeads = ['序', '时间 / 号码', '类型', '事实摘要', '证据']

function drawRowHead(page: Page, table: number): void {
  const style = page.style('sansMedium', page.base - 1)
  const row = page.node('TR', table)
  const height = page.base + 4
  const places: [number, number][] = [
    [left.place, columns.place], [left.when, columns.when], [left.kind, columns.kind], [left.facts, 0], [left.proof, columns.proof],
  ]
  page.rule(page.y, 0.8)
  places.forEach(([x, width], at) => page.words({
    text: incidentHeads[at] ?? '', style, box: { x, y: page.y + height * 0.72, width, align: width > 0 ? 'centre' : 'left' }, node: page.node('TH', row),
  }))
  page.down(height)
  page.rule(page.y, 0.5)
}

/** The first number or account and how many there are, cut in the middle where the column is too narrow. */
function lineOf(page: Page, { numbers }: Incident, style: Style): string {
  const [name = '', ...rest] = numbers
  const more = rest.length > 0 ? `等${numbers.length}个` : ''
  const letters = [...name]
  let kept = letters.length
  let text = `${name}${more}` || '未显示号码'
  while (kept > 6 && page.widthOf(text, style) > columns.when - 2) {
    kept -= 1
    text = `${letters.slice(0, Math.ceil(kept / 2)).join('')}…${letters.slice(letters.length - Math.floor(kept / 2)).join('')}${more}`
  }
  return text
}

/** A kind in its column: one line, or two where it is too wide, the last two letters below as words of Chinese mostly end. */
function kindLines(page: Page, kind: string, style: Style): string[] {
  const letters = [...kind]
  return page.widthOf(kind, style) <= columns.kind - 2 ? [kind] : [letters.slice(0, -2).join(''), letters.slice(-2).join('')]
}

function drawKind(page: Page, { kind }: Incident, place: { style: Style; baseline: number; leading: number; node: number }): void {
  const lines = kindLines(page, kind, place.style)
  const top = place.baseline - ((lines.length - 1) * place.leading) / 2
  lines.forEach((text, at) => page.words({
    text, style: place.style, box: { x: left.kind, y: top + at * place.leading, width: columns.kind, align: 'centre' }, node: place.node,
  }))
}

function drawIncident(page: Page, incident: Incident, at: number): void {
  const [first] = incident.acts
  const text = page.style('serif', Math.max(8.5, page.base - 0.75))
  const small = page.style('sans', Math.max(7.5, page.base - 2))
  const muted = { ...small, ink: 'muted' as const }
  const leading = text.size * 1.36
  const row = page.structure.length
  page.node('TR', page.structure.findLastIndex(({ role }) => role === 'Table'))
  const cell = () => page.node('TD', row)
  const lines = Math.max(1, page.linesIn(incident.text, text, factsWidth))
  const height = Math.max(2, lines) * leading + 2.6
  const centre = page.y + page.pad / 2 + height / 2
  const upper = centre - leading / 2 + small.size * 0.36
  const middle = centre + small.size * 0.36
  page.words({ text: String(at + 1), style: muted, box: { x: left.place, y: middle, width: columns.place, align: 'centre' }, node: cell() })
  const when = cell()
  page.words({
    text: `${first?.localDay ?? ''} ${first ? clock(first).slice(0, 5) : ''}`, style: small,
    box: { x: left.when, y: upper, width: columns.when, align: 'centre' }, node: when,
  })
  page.words({
    text: lineOf(page, incident, small), style: small, box: { x: left.when, y: upper + leading, width: columns.when, align: 'centre' }, node: when,
  })
  drawKind(page, incident, { style: page.style('sansMedium', text.size), baseline: middle + 0.3, leading, node: cell() })
  const top = centre - (lines * leading) / 2 + leading / 2 + text.size * 0.36
  page.flow({ text: incident.text, style: text, x: left.facts, y: top, width: factsWidth, leading, balanced: true, node: cell(), factRef: incident.finding.id })
  drawProof(page, incident, { centre, leading, node: cell() })
  page.stretch(height)
  page.incidentHeights.push(height + page.pad)
  page.rule(page.y, 0.35, { ink: 'rule' })
}

function drawProof(page: Page, incident: Incident, place: { centre: number; leading: number; node: number }): void {
  const style = page.style('sans', Math.max(7.5, page.base - 2))
  const shown = incident.exhibits.slice(0, 2)
  const rest = incident.exhibits.length - shown.length
  const texts = rest > 0 ? [exhibitList(shown), `等${incident.exhibits.length}项`] : shown
  const top = place.centre - ((texts.length - 1) * place.leading) / 2 + style.size * 0.36
  texts.forEach((text, at) => page.words({
    text, style, box: { x: left.proof, y: top + at * place.leading, width: columns.proof, align: 'centre' }, node: place.node,
  }))
}

/** How the incidents shown were chosen; `rest` = how many are only in the annex. */
export function incidentsNote(shown: readonly Incident[], rest: number): string {
  const turn = shown.some(({ isLaw }) => !isLaw) ? '，较轻的各类先列1起' : ''
  const all = shown.length > 0 ? `共${shown.length}起，全部列出` : '尚未确认任何情形，以附件《逐次明细》为准'
  return rest > 0 ? `选较重的${shown.length}起（同一天同一类型的算1起${turn}），按时间列出；另有${count(rest)}起见附件《逐次明细》` : all
}

/** The gravest incidents, in order of time, and how many are only in the annex. */
export function drawIncidents(page: Page, content: SummaryContent): void {
  const shown = listed(content.ranked, page.policy.rows)
  page.stretch(5.5)
  drawHead(page, { number: '三', title: '重点事实', note: incidentsNote(shown, content.ranked.length - shown.length) })
  drawRowHead(page, page.node('Table'))
  shown.forEach((incident, at) => drawIncident(page, incident, at))
  page.rule(page.y, 0.8)
}
