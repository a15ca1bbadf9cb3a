'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { Button } from '@/components/ui/Button'
import { Banner } from '@/components/ui/Banner'
import { useOutbox } from './use-outbox'

/** `waiting` holds `{count}`. */
export type OutboxWords = { waiting: string; refused: string; drop: string }

/** Says what has not reached the server yet, and sends it when the line is back. Says nothing when nothing waits. */
export function Outbox({ caseId, words }: { caseId?: string; words: OutboxWords }) {
  const router = useRouter()
  const { waiting, refused, drop } = useOutbox(
    caseId,
    useCallback(() => router.refresh(), [router]),
  )
  return (
    <div role="status" className="grid gap-2 empty:hidden">
      {waiting > 0 && <Banner tone="plain" icon="cloud" title={words.waiting.replace('{count}', String(waiting))} />}
      {refused.map(({ key, refused: why }) => (
        <Banner
          key={key}
          tone="plain"
          icon="alert"
          title={words.refused}
          action={
            <Button type="button" look="plain" onClick={() => drop(key)}>
              {words.drop}
            </Button>
          }
        >
          {why}
        </Banner>
      ))}
    </div>
  )
}
