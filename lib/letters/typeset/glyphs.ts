import type { Face, FontMetrics } from './metrics'

export type GlyphKind = 'han' | 'latin' | 'space' | 'opening' | 'closing'
/** One code point with its advance in em. `half`: the empty half of a full-width mark may be taken away. `spaced`: a letter or digit that keeps off Han. */
export type Glyph = { text: string; advance: number; kind: GlyphKind; half: boolean; spaced: boolean }

const openings = new Set('（《〈「『【〔〖［｛“‘￥')
const closings = new Set('，。、；：？！）》〉」』】〕〗］｝”’…—·％')
const neverHalf = new Set('￥…—·％')
const hanLatinGap = 0.2
const half = 0.5

/** Whether a character is half as wide as Han, or about so. */
export const isLatin = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x2e80

/** Whether a line may not start with this character (documents §4). */
export const isClosing = (character: string): boolean => closings.has(character)
/** Whether a line may not end with this character. */
export const isOpening = (character: string): boolean => openings.has(character)

function kindOf(character: string): GlyphKind {
  if (openings.has(character)) return 'opening'
  if (closings.has(character)) return 'closing'
  if (character === ' ') return 'space'
  return isLatin(character) ? 'latin' : 'han'
}

const known = new WeakMap<FontMetrics, Map<string, Glyph>>()

/** The measured glyph of one character; equal characters of a face share one frozen object. A character without a glyph measures 1 em. */
export function glyphOf(character: string, face: Face, metrics: FontMetrics): Glyph {
  const cache = known.get(metrics) ?? new Map<string, Glyph>()
  known.set(metrics, cache)
  const key = face + character
  const found = cache.get(key)
  if (found) return found
  const kind = kindOf(character)
  const advance = metrics.advance(face, character.codePointAt(0) ?? 0) ?? 1
  const isMark = kind === 'opening' || kind === 'closing'
  const spaced = kind === 'latin' && /[\p{L}\p{N}*×%]/u.test(character)
  const glyph = Object.freeze({ text: character, advance, kind, spaced, half: isMark && !neverHalf.has(character) && advance > 0.9 })
  cache.set(key, glyph)
  return glyph
}

/** What lies between two neighbours of a line, in em: the Han–Latin gap, or minus half an em where two punctuation marks meet. */
export function between(left: Glyph, right: Glyph): number {
  if (left.kind === 'han' && right.spaced) return hanLatinGap
  if (left.spaced && right.kind === 'han') return hanLatinGap
  if (left.kind === 'closing' && left.half && (right.kind === 'closing' || right.kind === 'opening')) return -half
  if (left.kind === 'opening' && right.kind === 'opening' && right.half) return -half
  return 0
}

/** Half an em that an opening mark gives up at the start of a line. */
export const startTrim = (glyph: Glyph): number => (glyph.kind === 'opening' && glyph.half ? half : 0)
/** Half an em that a closing mark gives up at the end of a line. */
export const endTrim = (glyph: Glyph): number => (glyph.kind === 'closing' && glyph.half ? half : 0)
