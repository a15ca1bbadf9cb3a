'use client'
import { useEffect, useId, useState, type RefObject } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** A control as it stood before the page was at work. */
type Early = { control: Control; value: string; isChecked: boolean }

const isBox = (control: Control): control is HTMLInputElement => ['checkbox', 'radio'].includes(control.type)
const isAsked = ({ type, name }: Control) => name !== '' && !['hidden', 'submit', 'button', 'reset', 'file'].includes(type)
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input, textarea, select')].filter(isAsked)

/** Whether it says something else than the server gave. */
function isTyped(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option, place) => option.selected !== isGiven(control, place))
  return isBox(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
}

/** Whether the server chose this option; where it chose none the browser takes the first. */
function isGiven({ options }: HTMLSelectElement, place: number): boolean {
  const given = [...options].findIndex(({ defaultSelected }) => defaultSelected)
  return place === Math.max(given, 0)
}

function typedIn(form: HTMLElement | null): Early[] {
  if (!(form instanceof HTMLFormElement)) return []
  return controlsOf(form).filter(isTyped).map((control) => ({ control, value: control.value, isChecked: isBox(control) && control.checked }))
}

/** Puts a value in as a key would, so that whoever listens to the control hears of it. */
function type(control: Control, value: string): void {
  const caret = control instanceof HTMLSelectElement || document.activeElement !== control ? null : control.selectionStart
  const kind = Object.getPrototypeOf(control) as Control
  control.value = isBox(control) || control instanceof HTMLSelectElement ? '' : control.defaultValue
  Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(control, value)
  if (caret !== null && !(control instanceof HTMLSelectElement)) control.setSelectionRange(caret, caret)
  for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }))
}

function again({ control, value, isChecked }: Early): void {
  if (!isBox(control)) return type(control, value)
  if (!isChecked && control.type === 'radio') return
  control.checked = !isChecked
  control.click()
}

/**
 * What was typed into a form before the page was at work. When the page takes its controls over it puts some of them back to what the server gave, and hears
 * nothing of the others: so they are looked at before, and typed again after. Gives the form's id; call it after whatever listens to the form.
 */
export function useTypedEarly(form: RefObject<HTMLFormElement | null>): string {
  const id = useId()
  const [early] = useState(() => (typeof document === 'undefined' ? [] : typedIn(document.getElementById(id))))
  useEffect(() => {
    if (!form.current) return
    for (const each of early.splice(0)) if (form.current.contains(each.control)) again(each)
  }, [form, early])
  return id
}
