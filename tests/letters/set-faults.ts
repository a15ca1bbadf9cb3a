import { chineseNumber } from '@/lib/law/provisions/article'
import { salutationOf, type Block, type FactsTable, type LetterDocument } from '@/lib/letters/document'
import { printable } from '@/lib/letters/printable'
import { sheet } from '@/lib/letters/summary/page'
import { isSigned, letterText } from '@/lib/letters/text'
import { a4, type DisplayList, type TextRun } from '@/lib/letters/typeset/display-list'
import { between, endTrim, glyphOf, isClosing, isOpening, startTrim, type Glyph } from '@/lib/letters/typeset/glyphs'
import type { LetterForm } from '@/lib/letters/typeset/letter-form'
import type { FontMetrics } from '@/lib/letters/typeset/metrics'
import { columnWidths } from '@/lib/letters/typeset/table-rows'

/** What is wrong with a letter as it was set, in words; nothing where all of documents §4 and §6 holds. Judged from the display list and the letter alone. */

/** What one node of the structure must show; `x`, `width` = the box its lines keep to, in points. */
type Wanted = { role: string; source: string; x: number; width: number; indent: number; part: string; unit: string }
type Set = { wanted: Wanted; runs: { run: TextRun; page: number }[] }

const tolerance = 0.06
const squeezed = (text: string) => printable(text).replace(/\s/gu, '')

type Area = { x: number; width: number }

function boxesOf(table: FactsTable, area: Area, metrics: FontMetrics): Area[] {
  let x = area.x
  return columnWidths(table, { width: area.width, metrics }).map((width) => {
    const box = { x, width }
    x += width
    return box
  })
}

/** The nodes a letter is set in, in the order of its structure after the document itself. */
function wantedOf(letter: LetterDocument, form: LetterForm, metrics: FontMetrics): Wanted[] {
  const area = { x: form.left, width: a4.width - form.left - form.right }
  const all: Wanted[] = []
  const add = (role: string, source: string, rest: Partial<Wanted> = {}) => all.push({ role, source, ...area, indent: 0, part: '', unit: '', ...rest })
  const line = (role: string, source: string, part: string) => add(role, source, { indent: 2, part })
  const block = (one: Block, part: string) => {
    if (one.kind === 'paragraph') return add('P', one.text, { indent: one.indent === false ? 0 : 2, part })
    if (one.kind === 'list') return one.items.forEach((item, at) => line('LI', `${one.numbered ? `（${chineseNumber(at + 1)}）` : ''}${item.text}`, part))
    if (one.kind === 'figure') return add('Figure', one.alt, { part })
    if (one.kind === 'signature') return one.lines.forEach((text) => add('P', text, { part: 'signed', unit: 'signed' }))
    add('Table', '', { part })
    const boxes = boxesOf(one, area, metrics)
    return [one.head, ...one.rows.map(({ cells }) => cells)].forEach((cells, row) => {
      const unit = `${part}#${row}`
      add('TR', '', { part, unit })
      cells.forEach((text, at) => add(row === 0 ? 'TH' : 'TD', text, { ...boxes[at], part, unit }))
    })
  }
  add('H1', letter.title)
  const greeted = salutationOf(letter)
  if (greeted) add('P', `${greeted}：`)
  letter.sections.forEach((section, at) => {
    const signed = isSigned(section.blocks)
    if (signed && letter.closing) letter.closing.forEach((text, order) => add('P', text, { indent: order === 0 ? 2 : 0, part: 'signed', unit: 'signed' }))
    if (section.heading) line('H2', section.heading, `${at}`)
    section.blocks.forEach((one) => block(one, `${at}`))
  })
  return all
}

const glyphsOf = ({ text, face }: TextRun, metrics: FontMetrics): Glyph[] => [...text].map((character) => glyphOf(character, face, metrics))

function endOf(run: TextRun, metrics: FontMetrics): number {
  const last = glyphsOf(run, metrics).at(-1)
  return last ? (run.lefts.at(-1) ?? 0) + (last.advance - endTrim(last)) * run.size : 0
}

function startOf(run: TextRun, metrics: FontMetrics): number {
  const first = glyphsOf(run, metrics)[0]
  return first ? (run.lefts[0] ?? 0) + startTrim(first) * run.size : 0
}

