import 'server-only'
import { create, type Font } from 'fontkit'
import { TrueTypeFile } from './true-type-file'
import { TrueTypeSubset } from './true-type-subset'

/** Number and advance (font units) of a character's glyph; frozen, because one font serves every document of the process. */
export type PrintGlyph = { readonly id: number; readonly advanceWidth: number }

/**
 * One face as pdfkit wants it, without the shared mutable glyphs of the reader: those remember the first code point ever seen, and a later
 * document's 日 would be copied out as ⽇.
 */
export class PrintFont {
  private readonly glyphs = new Map<number, PrintGlyph | null>()

  private readonly file: TrueTypeFile
  private readonly font: Font
  readonly postscriptName: string
  readonly unitsPerEm: number

  constructor(bytes: Buffer) {
    this.file = new TrueTypeFile(bytes)
    this.font = create(bytes)
    this.postscriptName = this.font.postscriptName
    this.unitsPerEm = this.font.unitsPerEm
  }

  get ascent(): number { return this.font.ascent }
  get descent(): number { return this.font.descent }
  get lineGap(): number { return this.font.lineGap }
  get xHeight(): number { return this.font.xHeight }
  get capHeight(): number { return this.font.capHeight }
  get italicAngle(): number { return this.font.italicAngle }
  get bbox(): Font['bbox'] { return this.font.bbox }
  get post(): Font['post'] { return this.font.post }
  get head(): Font['head'] { return this.font.head }

  createSubset(): TrueTypeSubset { return new TrueTypeSubset(this.file) }
  getGlyph(id: number): PrintGlyph { return { id, advanceWidth: this.file.spacing(id)[0] } }
  /** pdfkit takes an object for a font when it can lay out text; ours is laid out before it gets here. */
  layout(): never { throw new Error('Text is laid out by lib/letters/typeset.') }

  /** The glyph of a code point, or null where the face has none. */
  glyph(codePoint: number): PrintGlyph | null {
    const found = this.glyphs.get(codePoint)
    if (found !== undefined) return found
    const id = this.font.hasGlyphForCodePoint(codePoint) ? this.font.glyphForCodePoint(codePoint).id : null
    const glyph = id === null ? null : Object.freeze(this.getGlyph(id))
    this.glyphs.set(codePoint, glyph)
    return glyph
  }
}
