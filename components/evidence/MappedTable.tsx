import { useTranslations } from 'next-intl'
import { RowFaults } from '@/components/ui/ImportProgress'
import type { RejectReason } from '@/lib/evidence/imported-row'
import { ColumnChooser, type ColumnChooserView } from './ColumnChooser'

/** `remembered` = the columns were named for an earlier file with the same headings. */
export type MappedTableView = ColumnChooserView & { remembered: boolean; rejected: { at: number | 'file'; reason: RejectReason }[] }

const faultsShown = 50

/** By which columns a table was read, what of it could not be, and the way to name them otherwise. */
export function MappedTable({ action, view }: { action: string; view: MappedTableView }) {
  const [t, imports, ui] = [useTranslations('evidence.columns'), useTranslations('imports'), useTranslations('ui.import')]
  const { rejected } = view
  const faults = rejected.slice(0, faultsShown)
    .map(({ at, reason }) => ({ at: imports('place.line', { at: at === 'file' ? 0 : at }), reason: imports(`rejectReasons.${reason}`) }))
  const more = rejected.length > faultsShown ? ui('more', { count: rejected.length - faultsShown }) : undefined
  return (
    <div className="grid gap-3">
      {rejected.length > 0 && <RowFaults title={imports('counts.rejected', { count: rejected.length })} faults={faults} more={more} />}
      <p className="text-ink-2 clauses">{t(view.remembered ? 'remembered' : 'willRemember')}</p>
      <details className="group/columns">
        <summary className="flex min-h-target items-center font-bold text-act">{t('change')}</summary>
        <div className="pt-2"><ColumnChooser action={action} view={view} /></div>
      </details>
    </div>
  )
}
