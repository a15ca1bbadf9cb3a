import { useEffect } from 'react'

/** Hands the fragment of the address over, now and when a link with another one is opened on the same page, and takes it out of the address. */
export function useFragment(take: (fragment: string) => void): void {
  useEffect(() => {
    const look = () => {
      const given = window.location.hash.slice(1)
      if (!given) return
      window.history.replaceState(null, '', window.location.pathname + window.location.search)
      take(given)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [take])
}
