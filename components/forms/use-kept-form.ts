'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { formAccess } from '@/components/letters/use-kept-fields'
import { FieldsKeeper, type HeldFields, type KeptState } from './fields-keeper'
import { unheardEvent } from './unheard-event'
import { keep, kept } from './use-device-store'

/** `name` = door and form; `base` = what the page says now, other once the form was sent; `asked` = a field that the address has answered already. */
export type Kept = { name: string; base: string; asked?: string }

const slotOf = (name: string) => `anning-form-${name}`
/** What this device holds of a form that is not sent. */
export const heldForm = (name: string): Promise<HeldFields | null> => kept<HeldFields | null>(slotOf(name), null)
/** Keeps it, or with null forgets it. */
export const keepForm = (name: string, held: HeldFields | null): Promise<boolean> => keep(slotOf(name), held)
/** Whether the page came back from a post that was refused. */
export const isRefused = (): boolean => new URLSearchParams(window.location.search).has('error')

function openAround(control: Element): void {
  for (let around = control.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true
}

/** The fields for their keeper; what comes back is not hidden behind its name. */
function accessOf(form: HTMLFormElement, asked: string | undefined) {
  const access = formAccess(form)
  const put = (fields: Record<string, string>) => {
    const free = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== asked))
    access.put(free)
    for (const control of form.elements) if ((control.getAttribute('name') ?? '') in free) openAround(control)
  }
  return { ...access, put, reset: () => form.reset() }
}

/** Keeps what is typed into a form on this device until it is sent, and gives it back. */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, { name, base, asked }: Kept) {
  const keeper = useRef<FieldsKeeper>(null)
  const [state, setState] = useState<KeptState>('none')
  useEffect(() => {
    if (!form.current) return
    let isGone = false
    keeper.current = new FieldsKeeper({
      form: accessOf(form.current, asked), kept: () => heldForm(name), keep: (held) => (isGone ? Promise.resolve(true) : keepForm(name, held)),
      isRefused: isRefused(), tell: (next) => { if (!isGone) setState(next) },
    }, base)
    void keeper.current.open()
    // What did not arrive is not sent.
    const unheard = () => keeper.current?.typed()
    const element = form.current
    element.addEventListener(unheardEvent, unheard)
    return () => {
      isGone = true
      element.removeEventListener(unheardEvent, unheard)
    }
  }, [form, name, base, asked])
  return { state, keeper }
}
