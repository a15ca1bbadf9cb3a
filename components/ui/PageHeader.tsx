import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

/** The first line of a screen. Its right end stays free on phones and desks: the way out lies there on every screen. */
export function PageHeader({ title, note, back, children }: { title: ReactNode; note?: ReactNode; back?: { href: string; label: string; icon?: IconName }; children?: ReactNode }) {
  return (
    <header className="sticky top-0 z-20 -mx-5 flex min-h-head flex-wrap items-center gap-x-3 gap-y-2 bg-ground pl-5 pr-28 pt-2 lg:-mx-8 lg:min-h-20 lg:pl-8 lg:pr-36 print:static print:pr-0">
      {back && (
        <Link href={back.href} prefetch={false} className="-ml-3 grid size-target place-items-center rounded-full hover:bg-sunken print:hidden">
          <Icon name={back.icon ?? 'arrowLeft'} label={back.label} />
        </Link>
      )}
      <h1 className="text-2xl font-bold clauses">{title}</h1>
      {note && <span className="text-sm text-ink-3 lg:text-desk">{note}</span>}
      {children && <div className="ml-auto flex flex-wrap items-center gap-3">{children}</div>}
    </header>
  )
}
