import type { StructureNode } from './display-list'
import type { FontMetrics } from './metrics'

/**
 * Measures of a letter in points. `pitch` = distance of two baselines, `cell` = room above and below the lines of a cell: they may shrink to `tightest` and
 * `tightestCell` where that saves a nearly empty page.
 */
export type LetterForm = {
  left: number; right: number; top: number; lines: number; size: number; pitch: number; tightest: number; titleSize: number; small: number; smallPitch: number
  cell: number; tightestCell: number
}

const cells = { cell: 3.5, tightestCell: 2 }

/** The usual form: 32 lines a page. */
export const compact: LetterForm = {
  left: 72, right: 72, top: 68, lines: 32, size: 12, pitch: 21.5, tightest: 20, titleSize: 20, small: 10.5, smallPitch: 16, ...cells,
}
/** The proportions of GB/T 9704, borrowed: 28 characters a line, 22 lines a page. It binds organs, not citizens. */
export const grid: LetterForm = {
  left: 79.37, right: 73.71, top: 104.88, lines: 22, size: 15.75, pitch: 28.95, tightest: 28.95, titleSize: 22, small: 10.5,
  smallPitch: 16, ...cells,
}

/** The forms a letter can be printed in, by name. */
export const letterForms = { compact, grid }
export type LetterFormName = keyof typeof letterForms

/** The option of a draft that holds the form it is printed in; no letter has a field of this name. */
export const formOption = 'form'
/** The form an option names: what is not said, or unknown, is the usual one. */
export const formNamed = (said: unknown): LetterFormName => (said === 'grid' ? 'grid' : 'compact')

/** What every block of a letter is set with: `x` and `width` of the text area, the node list it adds to. */
export type Setting = { form: LetterForm; metrics: FontMetrics; x: number; width: number; structure: StructureNode[] }

/** The baseline of a line of `size` that stands in the middle of a strip. */
export const baselineIn = (height: number, size: number): number => height / 2 + size * 0.37
