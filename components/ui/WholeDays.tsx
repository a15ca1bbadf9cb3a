const days = /(\d{4}-\d{2}(?:-\d{2})?)/

/** Words with days and months in them (`2026-11-22`, `2026-11`) that stay on one line each: browsers break a row of figures after its hyphens. */
export function WholeDays({ children }: { children: string }) {
  return <span>{children.split(days).map((part, place) => (place % 2 ? <span key={place} className="whitespace-nowrap">{part}</span> : part))}</span>
}
