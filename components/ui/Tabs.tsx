'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { classNames } from './class-names'

export type Tab = { href: string; label: string; count?: number }

const tabLook = 'relative flex min-h-target shrink-0 items-center gap-2 py-2 text-ink-2 hover:text-ink aria-[current]:font-bold aria-[current]:text-act'
const underline = 'aria-[current]:after:absolute aria-[current]:after:inset-x-0 aria-[current]:after:bottom-0'
const ink = 'aria-[current]:after:h-[3px] aria-[current]:after:bg-act'

/** Places of one thing, as links. The row scrolls sideways on a phone and keeps the current one in view. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const here = usePathname()
  const current = useRef<HTMLAnchorElement>(null)
  // In braces: newer browsers answer with a promise, which React would take for a clean-up.
  useEffect(() => { current.current?.scrollIntoView({ block: 'nearest', inline: 'center' }) }, [here])
  return (
    <nav aria-label={label} className="-mx-5 overflow-x-auto border-b border-line px-5 lg:-mx-8 lg:px-8">
      <div className="flex gap-5.5 lg:gap-8">
        {tabs.map((tab) => {
          const isHere = here === tab.href || here.startsWith(`${tab.href}/`)
          return (
            <Link key={tab.href} href={tab.href} prefetch={false} ref={isHere ? current : undefined} aria-current={isHere ? 'page' : undefined}
              className={classNames(tabLook, underline, ink)}>
              {tab.label}{tab.count !== undefined && <span className="tabular text-sm">{tab.count}</span>}
            </Link>
          )
        })}
      </div>
    </nav>
  )
}
