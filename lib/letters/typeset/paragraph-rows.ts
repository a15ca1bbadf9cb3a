import { baselineIn, type Setting } from './letter-form'
import type { Frame, Ink, Role } from './display-list'
import { titleLines, linesOf, oneLine } from './lines'
import type { Face } from './metrics'
import type { Row } from './paginate'
import { addNode, runOf, type Align } from './sheet'

/**
 * `lastAlign` = how the last line stands (the others are justified, or stand as it does when `justify` is false); `balanced` = lines of like length, as a
 * title's are.
 */
export type ParagraphStyle = {
  face: Face; size: number; pitch: number; role: Role; indentEm?: number; ink?: Ink; lastAlign?: Align; justify?: boolean; factRef?: string; parent?: number
  balanced?: boolean
}

/** No page break after the first line nor before the last: no widow, no orphan. */
const gluedAt = (at: number, count: number) => at > 0 && (at === 1 || at === count - 1)

/** The rows of one paragraph, one per line. */
export function paragraphRows(text: string, style: ParagraphStyle, setting: Setting): Row[] {
  const node = addNode(setting.structure, style.role, style.parent ?? 0)
  const indentEm = style.indentEm ?? 0
  const measure = { widthEm: setting.width / style.size, indentEm, metrics: setting.metrics }
  const lines = style.balanced ? titleLines(text, style.face, measure) : linesOf(text, style.face, measure)
  const drop = baselineIn(style.pitch, style.size)
  return lines.map((line, at) => {
    const inset = at === 0 ? indentEm * style.size : 0
    const isLast = at === lines.length - 1
    const align: Align = isLast || style.justify === false ? (style.lastAlign ?? 'left') : 'justify'
    return {
      height: style.pitch,
      glued: gluedAt(at, lines.length),
      draw: (top) => [{
        ...runOf(line, style, { x: setting.x + inset, y: top + drop, width: setting.width - inset, align, node }),
        ...(style.factRef ? { factRef: style.factRef } : {}),
      }],
    }
  })
}

/** Rows that may not be parted from each other. */
export const together = (rows: Row[]): Row[] => rows.map((row, at) => (at === 0 ? row : { ...row, glued: true }))

/** An empty strip. */
export const gap = (height: number, glued = false): Row => ({ height, glued, blank: true, draw: () => [] })

/** Room for a fingerprint, in points, and the line of a signature that asks for one. */
const finger = { width: 36, height: 39, asked: '按指印' }

/** A dashed box behind the words that ask for a fingerprint, right of those above and below, into whose rows it reaches. */
const fingerBox = (x: number, middle: number): Frame =>
  ({ kind: 'frame', node: null, x, y: middle - finger.height / 2 - 2, width: finger.width, height: finger.height, ink: 'rule', stroke: 0.6, dash: 2 })

/** Lines that stand in a block on the right, inset four em, with room for a signature by hand. */
export function signatureRows(lines: string[], setting: Setting): Row[] {
  const { form } = setting
  const height = form.pitch * 1.35
  const x = setting.x + setting.width - 19 * form.size
  const rows = lines.map((text): Row => {
    const node = addNode(setting.structure, 'P')
    const line = oneLine(text, 'serif', setting.metrics)
    const run = (top: number) => runOf(line, { face: 'serif', size: form.size }, { x, y: top + baselineIn(height, form.size), width: 15 * form.size, node })
    const box = (top: number) => (text.startsWith(finger.asked) ? [fingerBox(x + 9 * form.size, top + height / 2)] : [])
    return { height, draw: (top) => [run(top), ...box(top)] }
  })
  return together([gap(form.pitch * 0.4), ...rows])
}
