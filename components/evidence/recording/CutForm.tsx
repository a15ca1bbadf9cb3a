'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useSend } from '@/components/forms/use-sending'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { ScriptButton } from '@/components/ui/ScriptButton'
import { spelledSecond, typedSecond } from '@/lib/evidence/recordings/mark-time'

export type CutWords = Record<'from' | 'to' | 'hint' | 'here' | 'make' | 'made' | 'wrong' | 'refused', string>
type Props = { id: string; words: CutWords; second: number | null; length: number | null }

/** Makes a labelled copy of a stretch; the original stays as it is. */
export function CutForm({ id, words, second, length }: Props) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const [{ from, to }, setTyped] = useState({ from: '', to: '' })
  const [state, setState] = useState<'none' | 'made' | 'wrong'>('none')
  const make = async (event: FormEvent) => {
    event.preventDefault()
    const [start, end] = [typedSecond(from), typedSecond(to)]
    if (start === null || end === null || end <= start || (length !== null && start >= length)) return setState('wrong')
    setState('none')
    if (!(await send('POST', `/api/evidence/${id}/trimmed-copies`, { from: start, to: end }))) return
    setState('made')
    router.refresh()
  }
  const field = (name: 'from' | 'to', value: string) => (
    <span className="flex flex-wrap items-end gap-2">
      <TextField name={`cut.${name}`} label={words[name]} hint={words.hint} value={value} inputMode="text" maxLength={8} className="w-52"
        error={state === 'wrong' && name === 'to' ? words.wrong : undefined}
        onChange={({ target }) => { setState('none'); setTyped((typed) => ({ ...typed, [name]: target.value })) }} />
      {second !== null && (
        <Button type="button" look="plain" onClick={() => setTyped((typed) => ({ ...typed, [name]: spelledSecond(second) }))}>
          {words.here}<span className="sr-only"> {words[name]}</span>
        </Button>
      )}
    </span>
  )
  return (
    <form method="post" onSubmit={make} className="grid gap-3">
      <div className="flex flex-wrap gap-x-6 gap-y-3">{field('from', from)}{field('to', to)}</div>
      <p className="flex flex-wrap items-center gap-4">
        <ScriptButton look="secondary" busy={busy}>{words.make}</ScriptButton>
        <span role="status" className="text-sm text-done">{state === 'made' ? words.made : ''}</span>
      </p>
      {refusal && <p role="alert" className="text-sm text-over">{refusal.title ?? words.refused}</p>}
    </form>
  )
}
