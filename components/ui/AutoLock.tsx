'use client'
import { useEffect, useRef } from 'react'
import { FormToken } from './FormToken'
import { lastSeen, noteSeen } from './use-last-seen'

const checkMs = 5000
// Dictation and input methods change a field without any key.
const signs = ['pointerdown', 'keydown', 'input', 'scroll', 'touchstart'] as const

/**
 * Locks after `minutes` without a sign of life in any tab (also when the device slept) by posting its form; once due it stays blank and tries again until the
 * server has locked. `blankAway` hides the page while it is in the background. What was typed is kept by the forms themselves (see components/forms/KeptForm).
 */
export function AutoLock({ minutes, action, formToken, blankAway = false }: { minutes: number; action: string; formToken: string; blankAway?: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    let [seenAt, sharedAt, isDue] = [Date.now(), 0, false]
    const seen = () => {
      seenAt = Date.now()
      if (seenAt - sharedAt < checkMs) return
      sharedAt = seenAt
      noteSeen(seenAt)
    }
    const check = () => {
      isDue ||= Date.now() - Math.max(seenAt, lastSeen()) >= minutes * 60_000
      if (isDue) document.documentElement.dataset.blank = ''
      if (isDue) form.current?.requestSubmit()
    }
    const onVisibility = () => {
      if (blankAway) document.documentElement.toggleAttribute('data-blank', document.hidden)
      if (!document.hidden) check()
    }
    // Gone back to from the lock: as it stands it would only lock again.
    const onShow = ({ persisted }: PageTransitionEvent) => { if (persisted && isDue) window.location.reload() }
    const timer = setInterval(check, checkMs)
    for (const sign of signs) window.addEventListener(sign, seen, { passive: true, capture: true })
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('pageshow', onShow)
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, seen, true)
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('pageshow', onShow)
    }
  }, [minutes, blankAway])
  return <form ref={form} method="post" action={action} hidden><FormToken token={formToken} /></form>
}
