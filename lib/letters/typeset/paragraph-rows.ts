import { baselineIn, type Setting } from './letter-form'
import type { Ink, Role } from './display-list'
import { balancedWidth, linesOf, oneLine } from './lines'
import type { Face } from './metrics'
import type { Row } from './paginate'
import { addNode, runOf, type Align } from './sheet'

/** `lastAlign` = how the last line stands (the others are justified, or stand as it does when `justify` is false); `balanced` = lines of like length. */
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
  const lines = linesOf(text, style.face, style.balanced ? { ...measure, widthEm: balancedWidth(text, style.face, measure) } : measure)
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

/** Lines that stand in a block on the right, inset four em, with room for a signature by hand. */
export function signatureRows(lines: string[], setting: Setting): Row[] {
  const { form } = setting
  const height = form.pitch * 1.35
  const x = setting.x + setting.width - 19 * form.size
  const rows = lines.map((text): Row => {
    const node = addNode(setting.structure, 'P')
    const line = oneLine(text, 'serif', setting.metrics)
    return {
      height, draw: (top) => [runOf(line, { face: 'serif', size: form.size }, { x, y: top + baselineIn(height, form.size), width: 15 * form.size, node })],
    }
  })
  return together([gap(form.pitch * 0.4), ...rows])
}
