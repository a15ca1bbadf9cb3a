import { between, startTrim, type Glyph } from './glyphs'
import type { Line } from './lines'

const gapMaxEm = 0.5
/** A line that would have to be spread further than this stands ragged: holes are worse than an uneven edge. */
const spreadMaxEm = 0.34

/** How much of the slack a gap takes: spaces twice, Han–Latin one and a half, none inside a word or between a word and its punctuation. */
function share(left: Glyph, right: Glyph): number {
  if (left.kind === 'space' || right.kind === 'space') return left.kind === 'space' ? 2 : 0
  if (right.kind === 'closing' || left.kind === 'opening') return 0
  if (left.kind === 'latin' && right.kind === 'latin') return 0
  return left.kind === 'latin' || right.kind === 'latin' ? 1.5 : 1
}

/** The left edge of every glyph in em from the start of the line; `widthEm` spreads the line to that measure, null leaves it natural. */
export function placed(line: Line, widthEm: number | null): number[] {
  const { glyphs } = line
  const shares = glyphs.map((glyph, at) => (at === 0 ? 0 : share(glyphs[at - 1] as Glyph, glyph)))
  const total = shares.reduce((sum, value) => sum + value, 0)
  const slack = widthEm === null ? 0 : Math.max(0, widthEm - line.natural)
  const wanted = total === 0 ? 0 : slack / total
  const each = wanted > spreadMaxEm ? 0 : wanted
  const lefts: number[] = []
  let pen = 0
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1]
    pen += before ? before.advance + between(before, glyph) + Math.min(each * (shares[at] ?? 0), gapMaxEm) : -startTrim(glyph)
    lefts.push(pen)
  })
  return lefts
}
