'use client'
import { Button } from '@/components/ui/Button'
import { List } from '@/components/ui/List'
import { TextField } from '@/components/ui/Field'
import type { NoteMark } from '@/lib/evidence/note-schema'
import { spelledSecond } from '@/lib/evidence/recordings/mark-time'

export type MarkWords = Record<'list' | 'none' | 'jump' | 'note' | 'noteHint' | 'remove', string>
/** `onJump` is missing where nothing plays. */
type Props = { marks: NoteMark[]; words: MarkWords; onChange: (marks: NoteMark[]) => void; onJump?: (second: number) => void }

/** Places in a recording, in order of time, each with what is heard there. */
export function MarkList({ marks, words, onChange, onJump }: Props) {
  if (marks.length === 0) return <p className="text-ink-2 clauses">{words.none}</p>
  const written = (place: number, note: string) => onChange(marks.map((mark, at) => (at === place ? { ...mark, note } : mark)))
  return (
    <List label={words.list}>
      {marks.map(({ second, note }, place) => (
        <li key={`${second}-${place}`} className="flex flex-wrap items-end gap-x-3 gap-y-1 px-3.5 py-2.5">
          {onJump && (
            <Button type="button" look="secondary" className="tabular" onClick={() => onJump(second)}>{`${words.jump} ${spelledSecond(second)}`}</Button>
          )}
          {!onJump && <span className="tabular content-center font-bold min-h-target">{spelledSecond(second)}</span>}
          <TextField name={`mark.${place}`} className="min-w-0 flex-[1_1_14rem]" value={note} maxLength={500} hint={words.noteHint}
            onChange={({ target }) => written(place, target.value)} label={<>{words.note}<span className="sr-only"> {spelledSecond(second)}</span></>} />
          <Button type="button" look="plain" onClick={() => onChange(marks.filter((_, at) => at !== place))}>
            {words.remove}<span className="sr-only"> {spelledSecond(second)}</span>
          </Button>
        </li>
      ))}
    </List>
  )
}
