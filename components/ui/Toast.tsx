'use client'
import { useEffect, useState, type ReactNode } from 'react'

const shownMs = 6000

/**
 * One line at the bottom that says what happened, with a way back where there is one. Goes after 6 s, stays while touched or focused.
 * Give it a new `key` for each message; only one is on screen at a time.
 */
export function Toast({ children, action }: { children: ReactNode; action?: { label: string; run: () => void } }) {
  const [held, setHeld] = useState(false)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => setGone(true), shownMs)
    return () => clearTimeout(timer)
  }, [held])
  const hold = { onFocus: () => setHeld(true), onBlur: () => setHeld(false), onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) }
  return (
    <div role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--spacing-bar)+1rem)] z-40 flex justify-center px-5 lg:bottom-8" data-screen-only>
      {!gone && <div {...hold} className="pointer-events-auto"><ToastLine action={action && { ...action,
        after: () => setGone(true) }}>{children}</ToastLine></div>}
    </div>
  )
}

function ToastLine({ children, action }: { children: ReactNode; action?: { label: string; run: () => void; after: () => void } }) {
  const act = () => { action?.run(); action?.after() }
  return (
    <p className="rise flex min-h-12 items-center gap-5 rounded-card bg-inverse px-4 py-2.5 text-on-inverse shadow-float">
      <span>{children}</span>
      {action && <button type="button" onClick={act}
        className="min-h-6 font-bold underline underline-offset-4 focus-visible:outline-on-inverse">{action.label}</button>}
    </p>
  )
}
