import { revealOf, type Reveal, type Treatment } from '@/lib/evidence/package/treatment'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'

/** What the page of the package says of a case, as plain data. */

type Item = {
  exhibit: number; name: string; kind: EvidenceKind; sizeBytes: number; treatment: Treatment; isStatement: boolean; rows: number; copyBytes: number
}
/** An original that goes in whole only when somebody wants it: `now` = what of it is in the package without that. */
export type ChoosableView = { exhibit: number; name: string; now: 'rows' | 'copy' | 'nothing'; reveal: Reveal; sizeBytes: number }
/** `sizeBytes` = about how much the package weighs without anything chosen. `rows` = rows of the case in all extracts. */
export type PackageView = {
  mayBeCopies: number; covered: number; extracts: number; rows: number; letters: number; sizeBytes: number
  withdrawn: number; repeated: number; out: ChoosableView[]; partly: ChoosableView[]
}

/** List, letters and the means to verify. */
const aroundBytes = 400_000
const rowBytes = 120

const nowOf: Record<Treatment, ChoosableView['now']> = { stripped: 'copy', covered: 'copy', rows: 'rows', home: 'nothing' }

const weightOf = ({ treatment, sizeBytes, rows, copyBytes }: Item): number =>
  ({ stripped: sizeBytes, covered: copyBytes, rows: rows * rowBytes, home: 0 })[treatment]

const choosable = ({ exhibit, name, kind, treatment, isStatement, sizeBytes }: Item): ChoosableView =>
  ({ exhibit, name, now: nowOf[treatment], reveal: revealOf({ kind, treatment, isStatement }), sizeBytes })

/** What goes in by itself, and what a person may add. */
export function packageView(items: readonly Item[], of: { letters: number; withdrawn: number; repeated: number }): PackageView {
  const treated = (...treatments: Treatment[]) => items.filter(({ treatment }) => treatments.includes(treatment))
  return {
    ...of, mayBeCopies: treated('stripped').length, covered: treated('covered').length,
    extracts: treated('rows').length, rows: treated('rows').reduce((sum, { rows }) => sum + rows, 0),
    sizeBytes: items.reduce((sum, item) => sum + weightOf(item), aroundBytes),
    out: treated('home').map(choosable), partly: treated('rows', 'covered', 'stripped').map(choosable),
  }
}
