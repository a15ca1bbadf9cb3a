'use client'
import { useEffect } from 'react'
import { keepFields } from './use-kept-fields'

/** Forgets what this device still held for a draft that was removed. */
export function ForgetDraft({ path }: { path: string }) {
  useEffect(() => {
    void keepFields(path, null)
  }, [path])
  return null
}
