'use client'
import { useEffect, useRef } from 'react'

/**
 * A hidden field with the token of a link's fragment, which no server and no log sees. It is kept for this tab, so that a refused form or another
 * language does not lose it, and leaves the address at once. `keptAs` names the place.
 */
export function FragmentToken({ keptAs }: { keptAs: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const given = window.location.hash.slice(1)
    if (given) {
      window.sessionStorage.setItem(keptAs, given)
      window.history.replaceState(null, '', window.location.pathname + window.location.search)
    }
    if (field.current) field.current.value = window.sessionStorage.getItem(keptAs) ?? ''
  }, [keptAs])
  return <input ref={field} type="hidden" name="token" defaultValue="" />
}
