import 'server-only'
import type { TextRun } from '@/lib/letters/typeset/display-list'
import type { PrintFont } from './print-font'

/** What pdfkit keeps of a font in one document (0.20.2, internal): a test holds us to it. */
export type EmbeddedFont = {
  id: string
  subset: { includeGlyph(glyph: number): number }
  widths: (number | undefined)[]
  unicode: (number[] | undefined)[]
  ref(): unknown
}

const hex = Array.from({ length: 4096 }, (_, value) => value.toString(16).padStart(4, '0'))
const hexOf = (value: number) => hex[value] ?? value.toString(16).padStart(4, '0')

/** A glyph less far from its place than this (thousandths of an em) stays where the last one's width puts it; the next ones are set from there. */
const unseen = 3

/** Takes a code point into the document's subset: its width, and the character that copying gives back. */
function included(codePoint: number, font: PrintFont, embedded: EmbeddedFont): { gid: number; advance: number } {
  const glyph = font.glyph(codePoint) ?? font.getGlyph(0)
  const gid = embedded.subset.includeGlyph(glyph.id)
  const advance = (glyph.advanceWidth * 1000) / font.unitsPerEm
  embedded.widths[gid] ??= advance
  embedded.unicode[gid] ??= [codePoint]
  return { gid, advance }
}

/** The operators that draw one run with every glyph at its own place; pdfkit's page has y downwards, hence the mirrored matrix. */
export function textOperators(run: TextRun, font: PrintFont, embedded: EmbeddedFont): string {
  const start = run.lefts[0] ?? 0
  const parts: string[] = []
  let piece = ''
  let pen = 0
  let at = 0
  for (const character of run.text) {
    const wanted = (((run.lefts[at] ?? start) - start) * 1000) / run.size
    const offset = Math.round(pen - wanted)
    if (at > 0 && Math.abs(offset) >= unseen) {
      parts.push(`<${piece}>${offset}`)
      piece = ''
      pen -= offset
    }
    const { gid, advance } = included(character.codePointAt(0) ?? 0, font, embedded)
    piece += hexOf(gid)
    pen += advance
    at += 1
  }
  return `BT /${embedded.id} ${run.size} Tf 1 0 0 -1 ${start} ${run.y} Tm [${parts.join('')}<${piece}>] TJ ET`
}
