import { printable } from '../printable'
import { between, glyphOf, type Glyph } from './glyphs'
import { memoOf } from './memo'
import type { Face, FontMetrics } from './metrics'

/** What a line break may not divide: a word, a number with its unit, a phone number, a character with its punctuation. Widths in em. */
export type Unit = { glyphs: Glyph[]; width: number }

const phone = String.raw`[\d×*-]+(?: [\d×*-]+)+`
const counted = String.raw`第?\d[\d,.]*[年月日时分秒次条起元号个项页人件]`
const reference = String.raw`证\d+`
const latinWord = String.raw`[^\s\u2e80-\u{10ffff}“”‘’…—·]+`
const tokens = new RegExp(`${reference}|${phone}|${counted}|[—…]+|${latinWord}|[ \\n]+|.`, 'gsu')

/** The width of neighbouring glyphs in em, with the gaps between them. */
function widthOf(glyphs: readonly Glyph[]): number {
  let width = 0
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1]
    width += glyph.advance + (before ? between(before, glyph) : 0)
  })
  return width
}

const unitOf = (glyphs: Glyph[]): Unit => ({ glyphs, width: widthOf(glyphs) })

/** Whether two tokens belong to one unit: closing marks follow their word, opening marks lead it, Latin text breaks only at spaces. */
function joined(left: Glyph, right: Glyph): boolean {
  if (left.kind === 'space' || right.kind === 'space') return false
  return left.kind === 'opening' || right.kind === 'closing' || (left.kind === 'latin' && right.kind === 'latin')
}

const kept = memoOf<Unit[]>()

/** Divides a text into units. Every run of white space is one ordinary space. */
export const unitsOf = (text: string, face: Face, metrics: FontMetrics): Unit[] =>
  kept(metrics, `${metrics.id}|${face}|${text}`, () => divided(text, face, metrics))

function divided(text: string, face: Face, metrics: FontMetrics): Unit[] {
  const groups: Glyph[][] = []
  for (const [token] of printable(text).matchAll(tokens)) {
    const glyphs = [...(/^[ \n]/u.test(token) ? ' ' : token)].map((character) => glyphOf(character, face, metrics))
    const last = groups.at(-1)
    const [first] = glyphs
    const before = last?.at(-1)
    if (last && before && first && joined(before, first)) last.push(...glyphs)
    else groups.push(glyphs)
  }
  return groups.map(unitOf)
}

/** Cuts a unit that is wider than a whole line into pieces that fit; only then may a word or number be divided. */
export function pieces(unit: Unit, width: number): Unit[] {
  if (unit.width <= width) return [unit]
  const groups: Glyph[][] = [[]]
  for (const glyph of unit.glyphs) {
    const last = groups.at(-1) ?? []
    const mayBreak = last.length > 0 && glyph.kind !== 'closing' && last.at(-1)?.kind !== 'opening'
    const tooWide = widthOf([...last, glyph]) > width
    if (tooWide && (mayBreak || widthOf(last) > width + 2)) groups.push([glyph])
    else last.push(glyph)
  }
  return groups.map(unitOf)
}
