'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useSend } from '@/components/forms/use-sending'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { triedTemplate, type TriedTemplate } from '@/lib/evidence/recordings/try-template'

type Word = 'template' | 'templateHint' | 'add' | 'try' | 'tryHint' | 'noFit' | 'time' | 'number' | 'name' | 'nothing' | 'failed' | 'already'
export type NamePatternWords = Record<Word, string> & { problems: Record<string, string> }

function Tried({ tried, words }: { tried: TriedTemplate; words: NamePatternWords }) {
  if (tried.state === 'wrong') return <p className="text-sm text-over">{words.problems[tried.problem]}</p>
  if (tried.state === 'no-fit') return <p className="text-sm text-over">{words.noFit}</p>
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 [overflow-wrap:anywhere]">
      {([['time', tried.time], ['number', tried.number], ['name', tried.name]] as const).map(([key, said]) => (
        <div key={key} className="contents"><dt className="text-ink-2">{words[key]}</dt><dd className="tabular">{said ?? words.nothing}</dd></div>
      ))}
    </dl>
  )
}

/** A template is written, tried on a name of a recording, and added. Trying happens here alone: no name leaves the page. */
export function NamePatternForm({ token, words }: { token: string; words: NamePatternWords }) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const [{ template, file }, setSaid] = useState({ template: '', file: '' })
  const tried = template && file ? triedTemplate(template, file) : null
  const mistake = refusal?.fields.find(({ path }) => path === 'template')?.message
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!(await send('POST', '/api/recording-patterns', { template }))) return
    setSaid({ template: '', file: '' })
    router.refresh()
  }
  return (
    <form method="post" action="/api/recording-patterns" onSubmit={add} className="grid gap-4" autoComplete="off">
      <FormToken token={token} />
      <TextField name="template" label={words.template} hint={words.templateHint} value={template} maxLength={200} required spellCheck={false}
        error={mistake} onChange={({ target }) => setSaid({ template: target.value, file })} />
      <TextField name="try" form="no-form" label={words.try} hint={words.tryHint} value={file} maxLength={300} spellCheck={false}
        onChange={({ target }) => setSaid({ template, file: target.value })} />
      <div role="status">{tried && <Tried tried={tried} words={words} />}</div>
      <p><Button look="secondary" disabled={busy}>{words.add}</Button></p>
      {refusal && !mistake && <p role="alert" className="text-sm text-over">{refusal.code === 'conflict' ? words.already : (refusal.title ?? words.failed)}</p>}
    </form>
  )
}
