import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

/** A surface with a hairline. `chosen` = the one at hand; `waiting` = dashed, not yet to be used; `aside` = sunken, out of play. */
export type CardTone = 'plain' | 'chosen' | 'waiting' | 'aside' | 'danger'

const tones: Record<CardTone, string> = {
  plain: 'border-line bg-surface',
  chosen: 'border-act bg-surface',
  waiting: 'border-dashed border-edge',
  aside: 'border-transparent bg-sunken',
  danger: 'border-over bg-surface',
}

export function Card({ tone = 'plain', flush, className, children, ...rest }: ComponentProps<'section'> & { tone?: CardTone; flush?: boolean }) {
  return <section data-card {...rest} className={classNames('rounded-card border', tones[tone], !flush && 'p-4', className)}>{children}</section>
}

/** A heading over a group, with a quiet remark beside it and something to do at the end. */
export function GroupHead({ title, note, end, level = 2 }: { title: ReactNode; note?: ReactNode; end?: ReactNode; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Heading className="text-sm font-bold text-ink-2 clauses">{title}</Heading>
      {note && <span className="text-pretty text-sm text-ink-3 clauses">{note}</span>}
      {end && <span className="ml-auto text-sm text-ink-2">{end}</span>}
    </div>
  )
}
