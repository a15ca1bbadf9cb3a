import { useTranslations } from 'next-intl'
import { dropWords } from '@/components/ui/drop-words'
import { FileDrop } from '@/components/ui/FileDrop'

const refusals = [
  'document-too-large', 'case-full', 'daily-files-used', 'upload-lost', 'elsewhere', 'vault-locked', 'not-found', 'erased', 'conflict',
  'too-large', 'storage-full', 'too-many-requests', 'busy', 'not-allowed', 'not-signed-in', 'locked', 'unknown',
] as const

/** Rows of a recognised file wait until a person has looked. */
const withPreview = { preview: 'true' }

/** Where evidence comes in: any number of files, each its own request to the case's evidence door, large ones in pieces. */
export function EvidenceDrop({ caseId }: { caseId: string }) {
  const t = useTranslations('ui.drop')
  const words = dropWords((key, values) => t(key, values), refusals)
  return <FileDrop action={`/api/cases/${caseId}/evidence`} piecesAt={`/api/cases/${caseId}/uploads`} words={words} fields={withPreview} aboutField="about" />
}
