/** Two to four numbers with what they count, side by side. */
export function Figures({ figures }: { figures: { value: number | string; label: string }[] }) {
  return (
    <dl data-card className="flex divide-x divide-line rounded-card border border-line bg-surface">
      {figures.map(({ value, label }) => (
        <div key={label} className="flex flex-1 flex-col-reverse justify-end px-3.5 py-3">
          <dt className="text-xs text-ink-2 clauses">{label}</dt>
          <dd className="tabular text-num font-bold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