/** Runs within their box; no glyph on another; no gap beyond half an em more than it is by nature. */
function runFaults({ wanted, runs }: Set, metrics: FontMetrics): string[] {
  return runs.flatMap(({ run }) => {
    const glyphs = glyphsOf(run, metrics)
    const out = startOf(run, metrics) < wanted.x - tolerance || endOf(run, metrics) > wanted.x + wanted.width + tolerance
    const gaps = glyphs.slice(1).map((glyph, at) => {
      const before = glyphs[at] as Glyph
      return ((run.lefts[at + 1] ?? 0) - (run.lefts[at] ?? 0)) / run.size - before.advance - between(before, glyph)
    })
    return [
      ...(glyphs.length === run.lefts.length ? [] : [`a glyph without place: ${run.text}`]), ...(out ? [`outside its box: ${run.text}`] : []),
      ...(gaps.some((gap) => gap < -0.01) ? [`pressed together: ${run.text}`] : []), ...(gaps.some((gap) => gap > 0.511) ? [`a hole: ${run.text}`] : []),
    ]
  })
}

const kept = /证\d+|\d{4}-\d\d-\d\d(?= )|[\d×*-]+(?: [\d×*-]+)+|[\d×*-]+|第?\d[\d,.]*[年月日时分秒次条起元号个项页人件]|—+|…+|[^\s\u2e80-\u{10ffff}“”‘’…—·]+/gu
const isLatin = (character: string) => character !== ' ' && (character.codePointAt(0) ?? 0) < 0x2e80 && !isClosing(character) && !isOpening(character)
const sticks = (left: string, right: string) => left !== ' ' && right !== ' ' && (isOpening(left) || isClosing(right) || (isLatin(left) && isLatin(right)))

/** From where to where (code points) a text may not be divided around a place, as far as documents §4 goes. */
function wholeAround(source: readonly string[], place: number, spans: readonly [number, number][]): [number, number] {
  let [from, to] = [place, place]
  const own = (at: number) => spans.find(([start, end]) => start < at && at < end)
  for (let grown = true; grown;) {
    const [start, end] = [own(from)?.[0] ?? from, own(to)?.[1] ?? to]
    const left = start > 0 && sticks(source[start - 1] as string, source[start] as string) ? start - 1 : start
    const right = end < source.length && sticks(source[end - 1] as string, source[end] as string) ? end + 1 : end
    grown = left !== from || right !== to
    ;[from, to] = [left, right]
  }
  return [from, to]
}

const widthOf = (characters: readonly string[], run: TextRun, metrics: FontMetrics) => {
  const glyphs = characters.map((character) => glyphOf(character, run.face, metrics))
  return glyphs.reduce((sum, glyph, at) => sum + glyph.advance + (at > 0 ? between(glyphs[at - 1] as Glyph, glyph) : 0), 0) * run.size
}

/** What stands in a drawing is no text of the letter: its words are said beside it. */
const isDrawn = ({ wanted }: Set) => wanted.role === 'Figure'
const isLost = ({ wanted, runs }: Set) => squeezed(wanted.source) !== squeezed(runs.map(({ run }) => run.text).join(''))

/** Ends of lines: nothing divided that must stay whole unless it is wider than a line, no line that begins or ends with the wrong mark. */
function breakFaults({ wanted, runs }: Set, metrics: FontMetrics): string[] {
  const source = [...printable(wanted.source).replace(/ +/gu, ' ')]
  const text = source.join('')
  const offsets = [...text].reduce<number[]>((all, character) => [...all, (all.at(-1) ?? 0) + character.length], [0])
  const spans = [...text.matchAll(kept)].map(({ 0: found, index }): [number, number] => [offsets.indexOf(index), offsets.indexOf(index + found.length)])
  const faults: string[] = []
  if (isLost({ wanted, runs })) return faults
  let place = 0
  runs.forEach(({ run }, at) => {
    if (at > 0) {
      while (source[place] === ' ') place += 1
      const [from, to] = source[place - 1] === ' ' && !spans.some(([start, end]) => start < place && place < end) ? [place, place] : wholeAround(source, place, spans)
      const isForced = widthOf(source.slice(from, to), run, metrics) > wanted.width - (wanted.role === 'TD' || wanted.role === 'TH' ? 6 : wanted.indent * run.size) - tolerance
      if (from < to && !isForced) faults.push(`divided: ${source.slice(from, to).join('')} at ${run.text}`)
    }
    place += [...run.text].length
  })
  return faults
}

