/** The last nights, oldest first: a filled dot where someone called, a ring where it was quiet. */
export function NightDots({ nights, label }: { nights: boolean[]; label: string }) {
  const step = 11
  return (
    <svg role="img" aria-label={label} width={nights.length * step} height="12" className="shrink-0">
      {nights.map((called, place) => (
        <circle key={place} cx={place * step + step / 2} cy="6" r={called ? 4.5 : 3.75} strokeWidth="1.5" className={called ? 'fill-night'
          : 'fill-none stroke-night'} />
      ))}
    </svg>
  )
}
