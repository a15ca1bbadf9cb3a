'use client'

import { useCallback, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { useFragment } from './use-fragment'

/** Carries the token of the launch link from the address' fragment, which no server sees, to the door that opens once. */
export function LaunchForm({ words }: { words: { button: string; missing: string } }) {
  const form = useRef<HTMLFormElement>(null)
  const token = useRef<HTMLInputElement>(null)
  useFragment(useCallback((given: string) => {
    if (token.current) token.current.value = given
    form.current?.requestSubmit()
  }, []))
  return (
    <form ref={form} method="post" action="/api/open" className="grid gap-4">
      <input ref={token} type="hidden" name="token" defaultValue="" />
      <p className="text-ink-2 clauses">{words.missing}</p>
      <Button size="large">{words.button}</Button>
    </form>
  )
}
