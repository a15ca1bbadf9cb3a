import { Icon } from './Icon'

export type RowFault = { at: string; reason: string }

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
