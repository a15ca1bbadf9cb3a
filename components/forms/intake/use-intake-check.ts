'use client'
import { useEffect } from 'react'
import type { misfitsOf } from './intake-check'

type Check = typeof misfitsOf
let loading: Promise<Check | null> | null = null

/** The check of the form; null while there is no line to load it over, then the door checks alone. Never throws. */
export function intakeCheck(): Promise<Check | null> {
  loading ??= import('./intake-check').then(
    (loaded) => loaded.misfitsOf,
    () => {
      loading = null
      return null
    },
  )
  return loading
}

/** Fetches the check once the form stands, so that it is there before it is needed. */
export function useIntakeCheck(): void {
  useEffect(() => {
    void intakeCheck()
  }, [])
}
