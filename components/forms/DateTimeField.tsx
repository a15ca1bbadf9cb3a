'use client'
import { useState } from 'react'
import { instantOf, localDay, localIso, localTime, type Instant } from '@/lib/calendar/local-date'
import { spokenTime, type SpokenTime } from '@/lib/calendar/spoken-time'
import { TextField } from '@/components/ui/Field'

/** `shortcuts` fill in a time or the beginning of one; `understood` holds `{time}`; `onlyDay` holds `{day}`. */
export type DateTimeWords = {
  label: string; hint?: string; zone: string; future: string; unreadable: string; understood: string; onlyDay: string
  shortcuts: { now: string; tonight: string; lastNight: string }
  typed: { tonight: string; lastNight: string }
}

const written = (at: Instant) => `${localDay(at)} ${localTime(at).slice(0, 5)}`

function valueOf(read: SpokenTime): { at: string; precision: string } {
  if (read.kind === 'time') return { at: localIso(read.at), precision: 'minute' }
  if (read.kind === 'day') return { at: localIso(instantOf(read.day)), precision: 'day' }
  return { at: '', precision: '' }
}

function told(read: SpokenTime, words: DateTimeWords): { error?: string; hint?: string } {
  if (read.kind === 'future') return { error: words.future }
  if (read.kind === 'unreadable') return { error: words.unreadable }
  if (read.kind === 'day') return { hint: words.onlyDay.replace('{day}', read.day) }
  return { hint: words.understood.replace('{time}', written(read.at)) }
}

type Props = {
  name: string; words: DateTimeWords; now: Instant; initial?: Instant; typed?: string; error?: string; onRead?: (read: SpokenTime, typed: string) => void
}

/**
 * One line for day and time, read as people say it. Hidden fields carry what was understood: `name` (RFC 3339), `name`Precision
 * (`minute` or `day`). Times ahead are refused with the reason; a day alone is allowed. `now` = the server's clock at rendering.
 * `typed` = text to begin with, where it was not understood or nothing is known yet.
 */
export function DateTimeField({ name, words, now, initial, typed, error, onRead }: Props) {
  const start = typed ?? written(initial ?? now)
  const [text, setText] = useState(start)
  const [read, setRead] = useState(() => spokenTime(start, now))
  const [isSettled, setSettled] = useState(false)
  const [aheadMs] = useState(() => now - Date.now())
  const write = (next: string) => {
    const understood = spokenTime(next, Date.now() + aheadMs)
    setText(next)
    setRead(understood)
    onRead?.(understood, next)
  }
  const said = isSettled ? told(read, words) : {}
  const value = valueOf(read)
  return (
    <div className="grid gap-2">
      <TextField name={`${name}Text`} label={words.label} hint={said.hint ?? words.hint} error={said.error ?? error} value={text} after={words.zone}
        inputMode="text"
        onChange={(event) => write(event.target.value)} onBlur={() => setSettled(true)} onFocus={() => setSettled(false)} />
      <input type="hidden" name={name} value={value.at} />
      <input type="hidden" name={`${name}Precision`} value={value.precision} />
      <div className="flex flex-wrap gap-2">
        <Shortcut label={words.shortcuts.now} onPick={() => write(written(Date.now() + aheadMs))} />
        <Shortcut label={words.shortcuts.tonight} onPick={() => write(words.typed.tonight)} />
        <Shortcut label={words.shortcuts.lastNight} onPick={() => write(words.typed.lastNight)} />
      </div>
    </div>
  )
}

const shortcutLook = 'min-h-9 rounded-tag bg-sunken px-3 text-sm text-ink-2 hover:text-ink lg:min-h-8'

function Shortcut({ label, onPick }: { label: string; onPick: () => void }) {
  return <button type="button" onClick={onPick} className={shortcutLook}>{label}</button>
}
