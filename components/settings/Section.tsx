import type { ReactNode } from 'react'
import { Card, GroupHead } from '@/components/ui/Card'

/** One group of settings: a heading, and what can be set in a card below it. */
export function Section({ title, note, id, children }: { title: string; note?: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="grid scroll-mt-16 gap-2">
      <GroupHead title={title} note={note} />
      <Card className="grid gap-6">{children}</Card>
    </section>
  )
}

/** One thing inside a group. */
export function Setting({ title, explain, children }: { title: string; explain?: string; children: ReactNode }) {
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <h3 className="font-bold">{title}</h3>
        {explain && <p className="text-sm text-ink-2 clauses">{explain}</p>}
      </div>
      {children}
    </div>
  )
}
