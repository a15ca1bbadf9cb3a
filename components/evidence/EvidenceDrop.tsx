import { useTranslations } from 'next-intl'
import { FileDrop } from '@/components/ui/FileDrop'

const refusals = [
  'document-too-large', 'case-full', 'daily-files-used', 'upload-lost',
  'too-large', 'storage-full', 'too-many-requests', 'busy', 'not-allowed', 'not-signed-in', 'locked', 'unsupported', 'not-well-formed', 'forbidden-dtd',
  'unknown',
] as const

/** Rows of a recognised file wait until a person has looked. */
const withPreview = { preview: 'true' }

/** Where evidence comes in: any number of files, each its own request to the case's evidence door. */
export function EvidenceDrop({ caseId }: { caseId: string }) {
  const t = useTranslations('ui.drop')
  const words = {
    lead: t('lead'), choose: t('choose'), note: t('note'), needsScript: t('needsScript'), waiting: t('waiting'),
    percent: t('percent', { percent: '{percent}' }), saved: t('saved'),
    verified: t('verified'), already: t('already'), offline: t('offline'), unreadable: t('unreadable'),
    refusals: Object.fromEntries(refusals.map((code) => [code, t(`refusals.${code}`)])),
  }
  return <FileDrop action={`/api/cases/${caseId}/evidence`} words={words} fields={withPreview} aboutField="about" />
}
