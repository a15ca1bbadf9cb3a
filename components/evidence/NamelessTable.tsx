import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import { ColumnChooser, type ColumnChooserView } from './ColumnChooser'

type NamelessTableView = { file: string; action: string; view: ColumnChooserView; door: { action: string; token: string } }

/** A table nobody can read yet: one sentence why, the columns to name, and the way out for a table that holds no record. */
export function NamelessTable({ file, action, view, door }: NamelessTableView) {
  const t = useTranslations('evidence.columns')
  return (
    <div className="grid gap-6 lg:max-w-200">
      <div className="grid gap-1">
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
        <p className="text-sm text-ink-2">{file}</p>
        <p className="clauses">{t('why')}</p>
      </div>
      <ColumnChooser action={action} view={view} />
      <form method="post" action={door.action} className="grid gap-2">
        <FormToken token={door.token} />
        <p><Button look="secondary">{t('noRecord')}</Button></p>
        <p className="text-sm text-ink-3 clauses">{t('noRecordNote')}</p>
      </form>
    </div>
  )
}
