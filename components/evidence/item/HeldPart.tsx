import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { FileLink } from '@/components/ui/FileLink'
import type { HeldAs } from '@/lib/evidence/evidence-item'

/** What is here of an original that is kept elsewhere; `sha256` = of the copy. */
export type Held = { as: HeldAs; sha256: string | null }

/** Says that the original is not here, and gives what is. */
export function HeldPart({ id, held }: { id: string; held: Held }) {
  const t = useTranslations('evidence.item.held')
  return (
    <div className="grid gap-3">
      <Banner tone="plain" icon="alert" title={t('title')}>{`${t(held.as)}${t('note')}`}</Banner>
      {held.as !== 'nothing' && (
        <p className="grid gap-1">
          <span><FileLink href={`/api/evidence/${id}/held-copy`} look="secondary">{t(`download-${held.as}`)}</FileLink></span>
          <span className="text-sm text-ink-2">{t('fingerprint')}</span>
          <code className="tabular text-xs text-ink-3 [overflow-wrap:anywhere]">{held.sha256}</code>
        </p>
      )}
    </div>
  )
}
