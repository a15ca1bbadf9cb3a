import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/Icon'

/** Whose turn it is: us = filled teal; the client, the other side and nobody are neutral with their own drawing. */
export type Turn = 'us' | 'client' | 'them' | 'nobody'
export const turnIcons: Record<Turn, IconName> = { us: 'person', client: 'people', them: 'institution', nobody: 'tick' }

export function TurnBanner({ turn, title, children }: { turn: Turn; title: string; children?: ReactNode }) {
  const look = turn === 'us' ? 'bg-act-fill text-on-act' : 'border border-edge bg-surface text-ink'
  return (
    <section data-card className={classNames('flex gap-4 rounded-card p-4', look)}>
      <Icon name={turnIcons[turn]} className="mt-1 size-6" />
      <div className="grid gap-0.5 clauses">
        <p className="text-lg font-bold">{title}</p>
        {children && <p>{children}</p>}
      </div>
    </section>
  )
}
