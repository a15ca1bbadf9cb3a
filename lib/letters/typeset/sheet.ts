import type { DisplayItem, Ink, Role, StructureNode, TextRun } from './display-list'
import { linesOf, type Line } from './lines'
import type { Face, FontMetrics } from './metrics'
import { placed } from './place'

export type Style = { face: Face; size: number; ink?: Ink }
export type Align = 'left' | 'centre' | 'right' | 'justify'
export type Box = { x: number; y: number; width: number; align?: Align }

const rounded = (value: number) => Math.round(value * 100) / 100

/** The run of one line of glyphs at a baseline. `width` matters for every alignment but left. */
export function runOf(line: Line, style: Style, box: Box & { node: number | null }): TextRun {
  const align = box.align ?? 'left'
  const free = box.width - line.natural * style.size
  const start = box.x + (align === 'right' ? free : align === 'centre' ? free / 2 : 0)
  const lefts = placed(line, align === 'justify' ? box.width / style.size : null).map((em) => rounded(start + em * style.size))
  const text = line.glyphs.map((glyph) => glyph.text).join('')
  return { kind: 'text', node: box.node, text, face: style.face, size: style.size, ink: style.ink ?? 'ink', y: rounded(box.y), lefts }
}

/** A new list of structure nodes that begins with the document itself. */
export const newStructure = (): StructureNode[] => [{ role: 'Document', parent: -1 }]

/** Adds a structure node and gives its index. */
export function addNode(structure: StructureNode[], role: Role, parent = 0): number {
  structure.push({ role, parent })
  return structure.length - 1
}

export type ParagraphBox = { x: number; y: number; width: number; leading: number; indentEm?: number; node: number | null; lastLines?: 'left' }

/** The runs of a justified paragraph, first baseline at `y`, and how many lines it took. The last line is not spread. */
export function paragraphRuns(text: string, style: Style, options: ParagraphBox & { metrics: FontMetrics }): DisplayItem[] {
  const indent = (options.indentEm ?? 0) * style.size
  const lines = linesOf(text, style.face, { widthEm: options.width / style.size, indentEm: options.indentEm ?? 0, metrics: options.metrics })
  return lines.map((line, at) => {
    const inset = at === 0 ? indent : 0
    const align: Align = at === lines.length - 1 ? 'left' : 'justify'
    return runOf(line, style, { x: options.x + inset, y: options.y + at * options.leading, width: options.width - inset, align, node: options.node })
  })
}
