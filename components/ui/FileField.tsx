import { classNames } from './class-names'
import { FieldError, fieldId } from './Field'
import { FilePick } from './FilePick'

export type FileFieldWords = { label: string; choose: string; none: string; note?: string; error?: string }
type Props = { name: string; accept: string; required?: boolean; words: FileFieldWords }

const box = 'relative flex flex-wrap items-center gap-3 rounded-control border bg-surface p-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2'

/** One file in a plain form, in the page's language. */
export function FileField({ name, accept, required, words: { label, choose, none, note, error } }: Props) {
  const id = fieldId(name)
  const described = [note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">{label}</label>
      <div className={classNames(box, 'has-focus-visible:outline-act', error ? 'border-2 border-over' : 'border-edge')}>
        <FilePick id={id} name={name} accept={accept} required={required} words={{ choose, none }} aria-describedby={described}
          aria-invalid={error ? true : undefined} />
      </div>
      {note && <p id={`${id}-note`} className="text-sm text-ink-2 clauses">{note}</p>}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}
