import type { ReactNode } from 'react'
import { BackLink } from './BackLink'
import type { IconName } from './Icon'

type Props = { title: ReactNode; note?: ReactNode; back?: { href: string; label: string; icon?: IconName; isNamed?: boolean }; children?: ReactNode }

const bar = 'sticky top-0 z-20 -mx-5 flex min-h-head flex-wrap items-center gap-x-3 gap-y-2 bg-ground py-2 pl-5 pr-43'
const backLine = 'sticky top-0 z-20 -mx-5 -mb-4 flex min-h-head items-center bg-ground pl-5 pr-43 pt-1 lg:static lg:-mx-8 lg:pl-8 print:hidden'
const desk = 'lg:-mx-8 lg:min-h-20 lg:pl-8 lg:pr-53 print:static print:pr-0'

/**
 * The first line of a screen. Its right end stays free: language and the way out lie there on every screen. A way back that says where to has that line to
 * itself, and the title the whole width below it.
 */
export function PageHeader({ title, note, back, children }: Props) {
  if (back?.isNamed) {
    return (
      <>
        <div className={backLine}><BackLink {...back} /></div>
        <h1 className="text-2xl font-bold clauses">{title}</h1>
      </>
    )
  }
  return (
    <header className={`${bar} ${desk}`}>
      {back && <BackLink {...back} />}
      <h1 className="text-2xl font-bold clauses">{title}</h1>
      {note && <span className="text-sm text-ink-3 lg:text-desk">{note}</span>}
      {children && <div className="ml-auto flex flex-wrap items-center gap-3">{children}</div>}
    </header>
  )
}
