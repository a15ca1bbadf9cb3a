'use client'
import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * Keeps the focus of a form where it was when a field is made anew (a select whose saved value has changed, see SelectField): then the browser lets go of it
 * without a word. `version` moves whenever that may happen.
 */
export function useFollowedFocus(form: RefObject<HTMLFormElement | null>, version: string) {
  const name = useRef('')
  useEffect(() => {
    const field = name.current && document.activeElement === document.body ? form.current?.elements.namedItem(name.current) : null
    if (field instanceof HTMLElement) field.focus({ preventScroll: true })
  }, [form, version])
  return {
    onFocus: ({ target }: FocusEvent<HTMLFormElement>) => { name.current = target.getAttribute('name') ?? '' },
    onBlur: () => { name.current = '' },
  }
}
