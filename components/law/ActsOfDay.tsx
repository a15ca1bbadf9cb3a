import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { earliestDay, type LocalDate } from '@/lib/calendar/local-date'

type Props = { action: string; day: LocalDate | undefined; today: LocalDate; found: number | null; listed: number; recordHref: string }

/** Which day an answer is about, asked first so that its records can be chosen; a plain form that only opens the page again. */
export function ActsOfDay({ action, day, today, found, listed, recordHref }: Props) {
  const t = useTranslations('rules.acts')
  return (
    <form method="get" action={action} className="grid gap-3">
      <p className="text-sm text-ink-2 clauses">{t('lead')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <DateField name="day" label={t('day')} required min={earliestDay} max={today} defaultValue={day} className="min-w-48 flex-1" />
        <Button look="secondary">{t('show')}</Button>
      </div>
      {day && found !== null && <p role="status" className="text-sm clauses">{t('found', { day, count: found })}</p>}
      {found !== null && found > listed && <p className="text-sm text-ink-2 clauses">{t('more', { shown: listed })}</p>}
      {day && found === 0 && <p><LinkButton look="secondary" href={recordHref}>{t('record')}</LinkButton></p>}
    </form>
  )
}
