import { printable } from '../printable'
import { between, glyphOf, type Glyph } from './glyphs'
import { memoOf } from './memo'
import type { Face, FontMetrics } from './metrics'

/** What a line break may not divide: a word, a number with its unit, a phone number, a character with its punctuation. Widths in em. */
export type Unit = { glyphs: Glyph[]; width: number }

/** Sixteen digits by themselves are a part of a digest: a line may end before and after it. */
const digest = String.raw`(?<!\S)\d{16}(?!\S)`
/** A day before a time: a line may end between them. */
const day = String.raw`\d{4}-\d\d-\d\d(?= )`
const phone = String.raw`[\d×*-]+(?: [\d×*-]+)+`
/** 第（一）项: the opening mark does not leave its 第. */
const item = '第（[一二三四五六七八九十]{1,3}）'
const counted = String.raw`第?\d[\d,.]*[年月日时分秒次条起元号个项页人件]`
const reference = String.raw`证\d+`
const latinWord = String.raw`[^\s\u2e80-\u{10ffff}“”‘’…—·]+`
/** A place to fill in: a hand writes on one line. */
const place = '＿+'
const tokens = new RegExp(`${item}|${place}|${reference}|${digest}|${day}|${phone}|${counted}|[—…]+|${latinWord}|[ \\n]+|.`, 'gsu')

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

/** Whether a line may end between two glyphs of a unit that has to be cut. */
const mayCut = (left: Glyph | undefined, right: Glyph | undefined): boolean => left !== undefined && left.kind !== 'opening' && right?.kind !== 'closing'

/** Where the parts of a file's name or an address meet. */
const seams = new Set('-_/.')

/** How many of the glyphs that fill a line stay on it when `next` does not fit: up to a seam, the last good place, or all of them where there is none. */
function cutOf(glyphs: readonly Glyph[], next: Glyph): number {
  const seam = glyphs.findLastIndex(({ text }) => seams.has(text)) + 1
  if (seam > glyphs.length / 3) return seam
  for (let at = glyphs.length; at > 0; at -= 1) {
    if (mayCut(glyphs[at - 1], glyphs[at] ?? next)) return at
  }
  return glyphs.length
}

/** No line begins with the space of a number that had to be cut. */
function fromWord(glyphs: Glyph[]): Glyph[] {
  const start = glyphs.findIndex(({ kind }) => kind !== 'space')
  return start < 0 ? [] : glyphs.slice(start)
}

/** Cuts a unit that is wider than a whole line into pieces that fit; only then may a word or number be divided. */
export function pieces(unit: Unit, width: number): Unit[] {
  if (unit.width <= width) return [unit]
  const groups: Glyph[][] = []
  let current: Glyph[] = []
  for (const glyph of unit.glyphs) {
    const isFull = current.length > 0 && widthOf([...current, glyph]) > width
    const cut = isFull ? cutOf(current, glyph) : 0
    if (isFull) groups.push(current.slice(0, cut))
    current = fromWord([...current.slice(cut), glyph])
  }
  return [...groups, ...(current.length > 0 ? [current] : [])].map(unitOf)
}
