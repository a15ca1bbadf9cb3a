import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import type { RejectReason } from '@/lib/evidence/imported-row'

/** A file whose rows cannot be read: why, what to do, and that the original is kept. The button puts it among the files that were read. */
export function RefusedFile({ file, reason, door }: { file: string; reason: RejectReason; door: { action: string; token: string } }) {
  const [t, reasons] = [useTranslations('evidence.preview'), useTranslations('imports.rejectReasons')]
  return (
    <form method="post" action={door.action} className="grid gap-4 lg:max-w-200">
      <FormToken token={door.token} />
      <Banner icon="alert" title={file}>{reasons(reason)}</Banner>
      <p className="text-ink-2 clauses">{t('keptAnyway')}</p>
      <p><Button size="large">{t('understood')}</Button></p>
    </form>
  )
}
