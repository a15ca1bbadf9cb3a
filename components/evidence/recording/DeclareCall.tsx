'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useSend } from '@/components/forms/use-sending'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextField } from '@/components/ui/Field'
import { ScriptButton } from '@/components/ui/ScriptButton'

type Word = 'open' | 'lead' | 'at' | 'number' | 'numberHint' | 'recipient' | 'direction' | 'incoming' | 'outgoing' | 'save' | 'refused'
export type DeclareWords = Record<Word, string>
/** `at` = local time of Beijing as `YYYY-MM-DDTHH:mm:ss`, as far as something says it. */
type Props = {
  id: string; at: string; number: string; seconds: number | null; recipients: { value: string; label: string }[]; words: DeclareWords
}

/** Beijing time, whatever clock the device goes by. */
const instantOf = (local: string) => `${local.length === 16 ? `${local}:00` : local}+08:00`

/** A call that no log shows: the person says when and with whom, and the recording is tied to it. */
export function DeclareCall({ id, at, number, seconds, recipients, words }: Props) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const [isOpen, setOpen] = useState(false)
  const wrong = (path: string) => refusal?.fields.find((field) => field.path === path) && words.refused
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '').trim()
    const body = {
      at: instantOf(said('at')), atPrecision: 'minute', channel: 'call', direction: said('direction'), recipient: said('recipient'), answered: true,
      seconds: seconds === null ? null : Math.round(seconds), ...(said('number') && { number: said('number') }),
    }
    if (await send('POST', `/api/evidence/${id}/attempt`, body)) router.refresh()
  }
  const open = <ScriptButton type="button" look="secondary" icon="plus" onClick={() => setOpen(true)}>{words.open}</ScriptButton>
  if (!isOpen) return <p className="print:hidden">{open}</p>
  return (
    <form method="post" onSubmit={save} className="grid gap-4 print:hidden" autoComplete="off">
      <p className="text-ink-2 clauses">{words.lead}</p>
      <div className="grid gap-4 md:grid-cols-2">
        <DateField name="at" withTime step={1} required label={words.at} defaultValue={at} error={wrong('at')} />
        <TextField name="number" inputMode="tel" label={words.number} hint={words.numberHint} defaultValue={number} maxLength={40} error={wrong('number')} />
        <SelectField name="direction" label={words.direction} options={(['incoming', 'outgoing'] as const).map((value) => ({ value, label: words[value] }))} />
        <SelectField name="recipient" label={words.recipient} options={recipients} />
      </div>
      <p><ScriptButton busy={busy}>{words.save}</ScriptButton></p>
      {refusal && <p role="alert" className="text-sm text-over">{refusal.title ?? words.refused}</p>}
    </form>
  )
}
