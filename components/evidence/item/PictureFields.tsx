'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { useSend } from '@/components/forms/use-sending'
import { Card } from '@/components/ui/Card'
import { TextArea, TextField } from '@/components/ui/Field'
import { ScriptButton } from '@/components/ui/ScriptButton'
import type { NoteFields } from '@/lib/evidence/note-schema'
import { useReading, type Reading } from './use-reading'

const keys = ['sender', 'shownAt', 'phoneClock', 'text'] as const
type Key = (typeof keys)[number]
export type PictureFieldsWords = Record<'save' | 'saved' | 'refused' | 'conflict', string> & {
  labels: Record<Key, string>; hints: Record<Key, string>
  reading: Record<'start' | 'running' | 'ahead' | 'failed' | 'nothing' | 'note' | 'read' | 'take', string>
}
type Props = { id: string; fields: NoteFields; version?: string; words: PictureFieldsWords }

/** What a machine read for one field, to be taken or left. */
function Proposal({ text, label, words, take }: { text?: string; label: string; words: PictureFieldsWords['reading']; take: (text: string) => void }) {
  if (!text) return null
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1 rounded-control border border-dashed border-edge px-3 py-2">
      <p className="min-w-0 flex-1 text-sm">
        <span className="text-ink-3 clauses">{words.read}</span>
        <span className="block whitespace-pre-line [overflow-wrap:anywhere]" lang="zh-CN">{text}</span>
      </p>
      <ScriptButton type="button" look="secondary" aria-label={`${words.take} · ${label}`} onClick={() => take(text)}>{words.take}</ScriptButton>
    </div>
  )
}

function saidOf(state: Reading, words: PictureFieldsWords['reading']): string {
  if (state.state === 'running') return state.ahead ? words.ahead.replace('{count}', String(state.ahead)) : words.running
  if (state.state === 'failed') return words.failed
  return state.state === 'done' && Object.keys(state.proposals ?? {}).length === 0 ? words.nothing : words.note
}

function ReadingLine({ reading, words }: { reading: ReturnType<typeof useReading>; words: PictureFieldsWords['reading'] }) {
  const { state, start } = reading
  const isRunning = state.state === 'running'
  const said = saidOf(state, words)
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {state.state !== 'done' && <ScriptButton type="button" look="secondary" icon="screenshot" busy={isRunning} onClick={start}>{words.start}</ScriptButton>}
      <span role="status" className="text-sm text-ink-3 clauses">{said}</span>
    </p>
  )
}

/** What a picture shows, typed beside it. A machine's reading only proposes; each field is taken by its own button. */
export function PictureFields({ id, fields, version, words }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { send, busy, refusal } = useSend()
  const [saved, setSaved] = useState(false)
  const reading = useReading(`/api/evidence/${id}/words`)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const said = Object.fromEntries(keys.map((key) => [key, String(typed.get(key)).trim()]).filter(([, text]) => text))
    const kept = fields.timeFrom ? { timeFrom: fields.timeFrom } : {}
    const done = await send('PUT', `/api/evidence/${id}/note`, { fields: { ...said, ...kept }, version: version ?? '0' })
    setSaved(done)
    if (done) router.refresh()
  }
  const take = (key: Key) => (text: string) => {
    const control = form.current?.elements.namedItem(key) as HTMLInputElement | null
    if (!control) return
    control.value = text
    control.focus()
    setSaved(false)
  }
  const proposals = reading.state.proposals ?? {}
  return (
    <Card>
      <form method="post" ref={form} onSubmit={save} onInput={() => setSaved(false)} autoComplete="off" className="grid gap-5">
        <ReadingLine reading={reading} words={words.reading} />
        {keys.map((key) => {
          const said = { name: key, label: words.labels[key], hint: words.hints[key], defaultValue: fields[key] ?? '', lang: 'zh-CN' }
          return (
            <div key={key} className="grid gap-2">
              {key === 'text' ? <TextArea {...said} rows={5} maxLength={20_000} /> : <TextField {...said} maxLength={200} />}
              <Proposal text={proposals[key]} label={words.labels[key]} words={words.reading} take={take(key)} />
            </div>
          )
        })}
        <p className="flex flex-wrap items-center gap-4">
          <ScriptButton busy={busy}>{words.save}</ScriptButton>
          <span role="status" className="text-sm text-done">{saved ? words.saved : ''}</span>
        </p>
        {refusal && <p role="alert" className="text-sm text-over">{refusal.code === 'conflict' ? words.conflict : (refusal.title ?? words.refused)}</p>}
      </form>
    </Card>
  )
}
