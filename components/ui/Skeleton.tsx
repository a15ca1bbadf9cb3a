const widths = ['w-1/2', 'w-11/12', 'w-3/4', 'w-5/6', 'w-2/3']

/** The shape of what comes: still, and only after 300 ms. `label` is read out in its place. */
export function Skeleton({ rows = 3, label }: { rows?: number; label: string }) {
  return (
    <div role="status" className="appear-late grid gap-3.5 rounded-card border border-line bg-surface p-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_row, place) => <span key={place} aria-hidden className={`h-4 rounded-tag bg-sunken ${widths[place % widths.length]}`} />)}
    </div>
  )
}
