import type { FileSource } from './imports'

/**
 * What kind of thing an original is, for people: told by its content, by the name only where the content says nothing. A `statement` is a witness's, as it was
 * handed in by their link; `custody` = papers of the package a case came with.
 */

export const evidenceKinds = ['call-log', 'bill', 'chat', 'recording', 'picture', 'document', 'statement', 'side-file', 'archive', 'custody', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
/** What is here in place of an original that is kept elsewhere. */
export const heldAs = ['clean-copy', 'extract', 'nothing'] as const
export type HeldAs = (typeof heldAs)[number]
/** Originals that hold other files, which become originals of their own. */
export type Container = 'archive' | 'mail'

const kindOfSource: Record<FileSource, EvidenceKind> = { handset: 'call-log', bill: 'bill', chat: 'chat' }
const audio = /\.(?:amr|m4a|mp3|wav|aac|ogg|oga|opus|3gp|flac|wma|awb|caf|silk|slk|aud)$/i
const pictures = /\.(?:png|jpe?g|webp|heic|heif|gif|bmp)$/i
const documents = /\.(?:pdf|docx?|odt|rtf)$/i
const kindOfContainer: Record<Container, EvidenceKind> = { archive: 'archive', mail: 'document' }
const tables = /\.(?:xml|csv|txt|xlsx?|tsv|zip|eml)$/i

const mappedKinds: Partial<Record<string, EvidenceKind>> = {
  'table-calls': 'call-log', 'table-messages': 'call-log', 'table-voice': 'bill', 'table-sms': 'bill',
}

/** What an original is once a person has named its columns: its content alone said nothing. `format` = of its latest reading. */
export const kindByColumns = (kind: EvidenceKind, format: string | undefined): EvidenceKind =>
  (kind === 'other' ? (mappedKinds[format ?? ''] ?? kind) : kind)

/** `mime` = what the first bytes say, null when nothing. */
export function evidenceKind(
  file: { name: string; mime: string | null; source: FileSource | null; contains: Container | null; isSideFile: boolean },
): EvidenceKind {
  if (file.source) return kindOfSource[file.source]
  if (file.contains) return kindOfContainer[file.contains]
  if (file.isSideFile) return 'side-file'
  if (file.mime?.startsWith('audio/') || (audio.test(file.name) && !file.mime?.startsWith('image/'))) return 'recording'
  if (file.mime?.startsWith('image/') || pictures.test(file.name)) return 'picture'
  return file.mime === 'application/pdf' || documents.test(file.name) ? 'document' : 'other'
}

/** Whether someone who hands in such a file expects its rows to be read: then a refusal is said. */
export const looksImportable = (name: string): boolean => tables.test(name)
