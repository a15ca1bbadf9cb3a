import { useTranslations } from 'next-intl'
import { dropWords } from '@/components/ui/drop-words'
import { FileDrop } from '@/components/ui/FileDrop'

const refusals = ['too-large', 'storage-full', 'too-many-requests', 'busy', 'not-allowed', 'not-signed-in', 'locked', 'vault-locked', 'unknown'] as const

/** Where the signed page of a statement comes in. */
export function ScanDrop({ requestId }: { requestId: string }) {
  const [t, desk, page] = [useTranslations('ui.drop'), useTranslations('witness.desk'), useTranslations('witness.page.done')]
  const words = { ...dropWords((key, values) => t(key, values), refusals), lead: desk('signLead'), note: page('file') }
  return <FileDrop action={`/api/witness-requests/${requestId}/scan`} words={words} accept="image/*,application/pdf" />
}
