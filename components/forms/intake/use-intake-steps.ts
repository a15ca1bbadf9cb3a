'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { stepsFor, type IntakeStep } from '@/lib/cases/intake-steps'
import type { ComplainantRole } from '@/lib/cases/case-file'

const page = '/cases/new'
const here = () => (window.location.pathname === page ? new URLSearchParams(window.location.search) : null)

/** Puts the draft's id into the address, so that coming back finds it. Does nothing once the person is elsewhere. */
export function nameDraft(id: string): void {
  const query = here()
  if (!query || query.get('draft') === id) return
  query.set('draft', id)
  window.history.replaceState(null, '', `${page}?${query}`)
}

/** The step in the address: the browser's own back and forward walk through the steps. No role, no step behind it. */
export function useIntakeSteps(role: ComplainantRole | '', first: string | undefined) {
  const asked = useSearchParams().get('step') ?? first
  const steps = stepsFor(role)
  const reachable = role === '' ? steps.slice(0, 2) : steps
  const step: IntakeStep = reachable.find((each) => each === asked) ?? (asked && asked !== 'safety' ? 'role' : 'safety')
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step])
  const go = useCallback((to: IntakeStep) => {
    const query = here() ?? new URLSearchParams()
    query.set('step', to)
    window.history.pushState(null, '', `${page}?${query}`)
  }, [])
  const place = steps.indexOf(step)
  return { step, steps, place, heading, go, before: steps[place - 1], after: steps[place + 1] ?? 'review' }
}
