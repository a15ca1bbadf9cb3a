'use client'
import { useCallback, useEffect, useRef } from 'react'
import { useFragment } from './use-fragment'

/**
 * A hidden field with the token of a link's fragment, which no server and no log sees. It is kept for this tab, so that a refused form or another
 * language does not lose it, and leaves the address at once. `keptAs` names the place.
 */
export function FragmentToken({ keptAs }: { keptAs: string }) {
  const field = useRef<HTMLInputElement>(null)
  const fill = useCallback(() => {
    if (field.current) field.current.value = window.sessionStorage.getItem(keptAs) ?? ''
  }, [keptAs])
  useFragment(useCallback((token: string) => {
    window.sessionStorage.setItem(keptAs, token)
    fill()
  }, [keptAs, fill]))
  useEffect(fill, [fill])
  return <input ref={field} type="hidden" name="token" defaultValue="" />
}
