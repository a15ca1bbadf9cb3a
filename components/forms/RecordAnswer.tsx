'use client'
import { useEffect, useRef } from 'react'
import { Banner } from '@/components/ui/Banner'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { recordedAnswer } from '@/lib/evidence/recorded'
import type { RecordCase, RecordWords } from './record-words'
import type { SendRefusal } from './use-send'

export type RecordState = {
  body: { at?: string; atPrecision?: string; channel: string }
  isHeld: boolean
  state: 'sending' | 'sent' | 'held' | 'noCase'
  why?: SendRefusal
}

/** Two sentences at most: it is noted, and what that means tonight. Then where the record is. */
export function RecordAnswer({ done, file, words, onAgain }: { done: RecordState; file: RecordCase | undefined; words: RecordWords; onAgain: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { box.current?.focus() }, [])
  const key = recordedAnswer(
    { at: Date.parse(done.body.at ?? ''), atPrecision: done.body.atPrecision ?? 'minute', channel: done.body.channel },
    file?.mayOwe ?? true,
  )
  const place = { sending: words.kept, sent: words.sent, held: done.why?.title ?? words.offline, noCase: words.noCase }[done.state]
  return (
    <div ref={box} tabIndex={-1} role="status" className="grid gap-4 outline-none">
      <Card className="grid gap-2">
        <p className="text-lg font-bold clauses">{words.answer[key]}</p>
        <p className="text-sm text-ink-2">{place}</p>
      </Card>
      {!done.isHeld && done.state !== 'sent' && <Banner tone="plain" icon="alert" title={words.notKept} />}
      <div className="flex flex-wrap gap-3">
        {file ? <LinkButton href={`/cases/${file.id}/timeline`}>{words.timeline}</LinkButton> : <LinkButton href="/cases/new">{words.newCase}</LinkButton>}
        <Button type="button" look="secondary" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </div>
  )
}
