'use client'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { fieldsOf, Presses, unheardEvent } from './press'

const busyForms = 'form[aria-busy]'

/** A form of ours that a browser would post by itself and that is answered with a page. */
const isPlain = (form: HTMLFormElement) => form.getAttribute('method') === 'post' && !form.hasAttribute('enctype')
  && !form.hasAttribute('data-answer') && (form.getAttribute('action') ?? '').startsWith('/api/')

/** Goes to a page as after a post: it is asked for anew, also where it is this one. */
function goOn(next: string): void {
  const to = new URL(next, window.location.href)
  const isHere = to.pathname + to.search === window.location.pathname + window.location.search
  if (!isHere || !to.hash) return window.location.assign(to)
  // To a place of this very page alone a browser would only scroll.
  window.history.replaceState(null, '', to)
  window.location.reload()
}

/**
 * Stands once on a page and sends its plain forms: one that reaches nobody stays as it is and says so, instead of giving way to the browser's own page. What a
 * form sends by itself is left alone. Before scripts run, and without them, the browser posts as ever.
 */
export function PlainForms({ unheard }: { unheard: string }) {
  const [told, setTold] = useState<{ form: HTMLFormElement; words: string } | null>(null)
  useEffect(() => {
    const presses = new Presses<HTMLFormElement>()
    const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
      form.setAttribute('aria-busy', 'true')
      const pressed = await presses.press(form, { action: form.getAttribute('action') ?? '', fields: fieldsOf(new FormData(form, submitter)) })
      if (pressed === null) return
      if (pressed !== 'unheard' && 'next' in pressed) return goOn(pressed.next)
      form.removeAttribute('aria-busy')
      setTold({ form, words: pressed === 'unheard' ? unheard : pressed.refused })
      form.dispatchEvent(new Event(unheardEvent))
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isPlain(form)) return
      event.preventDefault()
      setTold(null)
      void send(form, event.submitter)
    }
    const onShow = () => {
      presses.shown()
      for (const form of document.querySelectorAll(busyForms)) form.removeAttribute('aria-busy')
    }
    window.addEventListener('submit', onSubmit)
    window.addEventListener('pageshow', onShow)
    return () => {
      window.removeEventListener('submit', onSubmit)
      window.removeEventListener('pageshow', onShow)
    }
  }, [unheard])
  return told && createPortal(<p role="alert" className="w-full text-sm text-ink-2 clauses">{told.words}</p>, told.form)
}