const weight = (text: string) => [...text].reduce((sum, character) => sum + (isClosing(character) || isOpening(character) || character === ' ' ? 0 : isLatin(character) ? 0.5 : 1), 0)
const isMovable = (text: string) => (text.match(/[\u2e80-\u{10ffff}]/gu) ?? []).filter((character) => !isClosing(character) && !isOpening(character)).length > 6

/** A last line holds at least two characters that are no marks, where the line before has words to give. */
const endFaults = ({ runs, wanted }: Set): string[] => {
  const [before, last] = runs.slice(-2)
  return before && last && wanted.role !== 'H1' && weight(last.run.text) < 2 && isMovable(before.run.text) ? [`a short last line: ${before.run.text}/${last.run.text}`] : []
}

/** No single first or last line of a paragraph on a page of its own. */
function pageFaults({ wanted, runs }: Set): string[] {
  if (!['P', 'LI', 'H1', 'H2'].includes(wanted.role) || runs.length < 2) return []
  const counts = new Map<number, number>()
  for (const { page } of runs) counts.set(page, (counts.get(page) ?? 0) + 1)
  return counts.size > 1 && [...counts.values()].some((count) => count < 2) ? [`a widow or an orphan: ${wanted.source.slice(0, 30)}`] : []
}

/** Pages of the first two rows of a heading's section. */
function firstRows(heading: Wanted, after: readonly Set[]): number[] {
  const end = after.findIndex(({ wanted }) => wanted.part !== heading.part)
  const rows = new Map<string, number>()
  for (const { wanted, run, page } of after.slice(0, end < 0 ? undefined : end).flatMap(({ wanted: own, runs }) => runs.map((one) => ({ wanted: own, ...one })))) {
    const key = wanted.unit || `${page} ${run.y}`
    if (!rows.has(key)) rows.set(key, page)
  }
  return [...rows.values()].slice(0, 2)
}

/** A heading has two rows of its section under it; what is signed stands on one page. */
function keptFaults(sets: readonly Set[]): string[] {
  const signed = new Set(sets.filter(({ wanted }) => wanted.unit === 'signed').flatMap(({ runs }) => runs.map(({ page }) => page)))
  const alone = sets.filter(({ wanted, runs }, at) =>
    wanted.role === 'H2' && [...runs.map(({ page }) => page), ...firstRows(wanted, sets.slice(at + 1))].some((page) => page !== runs.at(-1)?.page))
  return [...(signed.size > 1 ? ['the signature is split'] : []), ...alone.map(({ wanted }) => `a heading alone: ${wanted.source}`)]
}

type Box = { left: number; right: number; top: number; bottom: number; text: string }
const boxOf = (run: TextRun, metrics: FontMetrics): Box =>
  ({ left: startOf(run, metrics), right: endOf(run, metrics), top: run.y - run.size * 0.85, bottom: run.y + run.size * 0.12, text: run.text })
const meet = (one: Box, other: Box) =>
  one.left < other.right - tolerance && other.left < one.right - tolerance && one.top < other.bottom - tolerance && other.top < one.bottom - tolerance

const runsOf = ({ items }: DisplayList['pages'][number]) => items.flatMap((item) => (item.kind === 'text' && item.text !== '' ? [item] : []))
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.filter((box, index) => boxes.slice(index + 1).some((other) => meet(box, other))).map(({ text }) => `lies on another: ${text}`)

/** What is wrong with the one page as it was set: more than a page, words beyond its margins or on each other. */
export function summaryFaults(list: DisplayList, metrics: FontMetrics): string[] {
  const boxes = list.pages.flatMap((page) => runsOf(page).map((run) => boxOf(run, metrics)))
  const beyond = boxes.filter(({ left, right, top, bottom }) => left < sheet.left - tolerance || right > sheet.right + tolerance || top < sheet.top - 1 || bottom > sheet.bottom + 1)
  return [...(list.pages.length === 1 ? [] : ['not one page']), ...beyond.map(({ text }) => `beyond the page: ${text}`), ...overlaps(boxes)]
}

