'use client'
import { useEffect, useRef } from 'react'
import { FormToken } from './FormToken'

const checkMs = 5000
const signs = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

/**
 * Locks after `minutes` without a sign of life (also when the device slept) by posting its form. `blankAway` hides the page while it is in
 * the background. What was typed is kept by the forms themselves (see components/forms/KeptForm).
 */
export function AutoLock({ minutes, action, formToken, blankAway = false }: { minutes: number; action: string; formToken: string; blankAway?: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    let seenAt = Date.now()
    const seen = () => { seenAt = Date.now() }
    const check = () => {
      const idle = Date.now() - seenAt >= minutes * 60_000
      if (idle) document.documentElement.dataset.blank = ''
      if (idle) form.current?.requestSubmit()
    }
    const onVisibility = () => {
      if (blankAway) document.documentElement.toggleAttribute('data-blank', document.hidden)
      if (!document.hidden) check()
    }
    const timer = setInterval(check, checkMs)
    for (const sign of signs) window.addEventListener(sign, seen, { passive: true, capture: true })
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, seen, true)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [minutes, blankAway])
  return <form ref={form} method="post" action={action} hidden><FormToken token={formToken} /></form>
}
