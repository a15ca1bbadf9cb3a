import type { FilingLine } from './chart-days'
import { percent } from './night'

/** Dashed lines where something was filed; with their words where there is room for them on top. */
export function FilingLines({ filings, days, labelled }: { filings: FilingLine[]; days: number; labelled?: boolean }) {
  return filings.map(({ column, label }) => {
    const share = (column + 0.5) / days
    return (
      <g key={`${column} ${label}`}>
        <line x1={percent(share)} x2={percent(share)} y1={labelled ? 26 : 0} y2="100%" strokeWidth="1.5" strokeDasharray="2 3" className="stroke-act" />
        {labelled && <svg x={percent(share)} y="20" className="overflow-visible"><path d="M-5 0h10l-5 6z" className="fill-act" /></svg>}
        {labelled && (
          <text x={percent(share)} y="13" textAnchor={share > 0.5 ? 'start' : 'end'} dx={share > 0.5 ? -4 : 4}
            className="fill-act text-xs font-bold">{label}</text>
        )}
      </g>
    )
  })
}
