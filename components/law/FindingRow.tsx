import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { stateOf, type FindingView } from './finding-view'
import { FindingStateChip } from './FindingStateChip'
import { useTimes } from './use-times'

/** A rule in the list: name, number, state, and the first ground it rests on. The whole card leads to the rule. */
export function FindingRow({ finding, className = '' }: { finding: FindingView; className?: string }) {
  const [t, law] = [useTranslations('findings'), useTranslations('law')]
  const times = useTimes()
  const language = useLocale().startsWith('zh') ? 'zh' : 'en'
  const ground = finding.lines[0]?.provisions[0]
  const decided = finding.lines.filter(({ state }) => state !== 'proposed').length
  return (
    <Card className={`relative grid gap-0.5 px-4 py-3 hover:bg-ground ${className}`}>
      <div className="flex flex-wrap items-center gap-x-3">
        <h3 className="font-bold">
          <Link href={finding.href} prefetch={false} className="after:absolute after:inset-0 after:rounded-card">
            {law(`violations.${finding.violation}.name`)}
          </Link>
        </h3>
        <span className="tabular text-sm text-ink-2">{times(finding)}</span>
        <span className="ml-auto"><FindingStateChip state={stateOf(finding)} /></span>
      </div>
      {ground && (
        <p lang={language === 'zh' ? 'zh-CN' : undefined} className="text-sm text-ink-2 clauses">
          {t.rich(`breach.${ground.force}`, { cite: () => ground.cite[language] })}
        </p>
      )}
      {finding.lines.length > 1 && <p className="text-sm text-ink-2">{t('lines', { count: finding.lines.length, decided })}</p>}
    </Card>
  )
}
