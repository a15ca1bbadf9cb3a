/** Which drafts of the case were removed, on which day and by whom: that, and nothing of what they said. */
export function RemovedDrafts({ title, lines }: { title: string; lines: { id: string; text: string }[] }) {
  if (lines.length === 0) return null
  return (
    <details className="text-sm text-ink-2 lg:max-w-200">
      <summary className="inline-flex min-h-target items-center font-bold text-act hover:underline">{title}</summary>
      <ul className="grid gap-1">
        {lines.map(({ id, text }) => (
          <li key={id} className="clauses">{text}</li>
        ))}
      </ul>
    </details>
  )
}
