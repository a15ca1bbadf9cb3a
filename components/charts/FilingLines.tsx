import type { FilingLine } from './chart-days'
import { percent } from './percent'

/** Columns between two labels; a closer filing keeps its line, and the list below the charts names it. */
const labelColumns = 16
const edge = 0.2

/** Towards the side where there is room: inwards at both ends. */
function labelPlace(share: number): { textAnchor: 'start' | 'end'; dx: number } {
  const isRightwards = share < edge || (share > 0.5 && share < 1 - edge)
  return isRightwards ? { textAnchor: 'start', dx: -4 } : { textAnchor: 'end', dx: 4 }
}

/** The filings whose words fit on top without lying over each other, from the left. */
function labelledOf(filings: readonly FilingLine[]): Set<FilingLine> {
  const shown: FilingLine[] = []
  for (const filing of [...filings].sort((one, other) => one.column - other.column)) {
    const last = shown.at(-1)
    if (!last || filing.column - last.column >= labelColumns) shown.push(filing)
  }
  return new Set(shown)
}

/** Dashed lines where something was filed; with their words where there is room for them on top. */
export function FilingLines({ filings, days, labelled }: { filings: FilingLine[]; days: number; labelled?: boolean }) {
  const withWords = labelledOf(labelled ? filings : [])
  return filings.map((filing, place) => {
    const share = (filing.column + 0.5) / days
    return (
      <g key={place}>
        <line x1={percent(share)} x2={percent(share)} y1={labelled ? 26 : 0} y2="100%" strokeWidth="1.5" strokeDasharray="2 3" className="stroke-act" />
        {labelled && <svg x={percent(share)} y="20" className="overflow-visible"><path d="M-5 0h10l-5 6z" className="fill-act" /></svg>}
        {withWords.has(filing) && (
          <text x={percent(share)} y="13" {...labelPlace(share)} className="fill-act text-xs font-bold">{filing.label}</text>
        )}
      </g>
    )
  })
}
