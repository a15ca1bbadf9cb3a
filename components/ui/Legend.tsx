/** What the fills of a chart mean. `swatch` is a class for the sample; `sample` a figure written in it. */
export function Legend({ entries, note }: { entries: { label: string; swatch: string; sample?: string }[]; note?: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm text-ink-2">
      {entries.map(({ label, swatch, sample }) => (
        <span key={label} className="inline-flex items-center gap-2">
          <svg width="16" height="16" aria-hidden><rect width="16" height="16" rx="3" className={swatch} data-cell />
            {sample && <text x="8" y="12" textAnchor="middle" className="fill-numeral text-axis font-bold">{sample}</text>}
          </svg>
          {label}
        </span>
      ))}
      {note && <span className="ml-auto">{note}</span>}
    </div>
  )
}
