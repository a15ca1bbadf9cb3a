'use client'
import { useEffect, useId, useState, type RefObject } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const asked = 'input[name]:not([type=hidden],[type=file]),textarea[name],select[name]'
const isBox = (control: Control): control is HTMLInputElement => /^(checkbox|radio)$/.test(control.type)
const isSelect = (control: Control): control is HTMLSelectElement => control.type === 'select-one'
/** What the server gave; where it chose no option the browser takes the first. */
const given = (control: Control): string => isSelect(control)
  ? ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])?.value ?? '' : (control as HTMLInputElement).defaultValue
const isTyped = (control: Control) => (isBox(control) ? control.checked !== control.defaultChecked : control.value !== given(control))

/** How to type again what a control holds now: as keys and presses would, so that whoever listens to it hears of it. */
function again(control: Control): () => void {
  const { value } = control
  if (isBox(control)) {
    const { checked } = control
    return () => {
      if (!checked && control.type === 'radio') return
      control.checked = !checked
      control.click()
    }
  }
  return () => {
    control.value = given(control)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }))
  }
}

type Early = { typed: Map<Control, () => void>; stop: () => void }

/** What stands in a form before the page takes it over, and what is typed while it does: from then until it listens, keys are heard here alone. */
function watched(form: HTMLElement | null): Early {
  const typed = new Map([...form?.querySelectorAll<Control>(asked) ?? []].filter(isTyped).map((control) => [control, again(control)] as const))
  const note = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(asked)) typed.set(target as Control, again(target as Control))
  }
  for (const event of ['input', 'change']) form?.addEventListener(event, note, true)
  const stop = () => {
    for (const event of ['input', 'change']) form?.removeEventListener(event, note, true)
  }
  return { typed, stop }
}

/**
 * What was typed into a form before the page was at work. When the page takes its controls over it puts some of them back to what the server gave, and hears
 * nothing of the others: so they are looked at before, listened to meanwhile, and typed again after. Gives the form's id; call it after whatever listens to
 * the form.
 */
export function useTypedEarly(form: RefObject<HTMLFormElement | null>): string {
  const id = useId()
  const [early] = useState(() => (typeof document === 'undefined' ? null : watched(document.getElementById(id))))
  useEffect(() => {
    early?.stop()
    const typed = [...early?.typed.values() ?? []]
    early?.typed.clear()
    if (form.current) for (const type of typed) type()
  }, [form, early])
  return id
}
