/** A list that is longer than some screens wants a way into its middle. */
const longFrom = 20

const look = 'inline-flex min-h-target items-center gap-2 rounded-full border border-edge bg-surface px-4 text-sm hover:bg-ground'

type Group = { id: string; title: string; count: number }

/** Ways to the groups of a long list of exhibits, each by its heading. */
export function GroupLinks({ groups, label }: { groups: Group[]; label: string }) {
  if (groups.length < 2 || groups.reduce((sum, { count }) => sum + count, 0) < longFrom) return null
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2 print:hidden">
      {groups.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`} className={look}>
          {title}<span className="tabular text-ink-3">{count}</span>
        </a>
      ))}
    </nav>
  )
}
