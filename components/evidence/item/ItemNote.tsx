'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { SendRefusal } from '@/components/forms/use-send'
import { useSend } from '@/components/forms/use-sending'
import { Card } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import { ScriptButton } from '@/components/ui/ScriptButton'
import type { EvidenceNote } from '@/lib/evidence/note-schema'

export type ItemNoteWords = Record<'name' | 'nameHint' | 'tags' | 'tagsHint' | 'save' | 'saved' | 'refused' | 'conflict', string>
type Note = Pick<EvidenceNote, 'title' | 'tags' | 'version'>

const tagsOf = (text: string) => [...new Set(text.split(/[,，、;；\n]/).map((tag) => tag.trim()).filter(Boolean))]
const saidOf = (refusal: SendRefusal, words: ItemNoteWords) => (refusal.code === 'conflict' ? words.conflict : (refusal.title ?? words.refused))

/** What a person calls an original and files it under. Only these two are sent, so that what stands in the other parts of the note stays. */
export function ItemNote({ id, note, words }: { id: string; note: Note; words: ItemNoteWords }) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const [saved, setSaved] = useState(false)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = { title: String(form.get('title')), tags: tagsOf(String(form.get('tags'))), version: note.version ?? '0' }
    const done = await send('PUT', `/api/evidence/${id}/note`, body)
    setSaved(done)
    if (done) router.refresh()
  }
  return (
    <Card>
      <form method="post" onSubmit={save} onInput={() => setSaved(false)} autoComplete="off" className="grid gap-4">
        <TextField name="title" label={words.name} hint={words.nameHint} defaultValue={note.title} maxLength={200} />
        <TextField name="tags" label={words.tags} hint={words.tagsHint} defaultValue={note.tags.join('，')} maxLength={800} />
        <p className="flex flex-wrap items-center gap-4">
          <ScriptButton look="secondary" busy={busy}>{words.save}</ScriptButton>
          <span role="status" className="text-sm text-done">{saved ? words.saved : ''}</span>
        </p>
        {refusal && <p role="alert" className="text-sm text-over">{saidOf(refusal, words)}</p>}
      </form>
    </Card>
  )
}
