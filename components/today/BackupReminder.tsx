import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'

/** `days` since the last backup, null for never; `fresh` originals since. */
export type BackupReminderView = { days: number | null; fresh: number }

const daysMax = 7

/** A quiet word that it is time for a backup, with the way there. */
export function BackupReminder({ days, fresh }: BackupReminderView) {
  const t = useTranslations('backup.today')
  const title = days === null ? t('never') : days >= daysMax ? t('days', { days }) : t('fresh', { count: fresh })
  return (
    <Banner tone="plain" icon="download" title={title}>
      {t('text')} <Link href="/settings#backup" prefetch={false} className="font-bold text-act hover:underline">{t('open')}</Link>
    </Banner>
  )
}
