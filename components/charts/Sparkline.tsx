/** Calls a day, oldest first, as small bars; a day without calls is a short line. */
export function Sparkline({ counts, label, max }: { counts: number[]; label: string; max?: number }) {
  const top = Math.max(max ?? 0, ...counts, 1)
  return (
    <svg role="img" aria-label={label} width={counts.length * 8} height="20" className="block">
      {counts.map((count, place) => {
        const height = count === 0 ? 1.5 : 3 + (count / top) * 16
        return <rect key={place} x={place * 8} y={20 - height} width="5.5" height={height} rx="1" className={count === 0 ? 'fill-line' : 'fill-day-1'} />
      })}
    </svg>
  )
}
