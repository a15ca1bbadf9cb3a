'use client'
import { useEffect, useRef, type ComponentProps } from 'react'
import { KeptNotice } from './KeptNotice'
import type { KeptWords } from './kept-words'
import { heldForm, isRefused, keepForm, useKeptForm, type Kept } from './use-kept-form'
import { useTypedEarly } from './use-typed-early'

/** A plain form whose fields stay on this device until its post went through. Without scripts it is the plain form alone. */
export function KeptForm({ keeping, words, children, ...rest }: Omit<ComponentProps<'form'>, 'ref'> & { keeping: Kept; words: KeptWords }) {
  const form = useRef<HTMLFormElement>(null)
  const { state, keeper } = useKeptForm(form, keeping)
  const id = useTypedEarly(form)
  const on = { drop: () => keeper.current?.drop(), take: () => keeper.current?.take(), forget: () => keeper.current?.forget() }
  return (
    <form method="post" autoComplete="off" {...rest} id={id} ref={form} onInput={() => keeper.current?.typed()} onSubmit={() => keeper.current?.sent()}>
      <KeptNotice state={state} words={words} on={on} />
      {children}
    </form>
  )
}

/** Stands where a form stood until it was sent: what this device kept of it goes. */
export function SentForm({ name }: { name: string }) {
  useEffect(() => {
    if (!isRefused()) void heldForm(name).then((held) => held?.sent && keepForm(name, null))
  }, [name])
  return null
}
