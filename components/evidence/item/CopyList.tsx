import { useTranslations } from 'next-intl'
import { FileLink } from '@/components/ui/FileLink'
import { Chip } from '@/components/ui/Chip'
import { GroupHead } from '@/components/ui/Card'
import { List } from '@/components/ui/List'
import { fileSize } from '../evidence-view'
import { DropCopy } from './DropCopy'

/** `kind` = redacted, trimmed or extract; `madeAt` = RFC 3339 with +08:00. */
export type CopyView = { id: string; kind: string; name: string; sizeBytes: number; sha256: string; madeAt: string }

/** Copies made from an original, each labelled as one, to take along or to throw away. */
export function CopyList({ copies }: { copies: CopyView[] }) {
  const t = useTranslations('evidence.item.copies')
  if (copies.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note')} />
      <List>
        {copies.map(({ id, kind, name, sizeBytes, sha256, madeAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-2.5">
            <span id={`copy-${id}`} className="grid min-w-0 flex-[1_1_14rem] gap-0.5">
              <span><Chip tone="unsure">{t(`kinds.${kind}`)}</Chip></span>
              <span className="[overflow-wrap:anywhere]">{name}</span>
              <span className="text-sm text-ink-2">{t('made', { time: madeAt.slice(0, 16).replace('T', ' '), size: fileSize(sizeBytes) })}</span>
              <code className="tabular text-xs text-ink-3 [overflow-wrap:anywhere]">{sha256}</code>
            </span>
            <FileLink href={`/api/derivatives/${id}/file`} look="secondary" aria-describedby={`copy-${id}`}>{t('download')}</FileLink>
            <DropCopy id={id} words={{ drop: t('drop'), sure: t('sure'), keep: t('keep'), refused: t('refused') }} />
          </li>
        ))}
      </List>
    </section>
  )
}
