import type { ReactNode } from 'react'
import { Icon } from './Icon'

export type RowFault = { at: string; reason: string }

/** Rows done of all, as a bar and as a sentence; the page may be left. Sentences come ready from the message files. */
export function ImportProgress({ done, all, sentence, note }: { done: number; all: number; sentence: string; note?: string }) {
  return (
    <div className="grid gap-2" role="status">
      <p>{sentence}</p>
      <progress max={Math.max(all, 1)} value={done} aria-label={sentence} />
      {note && <p className="text-sm text-ink-2">{note}</p>}
    </div>
  )
}

/** What an import could not take, line by line with the reason. */
export function RowFaults({ title, faults, more }: { title: string; faults: RowFault[]; more?: string }) {
  return (
    <details className="rounded-card border border-line bg-surface p-4">
      <summary className="flex items-center gap-2 font-bold"><Icon name="alert" className="text-soon" />{title}</summary>
      <ul className="mt-3 grid gap-1 text-sm">
        {faults.map((fault) => <li key={`${fault.at} ${fault.reason}`} className="flex gap-3"><span
          className="tabular w-20 shrink-0 text-ink-3">{fault.at}</span>{fault.reason}</li>)}
      </ul>
      {more && <p className="mt-2 text-sm text-ink-3">{more}</p>}
    </details>
  )
}

/** Which column of a file is which field; what is not imported says so. */
export function ColumnMap({ columns }: { columns: { column: ReactNode; field: string; used: boolean }[] }) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {columns.map(({ column, field, used }, place) => (
        <li key={place} className="flex items-center gap-3 px-4 py-2">
          <span className="flex-1">{column}</span><Icon name="arrowRight" className="size-4 text-ink-3" />
          <span className={used ? 'flex-1 font-bold' : 'flex-1 text-ink-3'}>{field}</span>
        </li>
      ))}
    </ul>
  )
}
