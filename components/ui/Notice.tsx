import type { ReactNode } from 'react'
import { EmptyState } from './EmptyState'

/** A page that holds only one sentence and one way on. */
export function Notice({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-160 content-center px-5">
      <EmptyState isPage title={title} action={action}>{children}</EmptyState>
    </main>
  )
}
