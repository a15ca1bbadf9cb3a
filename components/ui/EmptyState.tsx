import type { ReactNode } from 'react'
import { Card } from './Card'

type Props = { title: string; children: ReactNode; action?: ReactNode; isPage?: boolean }

/** What this place will hold, in one sentence, and the one next step. `isPage` = it is all there is, so its title heads the page. */
export function EmptyState({ title, children, action, isPage }: Props) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <Card className="grid justify-items-center gap-2 px-6 py-8 text-center">
      <Title className="text-lg font-bold">{title}</Title>
      <p className="text-ink-2 clauses">{children}</p>
      {action && <div className="mt-2">{action}</div>}
    </Card>
  )
}
