'use client'
import { useState, type FormEvent } from 'react'
import { TextField } from '@/components/ui/Field'
import { ScriptButton } from '@/components/ui/ScriptButton'
import { typedSecond } from '@/lib/evidence/recordings/mark-time'

export type AddMarkWords = Record<'at' | 'atHint' | 'add' | 'wrong', string>

/** A place in a recording by its time, for who listens elsewhere. */
export function AddMark({ words, onAdd }: { words: AddMarkWords; onAdd: (second: number) => void }) {
  const [{ text, isWrong }, setTyped] = useState({ text: '', isWrong: false })
  const add = (event: FormEvent) => {
    event.preventDefault()
    const second = typedSecond(text)
    setTyped({ text: second === null ? text : '', isWrong: second === null })
    if (second !== null) onAdd(second)
  }
  return (
    <form method="post" onSubmit={add} className="flex flex-wrap items-end gap-3 print:hidden">
      <TextField name="markAt" label={words.at} hint={words.atHint} value={text} maxLength={8} className="w-64" error={isWrong ? words.wrong : undefined}
        onChange={({ target }) => setTyped({ text: target.value, isWrong: false })} />
      <ScriptButton look="secondary" icon="plus">{words.add}</ScriptButton>
    </form>
  )
}
