'use client'
import { useEffect } from 'react'
import type { SheetWords } from './left-sheet'
import { afterPress, leaves, noPresses } from './pressed-thrice'
import { leave, lockFirst } from './use-leaving'

/** The fast way for those with scripts: the button and three presses of Shift or Esc do the same. A page opened after leaving without a line locks first. */
export function QuickExitKeys({ formId, neutral, sheet }: { formId: string; neutral: string; sheet: SheetWords }) {
  const { title, placeholder } = sheet
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const leaving = { action: form.action, neutral, sheet: { title, placeholder } }
    let presses = noPresses
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return
      presses = afterPress(presses, event.key, event.timeStamp)
      if (leaves(presses)) leave(leaving)
    }
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault()
      leave(leaving)
    }
    const onShow = ({ persisted }: PageTransitionEvent) => { if (persisted) lockFirst(leaving) }
    lockFirst(leaving)
    form.addEventListener('submit', onSubmit)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pageshow', onShow)
    return () => {
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pageshow', onShow)
    }
  }, [formId, neutral, title, placeholder])
  return null
}
