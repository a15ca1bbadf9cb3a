import { useTranslations } from 'next-intl'
import { Outbox } from './Outbox'

/** The outbox with its words: stands on every page where one lands after being without a line. */
export function OutboxSender({ caseId }: { caseId?: string }) {
  const t = useTranslations('record.outbox')
  return <Outbox caseId={caseId} words={{ waiting: t('waiting', { count: '{count}' }), refused: t('refused'), revise: t('revise'), drop: t('drop') }} />
}
