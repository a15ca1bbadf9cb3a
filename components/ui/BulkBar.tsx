'use client'
import { useEffect, type ReactNode } from 'react'

const place = 'rise fixed inset-x-5 bottom-[calc(var(--spacing-bar)+0.75rem)] z-30 mx-auto lg:bottom-6'
const look = 'flex w-fit max-w-full flex-wrap items-center gap-x-6 gap-y-2 rounded-card bg-inverse px-5 py-2.5 text-on-inverse shadow-float'

/** Floats while rows are selected: how many, what to do with them, and the way out (also Esc). Leave `pb-24` under the list. */
export function BulkBar({ count, clear, children }: { count: string; clear: { label: string; run: () => void }; children: ReactNode }) {
  const { run } = clear
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if (event.key === 'Escape') run() }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [run])
  return (
    <div role="toolbar" aria-label={count} data-screen-only
      className={`${place} ${look}`}>
      <strong aria-live="polite">{count}</strong>
      {children}
      <button type="button" onClick={run} className="inline-flex min-h-target items-center gap-2">
        {clear.label}<kbd className="hidden rounded-tag border border-on-inverse px-1.5 text-xs lg:inline">Esc</kbd>
      </button>
    </div>
  )
}
