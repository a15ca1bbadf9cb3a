import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import type { StatuteSummary } from '@/lib/law/statutes'
import { languageOf } from './spoken'
import { useStatuteLines } from './use-statute-lines'

/** Its title, what kind of rule it is, whom it binds, since when it stands and how surely it is known. */
export function StatuteHead({ statute }: { statute: StatuteSummary }) {
  const t = useTranslations('law')
  const language = languageOf(useLocale())
  const { since, known } = useStatuteLines()(statute)
  return (
    <div className="grid gap-1.5 clauses">
      <h2 className="text-xl font-bold" lang={language === 'zh' ? 'zh-CN' : undefined}>{statute.title[language]}</h2>
      <p className="first-letter:uppercase">{t(`forceKind.${statute.force}`)}</p>
      <p className="tabular text-sm text-ink-2">{t('row.texts', { count: statute.texts })}{t('row.separator')}{since}</p>
      <p className="text-sm text-ink-2 first-letter:uppercase">{known}</p>
      {statute.doubtful > 0 && <p><Chip tone="unsure" icon="help">{t('row.doubtful', { count: statute.doubtful })}</Chip></p>}
    </div>
  )
}
