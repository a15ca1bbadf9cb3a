import { between, endTrim, isClosing, isLatin, isOpening, startTrim, type Glyph } from './glyphs'
import { memoOf } from './memo'
import type { Face, FontMetrics } from './metrics'
import { pieces, unitsOf, type Unit } from './units'

/** One line of glyphs: `natural` = its width in em before justification. */
export type Line = { glyphs: Glyph[]; natural: number }
/** `widthEm` of the measure and `indentEm` of the first line, both in em of the face's size, so that lines do not depend on the size. */
export type Measure = { widthEm: number; indentEm?: number }

const slackEm = 1e-6
const keptLines = memoOf<Line[]>()
const keptWidths = memoOf<number>()
const keptLine = memoOf<Line>()

const visible = (units: Unit[]): Glyph[] => {
  const glyphs = units.flatMap((unit) => unit.glyphs)
  while (glyphs.at(-1)?.kind === 'space') glyphs.pop()
  return glyphs
}

/** The natural width of a line in em: gaps, pressed punctuation, trimmed ends. */
function naturalWidth(glyphs: readonly Glyph[]): number {
  const first = glyphs[0]
  const last = glyphs.at(-1)
  if (!first || !last) return 0
  let width = -startTrim(first) - endTrim(last)
  for (let at = 0; at < glyphs.length; at += 1) {
    const glyph = glyphs[at] as Glyph
    const before = glyphs[at - 1]
    width += glyph.advance + (before ? between(before, glyph) : 0)
  }
  return width
}

function filled(units: Unit[], limits: (line: number) => number): Unit[][] {
  const lines: Unit[][] = []
  let current: Unit[] = []
  let width = 0
  for (const unit of units) {
    const isSpace = unit.glyphs[0]?.kind === 'space'
    if (isSpace && current.length === 0) continue
    const first = unit.glyphs[0] as Glyph
    const last = unit.glyphs.at(-1) as Glyph
    const before = current.at(-1)?.glyphs.at(-1)
    const added = (before ? between(before, first) : -startTrim(first)) + unit.width
    const fits = current.length === 0 || isSpace || width + added - endTrim(last) <= limits(lines.length) + slackEm
    if (fits) {
      current.push(unit)
      width += added
    } else {
      lines.push(current)
      current = [unit]
      width = unit.width - startTrim(first)
    }
  }
  return current.length > 0 ? [...lines, current] : lines
}

const weight = (units: Unit[]) => visible(units).reduce((sum, glyph) => sum + (glyph.kind === 'han' ? 1 : glyph.kind === 'latin' ? 0.5 : 0), 0)

/** Moves words down until the last line holds at least two characters that are not punctuation, as far as they fit there. */
function withoutShortEnd(lines: Unit[][], widthEm: number): Unit[][] {
  const last = lines.at(-1)
  const before = lines.at(-2)
  if (!last || !before) return lines
  while (before.length > 2 && weight(last) < 2 && naturalWidth(visible([before.at(-1) as Unit, ...last])) <= widthEm) last.unshift(before.pop() as Unit)
  while (last[0]?.glyphs[0]?.kind === 'space') last.shift()
  return lines
}

function broken(text: string, face: Face, options: Measure & { metrics: FontMetrics }): Line[] {
  const indent = options.indentEm ?? 0
  const units = unitsOf(text, face, options.metrics).flatMap((unit) => pieces(unit, Math.max(options.widthEm - indent, 1)))
  const lines = withoutShortEnd(filled(units, (line) => options.widthEm - (line === 0 ? indent : 0)), options.widthEm)
  return lines.map((line) => {
    const glyphs = visible(line)
    return { glyphs, natural: naturalWidth(glyphs) }
  })
}

const keyOf = (text: string, face: Face, options: Measure & { metrics: FontMetrics }) =>
  `${options.metrics.id}|${face}|${options.widthEm.toFixed(4)}|${options.indentEm ?? 0}|${text}`

/** Breaks one paragraph into lines; kept per font set, face, measure and text. */
export const linesOf = (text: string, face: Face, options: Measure & { metrics: FontMetrics }): Line[] =>
  keptLines(options.metrics, keyOf(text, face, options), () => broken(text, face, options))

