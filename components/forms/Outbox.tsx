'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback } from 'react'
import { Button, LinkButton } from '@/components/ui/Button'
import { Banner } from '@/components/ui/Banner'
import { revisePage } from './revise-page'
import { useOutbox, type Held } from './use-outbox'

/** `waiting` holds `{count}`. */
export type OutboxWords = { waiting: string; refused: string; revise: string; drop: string }

const reasons = ({ refused = '', misfits = [] }: Held) => [...new Set([refused, ...misfits.map(({ message }) => message)])].join(' ')

/**
 * Says what has not reached the server yet, and sends it when the line is back. What was refused can be opened in the form again; the one that stands in
 * the form is not told here. Says nothing when nothing waits.
 */
export function Outbox({ caseId, words }: { caseId?: string; words: OutboxWords }) {
  const router = useRouter()
  const revising = useSearchParams().get('revise')
  const { waiting, refused, drop } = useOutbox(
    caseId,
    useCallback(() => router.refresh(), [router]),
  )
  return (
    <div role="status" className="grid gap-2 empty:hidden">
      {waiting > 0 && <Banner tone="plain" icon="cloud" title={words.waiting.replace('{count}', String(waiting))} />}
      {refused.filter(({ key }) => key !== revising).map((record) => (
        <Banner
          key={record.key}
          tone="plain"
          icon="alert"
          title={words.refused}
          action={
            <div className="flex flex-wrap justify-end gap-2">
              <LinkButton look="secondary" href={revisePage(record)}>
                {words.revise}
              </LinkButton>
              <Button type="button" look="plain" onClick={() => drop(record.key)}>
                {words.drop}
              </Button>
            </div>
          }
        >
          {reasons(record)}
        </Banner>
      ))}
    </div>
  )
}
