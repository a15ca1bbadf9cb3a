/** Where leaving lands: a sheet to jot on. It knows nothing, keeps nothing and links nowhere. The page and its stand-in without a line look alike. */
export type SheetWords = { title: string; placeholder: string }

export const sheetLook = {
  main: 'mx-auto grid max-w-160 gap-4 px-5 py-8',
  title: 'text-2xl font-bold',
  paper: 'w-full rounded-card border border-edge bg-surface p-4 placeholder:text-ink-3',
  rows: 14,
}
const bodyId = 'left-sheet'

function sheet({ title, placeholder }: SheetWords): HTMLElement {
  const [body, main, heading, paper] = [document.createElement('body'), document.createElement('main'), document.createElement('h1'),
    document.createElement('textarea')]
  heading.textContent = title
  Object.assign(paper, { rows: sheetLook.rows, autocomplete: 'off', placeholder, ariaLabel: title, className: sheetLook.paper })
  main.append(heading, paper)
  heading.className = sheetLook.title
  main.className = sheetLook.main
  body.id = bodyId
  body.append(main)
  return body
}

/** The neutral page in place of everything on this one, for when it cannot be fetched. Going back within this page shows nothing else either. */
export function showSheet(words: SheetWords, neutral: string): void {
  if (document.getElementById(bodyId)) return
  const here = () => History.prototype.replaceState.call(window.history, null, '', neutral)
  document.body = sheet(words)
  // The page stays blanked (see base.css); its stand-in alone is shown.
  document.body.style.setProperty('display', 'block', 'important')
  here()
  window.addEventListener('popstate', (event) => {
    event.stopImmediatePropagation()
    here()
  }, true)
}

/** Whether somebody has begun to write on the stand-in, so that it must not be taken away. */
export const isSheetUsed = (): boolean => Boolean(document.querySelector<HTMLTextAreaElement>(`#${bodyId} textarea`)?.value)