/** Nothing lies on anything, all within the text area of the page, every page with its number. */
function sheetFaults(list: DisplayList, form: LetterForm, metrics: FontMetrics): string[] {
  return list.pages.flatMap((page, at) => {
    const { items } = page
    const runs = runsOf(page)
    const boxes = runs.map((run) => boxOf(run, metrics))
    const bottom = form.top + form.lines * form.pitch
    const beyond = boxes.slice(0, -1).filter((box) => box.top < form.top - tolerance || box.bottom > bottom + tolerance)
    const lines = items.filter((item) => item.kind === 'rule' && (item.y + item.height > bottom + 1 || item.x < form.left - tolerance || item.x + item.width > a4.width - form.right + tolerance))
    const drawn = items.flatMap((item) => (item.kind === 'strokes' ? item.paths.flat() : item.kind === 'area' ? [[item.x, item.y], [item.x + item.width, item.y + item.height]] : []))
    const out = drawn.filter(([x = 0, y = 0]) => x < form.left - tolerance || x > a4.width - form.right + tolerance || y < form.top - tolerance || y > bottom + tolerance)
    const number = runs.at(-1)
    const numbered = number?.text === `第 ${at + 1} 页　共 ${list.pages.length} 页`
    return [
      ...overlaps(boxes), ...beyond.map(({ text }) => `beyond the page: ${text}`), ...lines.map(() => 'a rule beyond the page'), ...out.map(() => 'a drawing beyond the page'),
      ...(numbered ? [] : [`page ${at + 1} without its number`]), ...(runs.length > 1 ? [] : [`page ${at + 1} is empty`]),
    ]
  })
}

/** Everything that is wrong with a letter as set in a form with the widths of a font set. */
export function setFaults(letter: LetterDocument, list: DisplayList, { form, metrics }: { form: LetterForm; metrics: FontMetrics }): string[] {
  const sets = wantedOf(letter, form, metrics).map((wanted): Set => ({ wanted, runs: [] }))
  list.pages.forEach(({ items }, page) => items.forEach((run) => {
    const set = run.kind === 'text' && run.node !== null ? sets[run.node - 1] : undefined
    if (run.kind === 'text' && set && !isDrawn(set)) set.runs.push({ run, page })
  }))
  const roles = list.structure.slice(1).map(({ role }) => role)
  const said = sets.map((set) => (isDrawn(set) ? set.wanted.source : set.runs.map(({ run }) => run.text).join(''))).join('')
  const alts = list.structure.flatMap(({ alt }) => alt ?? [])
  const drawn = list.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.node !== null ? [item.node] : [])))
  const tables = new Set(list.structure.flatMap(({ role }, at) => (role === 'TH' || role === 'TD' ? [at] : [])))
  const turns = drawn.filter((node, at) => at > 0 && node < (drawn[at - 1] ?? 0) && !(tables.has(node) && tables.has(drawn[at - 1] ?? 0)))
  return [
    ...(JSON.stringify(roles) === JSON.stringify(sets.map(({ wanted }) => wanted.role)) ? [] : ['another structure than the letter']),
    ...(squeezed(said.replaceAll('｜', '')) === squeezed(letterText(letter).replaceAll('｜', '')) ? [] : ['not the text of the letter']),
    ...turns.map((node) => `drawn out of order: ${sets[node - 1]?.wanted.source}`),
    ...(JSON.stringify(alts) === JSON.stringify(sets.filter(isDrawn).map(({ wanted }) => wanted.source)) ? [] : ['a drawing without its words']),
    ...sets.filter((set) => !isDrawn(set) && isLost(set)).map(({ wanted }) => `text lost: ${wanted.source}`),
    ...sets.flatMap((set) => [...runFaults(set, metrics), ...breakFaults(set, metrics), ...endFaults(set), ...pageFaults(set)]),
    ...keptFaults(sets), ...sheetFaults(list, form, metrics),
  ]
}
