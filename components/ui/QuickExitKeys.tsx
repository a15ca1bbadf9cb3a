'use client'
import { useEffect } from 'react'
import { afterPress, leaves, noPresses } from './pressed-thrice'

/** Blanks the screen, tells the server in passing, and replaces this entry of the history. Works without network: the neutral page asks for nothing private. */
function leave(form: HTMLFormElement, neutral: string) {
  document.documentElement.dataset.blank = ''
  navigator.sendBeacon(form.action, new URLSearchParams({ to: neutral }))
  window.location.replace(neutral)
}

/** The fast way for those with scripts: the button and three presses of Shift or Esc do the same. */
export function QuickExitKeys({ formId, neutral }: { formId: string; neutral: string }) {
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let presses = noPresses
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return
      presses = afterPress(presses, event.key, event.timeStamp)
      if (leaves(presses)) leave(form, neutral)
    }
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault()
      leave(form, neutral)
    }
    form.addEventListener('submit', onSubmit)
    window.addEventListener('keydown', onKey, true)
    return () => {
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [formId, neutral])
  return null
}
