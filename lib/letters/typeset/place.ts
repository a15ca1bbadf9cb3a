import { between, startTrim, type Glyph } from './glyphs'
import type { Line } from './lines'

/** No gap is widened by more than this. */
const gapMaxEm = 0.5
/** A line whose characters would stand further apart than this stands ragged: holes are worse than an uneven edge. */
const spreadMaxEm = 0.2

/** Every share there is, the widest first. */
const steps = [2, 1.5, 1]
/** How much of the slack a gap takes: spaces twice, Han–Latin one and a half, none inside a word or between a word and its punctuation. */
function share(left: Glyph, right: Glyph): number {
  if (left.kind === 'space' || right.kind === 'space') return left.kind === 'space' ? 2 : 0
  if (right.kind === 'closing' || left.kind === 'opening') return 0
  if (left.kind === 'latin' && right.kind === 'latin') return 0
  return left.kind === 'latin' || right.kind === 'latin' ? 1.5 : 1
}

/**
 * What one share of the slack measures so that the gaps together take all of it, none more than `gapMaxEm`: what the widest may not take goes to the
 * others. Null = that would leave holes.
 */
function spread(shares: readonly number[], slack: number): number | null {
  let full = 0
  let rest = shares.reduce((sum, value) => sum + value, 0)
  for (const most of steps) {
    if (rest <= 0) return null
    const each = (slack - full) / rest
    if (each * most <= gapMaxEm) return each <= spreadMaxEm || !shares.includes(1) ? each : null
    const count = shares.filter((value) => value === most).length
    full += count * gapMaxEm
    rest -= count * most
  }
  return null
}

/** The left edge of every glyph in em from the start of the line; `widthEm` spreads the line to that measure, null leaves it natural. */
export function placed(line: Line, widthEm: number | null): number[] {
  const { glyphs } = line
  const shares = glyphs.map((glyph, at) => (at === 0 ? 0 : share(glyphs[at - 1] as Glyph, glyph)))
  const slack = widthEm === null ? 0 : Math.max(0, widthEm - line.natural)
  const each = slack === 0 ? 0 : spread(shares, slack) ?? 0
  const lefts: number[] = []
  let pen = 0
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1]
    pen += before ? before.advance + between(before, glyph) + Math.min(each * (shares[at] ?? 0), gapMaxEm) : -startTrim(glyph)
    lefts.push(pen)
  })
  return lefts
}
