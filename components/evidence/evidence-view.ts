import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { EvidenceView } from './EvidenceRow'

type Item = {
  id: string
  name: string
  kind: EvidenceKind
  sizeBytes: number
  receivedAt: string
  duplicateOf?: string
  attempts: string[]
  unmatched: boolean
  note: { title: string }
  held?: object
}
/** `faults` = what is wrong with files, in words, by original. */
type Around = { exhibits: ReadonlyMap<string, number>; caseId: string; faults: ReadonlyMap<string, string> }
type Say = (key: string, values?: Record<string, string | number>) => string

/** Groups in the order people look for them. */
export const evidenceGroups: { id: string; kinds: EvidenceKind[] }[] = [
  { id: 'calls', kinds: ['call-log', 'bill'] },
  { id: 'recordings', kinds: ['recording', 'side-file'] },
  { id: 'pictures', kinds: ['picture'] },
  { id: 'chats', kinds: ['chat'] },
  { id: 'documents', kinds: ['statement', 'document', 'archive', 'custody', 'other'] },
]

const [kilo, mega] = [1024, 1024 * 1024]

/** `12 kB`, `3.4 MB`. */
export const fileSize = (bytes: number): string => (bytes < mega ? `${Math.max(1, Math.round(bytes / kilo))} kB` : `${(bytes / mega).toFixed(1)} MB`)

/** An original as its row shows it, leading to its own page. `t` = translator of `evidence`. */
export function evidenceView(item: Item, { exhibits, caseId, faults }: Around, t: Say): EvidenceView {
  const said = [fileSize(item.sizeBytes), t('receivedOn', { on: item.receivedAt.slice(0, 10) })]
  const same = item.duplicateOf === undefined ? undefined : exhibits.get(item.duplicateOf)
  const held = item.held ? [t('item.held.row')] : []
  const tied = item.attempts.length > 0 ? [t('tied', { count: item.attempts.length })] : []
  const fault = faults.get(item.id)
  return {
    exhibit: exhibits.get(item.id) ?? 0,
    title: item.note.title || t(`kinds.${item.kind}`),
    name: item.name,
    facts: [...said, ...held, ...tied, ...(same ? [t('sameAs', { number: same })] : [])],
    href: `/cases/${caseId}/evidence/${item.id}`,
    damaged: fault && t('damaged.row', { what: fault }),
    preview: item.kind === 'picture' && !item.held ? `/api/evidence/${item.id}/preview` : undefined,
    missing: item.unmatched ? t('missingCall') : undefined,
  }
}
