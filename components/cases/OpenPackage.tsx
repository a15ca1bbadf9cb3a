'use client'
import { type FormEvent, useId } from 'react'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { type PackageState, usePackage } from './use-package'

/** Sentences of the form; `sending` holds `{percent}`, `refusals` by code with `unknown` for any other. */
export type PackageWords = Readonly<Record<'file' | 'checks' | 'needsScript' | 'needsFile' | 'send' | 'sending' | 'checking', string>> & {
  refusals: Readonly<Record<string, string>>
}

function Progress({ state, words }: { state: PackageState; words: PackageWords }) {
  if (state.kind === 'sending') {
    const said = words.sending.replace('{percent}', String(state.percent))
    return <div className="grid gap-2"><p className="tabular">{said}</p><progress max={100} value={state.percent} aria-label={said} /></div>
  }
  if (state.kind !== 'checking') return null
  return <div className="grid gap-2"><p>{words.checking}</p><progress aria-label={words.checking} /></div>
}

const fileClass = [
  'w-full rounded-control border border-edge bg-surface p-3 file:mr-3 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:py-2',
  'file:font-bold file:text-ink',
].join(' ')

/** Chooses a package and opens it: how far it is, or why it is refused. When it is open, the page says so anew. */
export function OpenPackage({ words }: { words: PackageWords }) {
  const { state, open } = usePackage()
  const id = useId()
  const isBusy = state.kind === 'sending' || state.kind === 'checking'
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!isBusy) open(file instanceof File && file.size > 0 ? file : undefined)
  }
  return (
    <form method="post" onSubmit={send} className="grid gap-4">
      <div className="grid gap-1">
        <label htmlFor={id} className="font-bold">{words.file}</label>
        <input id={id} name="file" type="file" accept=".zip,application/zip" aria-describedby={`${id}-note`} aria-invalid={state.kind === 'empty' || undefined}
          className={fileClass} />
        <p id={`${id}-note`} className="text-sm text-ink-2">{words.checks}</p>
      </div>
      <noscript><Banner tone="plain" icon="alert" title={words.needsScript} /></noscript>
      <div aria-live="polite" className="grid gap-2">
        {state.kind === 'empty' && <p className="font-bold text-over">{words.needsFile}</p>}
        {state.kind === 'refused' && <p className="font-bold text-over">{words.refusals[state.code] ?? words.refusals.unknown}</p>}
        <Progress state={state} words={words} />
      </div>
      <p><Button size="large" busy={isBusy}>{words.send}</Button></p>
    </form>
  )
}
