import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

/** The one or two actions of a step, at the bottom in reach of the thumb; it covers the bottom bar. `note` = one quiet line below. */
export function ActionBar({ children, note, noteIcon }: { children: ReactNode; note?: string; noteIcon?: IconName }) {
  const place = 'fixed inset-x-0 bottom-0 z-40 lg:sticky lg:mt-6 lg:rounded-card'
  return (
    <div data-action-bar data-screen-only
      className={`${place} grid gap-2 bg-surface px-5 pb-[calc(0.75rem+env(safe-area-inset-bottom))] pt-3 shadow-bar print:hidden`}>
      <div className="mx-auto flex w-full max-w-160 gap-3 *:[form]:flex-1 lg:mx-0">{children}</div>
      {note && <p className="flex items-center justify-center gap-2 text-sm text-ink-2">{noteIcon && <Icon name={noteIcon} className="size-4" />}{note}</p>}
    </div>
  )
}
