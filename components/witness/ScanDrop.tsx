import { useTranslations } from 'next-intl'
import { FileDrop } from '@/components/ui/FileDrop'

const refusals = ['too-large', 'storage-full', 'too-many-requests', 'busy', 'not-allowed', 'not-signed-in', 'locked', 'unknown'] as const

/** Where the signed page of a statement comes in. */
export function ScanDrop({ requestId }: { requestId: string }) {
  const [t, desk, page] = [useTranslations('ui.drop'), useTranslations('witness.desk'), useTranslations('witness.page.done')]
  const words = {
    lead: desk('signLead'), choose: t('choose'), note: page('file'), needsScript: t('needsScript'), waiting: t('waiting'),
    percent: t('percent', { percent: '{percent}' }), saved: t('saved'), verified: t('verified'), already: t('already'), offline: t('offline'),
    unreadable: t('unreadable'), refusals: Object.fromEntries(refusals.map((code) => [code, t(`refusals.${code}`)])),
  }
  return <FileDrop action={`/api/witness-requests/${requestId}/scan`} words={words} accept="image/*,application/pdf" />
}
