const side = 'flex divide-x divide-line bg-surface'
// Four and more stand two by two on a phone, where a word would break beside three others.
const pairs = 'grid grid-cols-2 gap-px bg-line *:bg-surface *:last:odd:col-span-2 sm:flex sm:gap-0 sm:divide-x sm:divide-line'

/** A few numbers with what they count, side by side. */
export function Figures({ figures }: { figures: { value: number | string; label: string }[] }) {
  return (
    <dl data-card className={`${figures.length > 3 ? pairs : side} overflow-clip rounded-card border border-line`}>
      {figures.map(({ value, label }) => (
        <div key={label} className="flex flex-1 flex-col-reverse justify-end px-3.5 py-3">
          <dt className="text-xs text-ink-2 clauses">{label}</dt>
          <dd className="tabular text-num font-bold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
