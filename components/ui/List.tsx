import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './Icon'

/** Rows in a card, hairlines between them. */
export function List({ children, label, className }: { children: ReactNode; label?: string; className?: string }) {
  return <ul data-card aria-label={label} className={classNames('divide-y divide-line overflow-clip rounded-card border border-line bg-surface',
    className)}>{children}</ul>
}

type Row = {
  title: ReactNode; detail?: ReactNode; icon?: IconName; turn?: boolean; href?: string; end?: ReactNode; below?: ReactNode
  /** what can be pressed besides the row itself */
  actions?: ReactNode
}

function RowIcon({ icon, turn }: { icon: IconName; turn?: boolean }) {
  const box = turn ? 'size-10 rounded-control bg-act-soft text-act' : 'size-7 rounded-tag border border-edge text-ink-2'
  return <span className={classNames('grid shrink-0 place-items-center', box)}><Icon name={icon} className={turn ? 'size-5' : 'size-4'} /></span>
}

/** One row: what, why, and where it leads. The whole row is the target. `turn` = ours to do. */
export function ListRow({ title, detail, icon, turn, href, end, below, actions }: Row) {
  const inside = (
    <>
      {icon && <RowIcon icon={icon} turn={turn} />}
      <span className="grid min-w-0 flex-1 gap-0.5 clauses">
        <span className={turn ? 'font-bold' : undefined}>{title}</span>
        {detail && <span className="text-sm text-ink-2">{detail}</span>}
        {below && <span className="mt-2 flex flex-wrap gap-2">{below}</span>}
      </span>
      {end && <span className="shrink-0 self-center text-sm text-ink-2">{end}</span>}
      {href && !end && <Icon name="arrowRight" className="mt-1 text-ink-3" />}
    </>
  )
  const shape = classNames('flex gap-3 px-3.5 py-3.5', !detail && 'items-center')
  return (
    <li>
      {href ? <Link href={href} prefetch={false} className={classNames(shape, 'hover:bg-ground')}>{inside}</Link> : <div className={shape}>{inside}</div>}
      {actions && <div className={classNames('px-3.5 pb-3.5', turn && 'lg:pl-16.5')}>{actions}</div>}
    </li>
  )
}
