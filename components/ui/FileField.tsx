'use client'
import { useRef } from 'react'
import { classNames } from './class-names'
import { FieldError, fieldId } from './Field'
import { useAtWork } from './use-at-work'
import { useHeld } from './use-held'

export type FileFieldWords = { label: string; choose: string; none: string; note?: string; error?: string }
type Props = { name: string; accept: string; required?: boolean; words: FileFieldWords }

const box = 'relative flex flex-wrap items-center gap-3 rounded-control border bg-surface p-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2'
const part = 'file:mr-3 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:py-2 file:font-bold file:text-ink'

/** One file in a plain form, in the page's language: the browser's own words stand there only where no scripts run. */
export function FileField({ name, accept, required, words: { label, choose, none, note, error } }: Props) {
  const [id, isAtWork, input] = [fieldId(name), useAtWork(), useRef<HTMLInputElement>(null)]
  const file = useHeld(input, ({ files }) => files?.[0]?.name ?? '')
  const described = [note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">{label}</label>
      <div className={classNames(box, 'has-focus-visible:outline-act', error ? 'border-2 border-over' : 'border-edge')}>
        {isAtWork && <span aria-hidden className="rounded-control bg-sunken px-3 py-2 font-bold">{choose}</span>}
        {isAtWork && <span aria-hidden className={classNames('min-w-0 wrap-anywhere', !file && 'text-ink-3')}>{file || none}</span>}
        <input ref={input} id={id} name={name} type="file" accept={accept} required={required} aria-describedby={described}
          aria-invalid={error ? true : undefined} className={isAtWork ? 'absolute inset-0 size-full cursor-pointer opacity-0' : `w-full ${part}`} />
      </div>
      {note && <p id={`${id}-note`} className="text-sm text-ink-2 clauses">{note}</p>}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}
