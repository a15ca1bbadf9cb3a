import 'server-only'
import type { Font, FontSubset } from 'fontkit'

/** Number and advance (font units) of a character's glyph; frozen, because one font serves every document of the process. */
export type PrintGlyph = { readonly id: number; readonly advanceWidth: number }

/**
 * One face as pdfkit wants it, without the shared mutable glyphs of the reader: those remember the first code point ever seen, and a later
 * document's 日 would be copied out as ⽇.
 */
export class PrintFont {
  private readonly glyphs = new Map<number, PrintGlyph | null>()

  constructor(private readonly font: Font) {}

  get postscriptName(): string { return this.font.postscriptName }
  get unitsPerEm(): number { return this.font.unitsPerEm }
  get ascent(): number { return this.font.ascent }
  get descent(): number { return this.font.descent }
  get lineGap(): number { return this.font.lineGap }
  get xHeight(): number { return this.font.xHeight }
  get capHeight(): number { return this.font.capHeight }
  get italicAngle(): number { return this.font.italicAngle }
  get bbox(): Font['bbox'] { return this.font.bbox }
  get post(): Font['post'] { return this.font.post }
  get head(): Font['head'] { return this.font.head }

  createSubset(): FontSubset { return this.font.createSubset() }
  getGlyph(id: number): PrintGlyph { return { id, advanceWidth: this.font.getGlyph(id).advanceWidth } }
  /** pdfkit takes an object for a font when it can lay out text; ours is laid out before it gets here. */
  layout(): never { throw new Error('Text is laid out by lib/letters/typeset.') }

  /** The glyph of a code point, or null where the face has none. */
  glyph(codePoint: number): PrintGlyph | null {
    const found = this.glyphs.get(codePoint)
    if (found !== undefined) return found
    const source = this.font.hasGlyphForCodePoint(codePoint) ? this.font.glyphForCodePoint(codePoint) : null
    const glyph = source ? Object.freeze({ id: source.id, advanceWidth: source.advanceWidth }) : null
    this.glyphs.set(codePoint, glyph)
    return glyph
  }
}