/** A text as one line whatever its length. */
export const oneLine = (text: string, face: Face, metrics: FontMetrics): Line => keptLine(metrics, `${metrics.id}|${face}|${text}`, () => {
  const glyphs = unitsOf(text, face, metrics).flatMap((unit) => unit.glyphs)
  return { glyphs, natural: naturalWidth(glyphs) }
})

function narrowest(text: string, face: Face, options: Measure & { metrics: FontMetrics }): number {
  const count = linesOf(text, face, options).length
  if (count < 2) return options.widthEm
  // A word is not divided for the sake of balance.
  const widest = Math.max(...unitsOf(text, face, options.metrics).map(({ width }) => width))
  let low = Math.min(options.widthEm, Math.max(options.widthEm / count, widest + (options.indentEm ?? 0)))
  let high = options.widthEm
  for (let round = 0; round < 5; round += 1) {
    const middle = (low + high) / 2
    if (broken(text, face, { ...options, widthEm: middle }).length > count) low = middle
    else high = middle
  }
  return high
}

/** The narrowest measure that needs no more lines than the full one, so that two lines come out alike in length. */
export const balancedWidth = (text: string, face: Face, options: Measure & { metrics: FontMetrics }): number =>
  keptWidths(options.metrics, keyOf(text, face, options), () => narrowest(text, face, options))

type Set = Measure & { metrics: FontMetrics }
const evenly = (text: string, face: Face, options: Set): Line[] => linesOf(text, face, { ...options, widthEm: balancedWidth(text, face, options) })

/** A text whose lines also end at a place, if that costs no further line; null where it does. */
function endedAt(text: string, place: number, { face, options, most }: { face: Face; options: Set; most: number }): Line[] | null {
  const parts: [string, Set][] = [[text.slice(0, place), options], [text.slice(place), { ...options, indentEm: 0 }]]
  const count = parts.reduce((sum, [part, own]) => sum + linesOf(part, face, own).length, 0)
  return place < text.length && count <= most ? parts.flatMap(([part, own]) => evenly(part, face, own)) : null
}

/** Lines of like length, where the one that ends with a firm's name ends there: a name is not torn for the sake of balance. */
export function titleLines(text: string, face: Face, options: Set): Line[] {
  const whole = evenly(text, face, options)
  const end = text.lastIndexOf('公司') + 2
  return (whole.length > 1 && end > 2 && endedAt(text, end, { face, options, most: whole.length })) || whole
}

/** Whether a clause ends or a quotation begins between two characters, and a line may end there. */
const isBetweenClauses = (before: string, after: string) =>
  !isOpening(before) && !isClosing(after) && (/[，。；：！？”）]/u.test(before) || /[“《（]/u.test(after))
/** A line is not much shorter than its neighbour for the sake of a clause. */
const evenEnough = 0.6
const roughWidth = (text: string) => [...text].reduce((sum, character) => sum + (isLatin(character) ? 0.5 : 1), 0)

/** Places between clauses, those nearest to the middle first. */
function middlePlaces(text: string): number[] {
  const whole = roughWidth(text)
  const evenAt = (place: number) => {
    const first = roughWidth(text.slice(0, place))
    return Math.min(first, whole - first) / Math.max(first, whole - first)
  }
  const places = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => at + 1)
    .filter((place) => isBetweenClauses(text[place - 1] ?? '', text[place] ?? '')).map((place) => ({ place, even: evenAt(place) }))
  return places.filter(({ even }) => even >= evenEnough).sort((one, other) => other.even - one.even).map(({ place }) => place)
}

/** Lines of like length: two end between clauses where one of these places is near the middle. */
export function clauseLines(text: string, face: Face, options: Set): Line[] {
  if (linesOf(text, face, options).length !== 2) return evenly(text, face, options)
  for (const place of middlePlaces(text)) {
    const lines = endedAt(text, place, { face, options, most: 2 })
    if (lines) return lines
  }
  return evenly(text, face, options)
}
