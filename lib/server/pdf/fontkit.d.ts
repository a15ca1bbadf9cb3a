/** The little of fontkit (pdfkit's own font reader) that print uses. */
declare module 'fontkit' {
  export type FontGlyph = { id: number; advanceWidth: number }
  export type Font = {
    postscriptName: string
    unitsPerEm: number
    ascent: number
    descent: number
    lineGap: number
    xHeight: number
    capHeight: number
    italicAngle: number
    bbox: { minX: number; minY: number; maxX: number; maxY: number }
    post: { isFixedPitch: number }
    head: { macStyle: { italic: boolean } }
    glyphForCodePoint(codePoint: number): FontGlyph
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export function create(buffer: Uint8Array): Font
}
