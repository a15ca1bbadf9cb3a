'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'

/** Carries the token of the launch link from the address' fragment, which no server sees, to the door that opens once. */
export function LaunchForm({ words }: { words: { button: string; missing: string } }) {
  const form = useRef<HTMLFormElement>(null)
  const token = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const given = window.location.hash.slice(1)
    if (!given || !token.current) return
    token.current.value = given
    window.history.replaceState(null, '', window.location.pathname)
    form.current?.requestSubmit()
  }, [])
  return (
    <form ref={form} method="post" action="/api/open" className="grid gap-4">
      <input ref={token} type="hidden" name="token" defaultValue="" />
      <p className="text-ink-2 clauses">{words.missing}</p>
      <Button size="large">{words.button}</Button>
    </form>
  )
}
