'use client'
import { useRouter } from 'next/navigation'
import { useSend } from '@/components/forms/use-sending'
import { ScriptButton } from '@/components/ui/ScriptButton'

/** `attempts` = what the original is to belong to after the press; `of` = id of the line that says which contact. */
type Props = { door: string; attempts: string[]; words: { press: string; refused: string }; of: string; look: 'secondary' | 'plain' }

/** Ties an original to one more contact, or takes one away. */
export function LinkToggle({ door, attempts, words, of, look }: Props) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const press = async () => {
    if (await send('PUT', door, { attempts })) router.refresh()
  }
  return (
    <span className="grid justify-items-end">
      <ScriptButton type="button" look={look} busy={busy} onClick={press} aria-describedby={of}>{words.press}</ScriptButton>
      {refusal && <span role="alert" className="text-sm text-over">{refusal.title ?? words.refused}</span>}
    </span>
  )
}
