import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FileLink } from '@/components/ui/FileLink'
import { Card } from '@/components/ui/Card'
import { fileSize } from '../evidence-view'
import { type Held, HeldPart } from './HeldPart'

/** An original as it came: `receivedAt` = RFC 3339 with +08:00, `sha256` in hex, `takenFrom` = exhibit number of the archive or mail it lay in. */
export type ItemFactsView = { id: string; name: string; kind: string; sizeBytes: number; sha256: string; receivedAt: string; takenFrom?: number; held?: Held }

function Fact({ name, children, note }: { name: string; children: ReactNode; note?: string }) {
  return (
    <div className="grid gap-x-4 py-2 lg:grid-cols-[9rem_1fr]">
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}{note && <span className="block text-sm text-ink-3 clauses">{note}</span>}</dd>
    </div>
  )
}

/** File name, kind, size, fingerprint and day of arrival, and the original itself to take along. */
export function ItemFacts({ item }: { item: ItemFactsView }) {
  const [t, kinds] = [useTranslations('evidence.item'), useTranslations('evidence.kinds')]
  const time = item.receivedAt.slice(0, 19).replace('T', ' ')
  return (
    <Card className="grid gap-3">
      <dl className="divide-y divide-line">
        <Fact name={t('file')}>{item.name}</Fact>
        <Fact name={t('kind')}>{kinds(item.kind)}</Fact>
        {item.takenFrom !== undefined && <Fact name={t('takenFrom')}>{t('takenFromValue', { number: item.takenFrom })}</Fact>}
        <Fact name={t('size')}>{t('sizeValue', { size: fileSize(item.sizeBytes), bytes: item.sizeBytes })}</Fact>
        <Fact name={t('received')}>{t('receivedValue', { time })}</Fact>
        <Fact name={t('sha256')} note={t('sha256Note')}><code className="tabular text-sm">{item.sha256}</code></Fact>
      </dl>
      {item.held ? <HeldPart id={item.id} held={item.held} /> : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <FileLink href={`/api/evidence/${item.id}/file`} look="secondary">{t('download')}</FileLink>
          <span className="text-sm text-ink-3 clauses">{t('downloadNote')}</span>
        </p>
      )}
    </Card>
  )
}
