import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { SelectField } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import type { ReconcileWords } from './reconcile-view'

/** One line or one day, as a plain form that asks the same address again. `clear` = the address without either. */
export function ReconcileFilter({ lines, said, clear }: { lines: { value: string; label: string }[]; said: ReconcileWords; clear: string }) {
  const [t, filter] = [useTranslations('reconcile.filter'), useTranslations('timeline.filter')]
  const isOn = Boolean(said.line ?? said.day)
  return (
    <details open={isOn} className="rounded-card border border-line bg-surface px-4 py-1 print:hidden">
      <summary className="flex min-h-target items-center gap-2 font-bold"><Icon name="search" className="text-ink-2" />{t('title')}</summary>
      <form method="get" className="grid items-end gap-4 pb-4 pt-2 md:grid-cols-3">
        {said.list && <input type="hidden" name="list" value={said.list} />}
        <SelectField name="line" label={filter('line')} options={[{ value: '', label: filter('any') }, ...lines]} defaultValue={said.line ?? ''} />
        <DateField name="day" label={filter('day')} defaultValue={said.day ?? ''} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look="secondary">{filter('apply')}</Button>
          {isOn && <Link href={clear} prefetch={false} className="font-bold text-act">{filter('clear')}</Link>}
        </div>
      </form>
    </details>
  )
}
