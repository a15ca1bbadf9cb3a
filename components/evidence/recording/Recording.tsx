'use client'
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import type { SoundWords } from '@/components/viewer/sound-messages'
import { Button } from '@/components/ui/Button'
import { Card, GroupHead } from '@/components/ui/Card'
import { TextArea } from '@/components/ui/Field'
import { spelledSecond } from '@/lib/evidence/recordings/mark-time'
import { AddMark, type AddMarkWords } from './AddMark'
import { CutForm, type CutWords } from './CutForm'
import { Listening, type ListeningWords } from './Listening'
import { MarkList, type MarkWords } from './MarkList'
import { useHeardNote, type Heard, type HeardState } from './use-heard-note'
import { usePlayer, type PlayedFile } from './use-player'

type Word = 'marks' | 'marksNote' | 'transcript' | 'transcriptHint' | 'stamp' | 'cut' | 'cutNote' | 'noCut' | 'keepMine'
export type RecordingWords = {
  page: Record<Word, string>; states: Record<HeardState, string>; listening: ListeningWords; player: SoundWords; mark: MarkWords; adding: AddMarkWords
  cutting: CutWords
}
/** `file` null = no browser plays it. `seconds` = its length, where it is known. */
type Props = {
  id: string; file: PlayedFile | null; canCut: boolean; seconds: number | null; note: Heard & { version?: string }; words: RecordingWords
}
type Note = ReturnType<typeof useHeardNote>

/** The words of a recording; they save themselves. `second` = where the player stands, null = nothing plays. */
function Transcript({ note: { heard, state, change, save }, second, words }: { note: Note; second: number | null; words: RecordingWords }) {
  const field = useRef<HTMLDivElement>(null)
  const stamp = (at: number) => {
    const caret = field.current?.querySelector('textarea')?.selectionStart ?? heard.transcript.length
    change({ transcript: `${heard.transcript.slice(0, caret)}[${spelledSecond(at)}] ${heard.transcript.slice(caret)}` })
  }
  const said = state === 'untouched' ? '' : words.states[state]
  const isUnsaved = state === 'waiting' || state === 'conflict'
  return (
    <div ref={field} className="grid gap-3">
      <TextArea name="transcript" label={words.page.transcript} hint={words.page.transcriptHint} rows={10} maxLength={20_000} value={heard.transcript}
        onChange={({ target }) => change({ transcript: target.value })} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {second !== null && (
          <Button type="button" look="secondary" className="tabular" onClick={() => stamp(second)}>{`${words.page.stamp} ${spelledSecond(second)}`}</Button>
        )}
        <span role="status" className={isUnsaved ? 'text-sm font-bold text-over' : 'text-sm text-ink-3'}>{said}</span>
        {state === 'conflict' && <Button type="button" look="secondary" onClick={() => save({ over: true })}>{words.page.keepMine}</Button>}
      </p>
    </div>
  )
}

const isTyping = (target: EventTarget) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** A recording: listening, places in it, its words, and a copy of a stretch. M marks the place where it stands. */
export function Recording({ id, file, canCut, seconds, note: kept, words }: Props) {
  const note = useHeardNote(id, kept)
  const { heard, change } = note
  const at = useRef(0)
  const add = useCallback((second: number) => change({ marks: [...heard.marks, { second: Math.round(second * 10) / 10, note: '' }] }), [change, heard.marks])
  const mark = useCallback(() => add(at.current), [add])
  const player = usePlayer(file ?? { source: '', mime: '' }, words.player, mark)
  const second = player.state === 'open' ? player.second : null
  useEffect(() => { at.current = player.second }, [player.second])
  const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.toLowerCase() === 'm' && second !== null && !isTyping(target) && !ctrlKey && !metaKey && !altKey) mark()
  }
  return (
    <div className="grid gap-6" onKeyDown={onKey}>
      <div className="grid gap-6 xl:grid-cols-2 xl:items-start">
        <div className="grid gap-6">
          <Listening player={player} plays={file !== null} words={words.listening} onMark={mark} />
          <section className="grid gap-3">
            <GroupHead title={words.page.marks} note={words.page.marksNote} />
            <MarkList marks={heard.marks} words={words.mark} onChange={(marks) => change({ marks })} onJump={second === null ? undefined : player.seek} />
            {second === null && <AddMark words={words.adding} onAdd={add} />}
          </section>
        </div>
        <Transcript note={note} second={second} words={words} />
      </div>
      <section className="grid gap-3 print:hidden">
        <GroupHead title={words.page.cut} note={words.page.cutNote} />
        {canCut && <Card><CutForm id={id} words={words.cutting} second={second} length={seconds} /></Card>}
        {!canCut && <p className="text-ink-2 clauses">{words.page.noCut}</p>}
      </section>
    </div>
  )
}
