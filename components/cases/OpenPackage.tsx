'use client'
import type { FormEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { FileField } from '@/components/ui/FileField'
import { FormToken } from '@/components/ui/FormToken'
import { type PackageState, usePackage } from './use-package'

type Word = 'file' | 'choose' | 'none' | 'checks' | 'withoutScript' | 'needsFile' | 'send' | 'stop' | 'sending' | 'leave' | 'offline'
/** Sentences of the form; `sending` holds `{percent}`, `refusals` by code with `unknown` for any other. */
export type PackageWords = Readonly<Record<Word, string>> & { refusals: Readonly<Record<string, string>> }

function Progress({ state, words, onStop }: { state: PackageState; words: PackageWords; onStop: () => void }) {
  if (state.kind !== 'sending' && state.kind !== 'offline') return null
  const said = state.kind === 'sending' ? words.sending.replace('{percent}', String(state.percent)) : words.offline
  return (
    <div className="grid gap-2">
      <p className="tabular font-bold clauses">{said}</p>
      <progress max={100} value={state.kind === 'sending' ? state.percent : undefined} aria-label={said} className="h-2 w-full accent-act" />
      <p className="text-sm text-ink-2 clauses">{words.leave}</p>
      <p><Button type="button" look="secondary" onClick={onStop}>{words.stop}</Button></p>
    </div>
  )
}

/**
 * Chooses a package and sends it in pieces: how far it is, or why it is refused. Without scripts it is one request of a plain form, whose answer is the page
 * that says what came of it.
 */
export function OpenPackage({ words, token }: { words: PackageWords; token: string }) {
  const { state, open, stop } = usePackage()
  const isBusy = state.kind === 'sending' || state.kind === 'offline'
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const file = new FormData(form).get('file')
    if (!isBusy) void open(file instanceof File && file.size > 0 ? file : undefined, () => form.reset())
  }
  return (
    <form method="post" action="/api/cases/packages" encType="multipart/form-data" onSubmit={send} className="grid gap-4">
      <FormToken token={token} />
      <div aria-live="polite"><FileField name="file" accept=".zip,application/zip" words={{
        label: words.file, choose: words.choose, none: words.none, note: words.checks, error: state.kind === 'empty' ? words.needsFile : undefined,
      }} /></div>
      <noscript><p className="text-sm clauses">{words.withoutScript}</p></noscript>
      <div aria-live="polite" className="grid gap-2">
        {state.kind === 'refused' && <p className="font-bold text-over clauses">{words.refusals[state.code] ?? words.refusals.unknown}</p>}
        <Progress state={state} words={words} onStop={stop} />
      </div>
      {!isBusy && <p><Button size="large">{words.send}</Button></p>}
    </form>
  )
}
