'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSend } from '@/components/forms/use-sending'
import { ScriptButton } from '@/components/ui/ScriptButton'

/** Throws a copy away, after asking once. */
export function DropCopy({ id, words }: { id: string; words: Record<'drop' | 'sure' | 'keep' | 'refused', string> }) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const [asking, setAsking] = useState(false)
  const drop = async () => {
    if (await send('DELETE', `/api/derivatives/${id}`, {})) router.refresh()
  }
  return (
    <span className="flex flex-wrap items-center gap-2">
      {asking ? (
        <>
          <ScriptButton type="button" look="danger" busy={busy} aria-describedby={`copy-${id}`} onClick={drop}>{words.sure}</ScriptButton>
          <ScriptButton type="button" look="plain" onClick={() => setAsking(false)}>{words.keep}</ScriptButton>
        </>
      ) : <ScriptButton type="button" look="plain" aria-describedby={`copy-${id}`} onClick={() => setAsking(true)}>{words.drop}</ScriptButton>}
      {refusal && <span role="alert" className="text-sm text-over">{refusal.title ?? words.refused}</span>}
    </span>
  )
}
