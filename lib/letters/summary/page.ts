import { a4, type DisplayItem, type Ink, type StructureNode } from '../typeset/display-list'
import type { Face, FontMetrics } from '../typeset/metrics'
import { clauseLines, linesOf, oneLine } from '../typeset/lines'
import { addNode, newStructure, paragraphRuns, runOf, type Box, type Style } from '../typeset/sheet'

export const sheet = { left: 48, right: a4.width - 48, top: 34, bottom: a4.height - 30, width: a4.width - 96 }
export const signatureHeight = 48

/** How much is shown and how large: `size` = base size in points, `rows` of incidents, number of exhibits. */
export type Policy = { size: number; rows: number; exhibits: number }
/** `text` may be made when it is drawn, where it decides nothing about the height of the page. */
export type Words = { text: string | (() => string); style: Style; box: Box; node?: number | null }
export type Flow = {
  text: string; style: Style; x: number; y: number; width: number; leading: number; indentEm?: number; balanced?: boolean; node: number | null
  factRef?: string
}

/** One page that is being drawn from top to bottom; `y` = how far it has come. `base` = the policy's size, `pad` = extra space in points for every stretch. */
export class Page {
  readonly #drawing: (() => DisplayItem[])[] = []
  readonly structure: StructureNode[] = newStructure()
  y = sheet.top
  stretches = 0
  /** Heights in points of the incidents drawn, from the first on. */
  readonly incidentHeights: number[] = []

  constructor(readonly metrics: FontMetrics, readonly policy: Policy, readonly pad: number) {}

  /** What is drawn, in order. It is set only when asked for: most pages are tried for their height alone. */
  get items(): DisplayItem[] { return this.#drawing.flatMap((draw) => draw()) }

  /** One item as it is. */
  place(item: DisplayItem): void { this.#drawing.push(() => [item]) }

  get base(): number { return this.policy.size }

  node(role: StructureNode['role'], parent = 0): number { return addNode(this.structure, role, parent) }

  style(face: Face, size: number, ink: Ink = 'ink'): Style { return { face, size, ink } }

  /** One line of text, whatever its width. */
  words({ text, style, box, node }: Words): void {
    if (!text) return
    const own = node === undefined ? this.node('P') : node
    const made = typeof text === 'string' ? () => text : text
    this.#drawing.push(() => [runOf(oneLine(made(), style.face, this.metrics), style, { ...box, node: own })])
  }

  widthOf(text: string, style: Style): number { return oneLine(text, style.face, this.metrics).natural * style.size }

  linesIn(text: string, style: Style, width: number): number { return linesOf(text, style.face, { widthEm: width / style.size, metrics: this.metrics }).length }

  /** A justified paragraph, first baseline at `y`; gives its number of lines. `balanced` = lines of like length that end between clauses, not justified. */
  flow(flow: Flow): number {
    const measure = { widthEm: flow.width / flow.style.size, indentEm: flow.indentEm ?? 0, metrics: this.metrics }
    if (!flow.balanced) {
      this.#drawing.push(() => paragraphRuns(flow.text, flow.style, { ...flow, metrics: this.metrics }))
      return linesOf(flow.text, flow.style.face, measure).length
    }
    const fact = flow.factRef ? { factRef: flow.factRef } : {}
    this.#drawing.push(() => {
      return clauseLines(flow.text, flow.style.face, measure).map((line, at) => ({
        ...runOf(line, flow.style, { x: flow.x, y: flow.y + at * flow.leading, width: flow.width, node: flow.node }), ...fact,
      }))
    })
    // Balancing makes lines alike in length, not more of them.
    return linesOf(flow.text, flow.style.face, measure).length
  }

  /** A level line over the whole width, or over `x` and `width`. */
  rule(y: number, height: number, { ink = 'ink', x = sheet.left, width = sheet.width }: { ink?: Ink; x?: number; width?: number } = {}): void {
    this.#drawing.push(() => [{ kind: 'rule', node: null, x, y, width, height, ink }])
  }

  upright(x: number, { y, height }: { y: number; height: number }): void {
    this.#drawing.push(() => [{ kind: 'rule', node: null, x, y, width: 0.4, height, ink: 'hairline' }])
  }

  tint(x: number, y: number, size: { width: number; height: number }): void {
    this.#drawing.push(() => [{ kind: 'area', node: null, x, y, ...size, ink: 'tint' }])
  }

  down(height: number): void { this.y += height }

  /** Space that may grow so that the page fills down to the signature box. */
  stretch(height: number): void {
    this.stretches += 1
    this.y += height + this.pad
  }
}

/** Notes and footers are never smaller than this. */
export const noteSize = (size: number): number => Math.max(7, size)
