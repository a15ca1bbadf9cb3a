import type { ReactNode } from 'react'
import { Card } from './Card'

/** What this place will hold, in one sentence, and the one next step. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <Card className="grid justify-items-center gap-2 px-6 py-8 text-center">
      <p className="text-lg font-bold">{title}</p>
      <p className="text-ink-2 clauses">{children}</p>
      {action && <div className="mt-2">{action}</div>}
    </Card>
  )
}
