'use client'
import { useRouter } from 'next/navigation'
import { useSend } from '@/components/forms/use-sending'
import { ScriptButton } from '@/components/ui/ScriptButton'
import type { TimeSource } from '@/lib/evidence/time-claims'

type Props = {
  source: TimeSource; door: { path: string; fields: Record<string, string | undefined>; version?: string }; words: { choose: string; refused: string }
}

/** Notes which of several times a person goes by. */
export function ChooseTime({ source, door: { path, fields, version }, words }: Props) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const choose = async () => {
    if (await send('PUT', path, { fields: { ...fields, timeFrom: source }, version: version ?? '0' })) router.refresh()
  }
  return (
    <span className="grid justify-items-end">
      <ScriptButton type="button" look="plain" busy={busy} onClick={choose} aria-describedby={`time-${source}`}>{words.choose}</ScriptButton>
      {refusal && <span role="alert" className="text-sm text-over">{refusal.title ?? words.refused}</span>}
    </span>
  )
}
