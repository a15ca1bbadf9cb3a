import type { FrameMessage, ShowMessage } from '../messages'

/** What both frames share: waiting for bytes, the tools above, and telling the page how it went. */

export const tell = (kind: FrameMessage['kind']): void => window.parent.postMessage({ kind } satisfies FrameMessage, '*')

/** A button of the tools. */
function tool(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', press)
  return button
}

/** The tools and the room below them, in the page's words. */
export function furnished({ words, dark, lang }: ShowMessage, tools: [label: string, press: () => void][]): HTMLElement {
  document.documentElement.lang = lang
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  const bar = document.createElement('div')
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.tools)
  bar.append(...tools.map(([label, press]) => tool(label, press)))
  const room = document.createElement('main')
  room.tabIndex = 0
  room.setAttribute('aria-label', words.content)
  document.body.replaceChildren(...(tools.length > 0 ? [bar] : []), room)
  return room
}

/** Says in the room that nothing can be shown. */
function fail(message: ShowMessage): void {
  const line = document.createElement('p')
  line.textContent = message.words.failed
  furnished(message, []).append(line)
  tell('failed')
}

/** Waits for the page's one message and shows it. */
export function whenAsked(show: (message: ShowMessage) => Promise<void>): void {
  window.addEventListener('message', (event: MessageEvent<ShowMessage>) => {
    if (event.source !== window.parent || event.data?.kind !== 'show') return
    show(event.data).then(() => tell('shown'), () => fail(event.data))
  }, { once: true })
  tell('ready')
}
