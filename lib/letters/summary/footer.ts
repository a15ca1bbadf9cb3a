import type { ExhibitFacts } from '../letter-facts'
import type { Style } from '../typeset/sheet'
import { exhibitDetails, type SummaryContent } from './content'
import { drawHead } from './sections'
import { noteSize, sheet, signatureHeight, type Page } from './page'

const groups = (digest: string) => (digest.slice(0, 16).match(/.{1,4}/gu) ?? []).join(' ')

/** The beginning of a digest in a fixed pitch, so that it can be compared by eye; `right` = its right edge. */
function drawDigest(page: Page, digest: string, right: number): number {
  const size = noteSize(page.base - 2.5)
  const text = groups(digest)
  const widths = [...text].map((character) => (character === ' ' ? 0.3 : 0.575) * size)
  let x = right - widths.reduce((sum, width) => sum + width, 0)
  const start = x
  const lefts = [...text].map((character, place) => {
    const width = widths[place] ?? 0
    const own = (page.metrics.advance('sans', character.codePointAt(0) ?? 0) ?? 0) * size
    const at = Math.round((x + Math.max(0, (width - own) / 2)) * 100) / 100
    x += width
    return at
  })
  page.place({ kind: 'text', node: page.node('P'), text, face: 'sans', size, ink: 'muted', y: page.y + page.base, lefts })
  return start
}

/** What a file is, at the end of its name: `.wav`. */
const ending = /\.\p{L}[\p{L}\d]{1,4}$/u

/** A name cut before its ending so that it fits with its detail; the cut shows as …, the whole name is in the evidence list. */
function shortened(page: Page, { name, detail }: { name: string; detail: string }, { style, width }: { style: Style; width: number }): string {
  const [end = ''] = ending.exec(name) ?? []
  const letters = [...name.slice(0, name.length - end.length)]
  let kept = letters.length
  let text = name
  while (kept > 4 && page.widthOf(text + detail, style) > width) {
    kept -= 1
    text = `${letters.slice(0, kept).join('')}…${end}`
  }
  return text + detail
}

/** The name and as much of its detail as leaves the name seven characters. */
function exhibitWords(page: Page, exhibit: ExhibitFacts, { style, width }: { style: Style; width: number }): string {
  const details = exhibitDetails(exhibit)
  const detail = details.find((text) => width - page.widthOf(text, style) >= Math.min(7 * style.size, page.widthOf(exhibit.name, style))) ?? ''
  return shortened(page, { name: exhibit.name, detail }, { style, width })
}

/** What the digests are; `rest` = exhibits that only the annex lists. */
export const exhibitsNote = (rest: number): string => `校验值为文件 SHA-256 前 16 位${rest > 0 ? `；另有${rest}项见附件《证据目录》` : ''}`

/** The strongest exhibits in two columns, in the order of their numbers, with the beginning of their digests. */
export function drawExhibits(page: Page, content: SummaryContent): void {
  const shown = content.exhibits.slice(0, page.policy.exhibits).sort((left, right) => Number(left.number.slice(1)) - Number(right.number.slice(1)))
  const rest = content.exhibits.length - shown.length
  const width = (sheet.width - 18) / 2
  page.stretch(5.5)
  drawHead(page, { number: '六', title: '证据索引', note: exhibitsNote(rest) })
  const top = page.y
  const half = Math.ceil(shown.length / 2)
  const pitch = page.base + 4.5
  shown.forEach((exhibit, at) => {
    const x = at < half ? sheet.left : sheet.left + width + 18
    page.y = top + (at % half) * pitch
    if (at % half === 0) page.rule(page.y, 0.8, { x, width })
    page.words({ text: exhibit.number, style: page.style('sansMedium', Math.max(8, page.base - 1.5)), box: { x, y: page.y + page.base, width: 0 } })
    const digest = drawDigest(page, exhibit.sha256, x + width)
    const nameX = x + 26
    const style = page.style('serif', Math.max(8.5, page.base - 0.75))
    const name = () => exhibitWords(page, exhibit, { style, width: digest - nameX - 6 })
    page.words({ text: name, style, box: { x: nameX, y: page.y + page.base, width: 0 } })
    page.rule(page.y + pitch, 0.35, { ink: 'rule', x, width })
  })
  page.y = top + half * pitch
}

/** Room between the line to sign on and the date, in points: a longer number stands above them. */
const phoneWidth = 68

/** What stands in the signature box: whoever reports vouches, signs, dates and prints a finger; the rest is for the police. */
export const vouched = '本人保证上述内容及所附证据真实，如有虚假愿承担法律责任。'
export const [signHere, dateHere, printHere] = ['报案人签名', '日期　　　年　　月　　日', '捺印'] as const
export const officerFields = ['接报单位（章）', '接报民警', '警号'] as const

/** The signature box at the bottom edge and the footer; its place never moves. */
export function drawSignature(page: Page, content: SummaryContent): void {
  const bottom = sheet.bottom - 12
  const top = bottom - signatureHeight
  const middle = sheet.left + sheet.width * 0.66
  const text = page.style('serif', 9)
  const label = page.style('sansMedium', 9)
  const words = (value: string, [x, y]: [number, number], style = label) => page.words({ text: value, style, box: { x, y, width: 0 } })
  page.place({ kind: 'frame', node: null, x: sheet.left, y: top, width: sheet.width, height: signatureHeight, ink: 'ink', stroke: 0.8 })
  page.upright(middle, { y: top, height: signatureHeight })
  words(vouched, [sheet.left + 8, top + 16], text)
  words(signHere, [sheet.left + 8, top + 38])
  page.rule(top + 40, 0.5, { x: sheet.left + 56, width: 54 })
  const phone = `电话 ${content.phone}`
  const small = page.style('sans', 8)
  words(phone, [sheet.left + 114, page.widthOf(phone, small) > phoneWidth ? top + 27 : top + 38], small)
  words(dateHere, [sheet.left + 186, top + 38], page.style('sans', 8))
  page.place({ kind: 'frame', node: null, x: middle - 38, y: top + 4.5, width: 32, height: 39, ink: 'rule', stroke: 0.6, dash: 2 })
  page.words({ text: printHere, style: page.style('sans', 7, 'muted'), box: { x: middle - 38, y: top + 27, width: 32, align: 'centre' } })
  words(officerFields[0], [middle + 10, top + 16])
  words(officerFields[1], [middle + 10, top + 38])
  words(officerFields[2], [middle + 100, top + 38])
  page.words({ text: `案卷摘要 SHA-256　${content.digest}`, style: page.style('sans', 7, 'muted'), box: { x: sheet.left, y: sheet.bottom, width: 0 } })
  page.words({
    text: '第 1 页　共 1 页', style: page.style('sans', 7, 'muted'), box: { x: sheet.left, y: sheet.bottom, width: sheet.width, align: 'right' }, node: null,
  })
}
