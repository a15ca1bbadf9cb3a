'use client'
import { useEffect, useRef } from 'react'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { recordedAnswer } from '@/lib/evidence/recorded'
import type { RecordState } from './record-sender'
import type { RecordCase, RecordWords } from './record-words'

/** Two sentences at most: it is noted, and what that means tonight. Then where the record is. Nothing is called noted before it is known to be. */
export function RecordAnswer({ done, file, words, onAgain }: { done: RecordState; file: RecordCase | undefined; words: RecordWords; onAgain: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { box.current?.focus() }, [])
  const key = recordedAnswer(
    { at: Date.parse(done.body.at ?? ''), atPrecision: done.body.atPrecision ?? 'minute', channel: done.body.channel },
    file?.mayOwe ?? true,
  )
  const head = done.state === 'sending' ? words.sending : words.answer[key]
  // What is nowhere but in the form must not be left before it is answered.
  const isSettled = done.isHeld || done.state !== 'sending'
  const place = { sending: done.isHeld ? words.kept : '', sent: words.sent, held: done.why?.title ?? words.offline, noCase: words.noCase }[done.state]
  return (
    <div ref={box} tabIndex={-1} role="status" className="grid gap-4 outline-none">
      <Card className="grid gap-2">
        <p className="text-lg font-bold clauses">{head}</p>
        <p className="text-sm text-ink-2 empty:hidden">{place}</p>
      </Card>
      {isSettled && <div className="flex flex-wrap gap-3">
        {file ? <LinkButton href={`/cases/${file.id}/timeline`}>{words.timeline}</LinkButton> : <LinkButton href="/cases/new">{words.newCase}</LinkButton>}
        <Button type="button" look="secondary" onClick={onAgain}>
          {words.again}
        </Button>
      </div>}
    </div>
  )
}
