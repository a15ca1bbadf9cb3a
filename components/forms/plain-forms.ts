import { fieldsOf, Presses } from './press'
import { unheardEvent } from './unheard-event'

/** What is said under a form: that nobody heard its press, or why it was refused where it stands. */
export type Told = { form: HTMLFormElement; words: string }

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

/** Sends the plain forms of the page that no script of theirs has taken. Gives the way to stop. */
export function listenToForms(tell: (told: Told | null) => void, unheard: string): () => void {
  const presses = new Presses<HTMLFormElement>()
  const send = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    form.setAttribute('aria-busy', 'true')
    const pressed = await presses.press(form, { action: form.getAttribute('action') ?? '', fields: fieldsOf(new FormData(form, submitter)) })
    if (pressed === null) return
    if (pressed !== 'unheard' && 'next' in pressed) return goOn(pressed.next)
    form.removeAttribute('aria-busy')
    tell({ form, words: pressed === 'unheard' ? unheard : pressed.refused })
    form.dispatchEvent(new Event(unheardEvent))
  }
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isPlain(form)) return
    event.preventDefault()
    tell(null)
    void send(form, event.submitter)
  }
  const onShow = () => {
    presses.shown()
    for (const form of document.querySelectorAll('form[aria-busy]')) form.removeAttribute('aria-busy')
  }
  window.addEventListener('submit', onSubmit)
  window.addEventListener('pageshow', onShow)
  return () => {
    window.removeEventListener('submit', onSubmit)
    window.removeEventListener('pageshow', onShow)
  }
}
