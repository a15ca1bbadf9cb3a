import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { FindingStateChip, type FindingView } from './FindingCard'

/** A finding in a list: name, number, state, and the first ground it rests on (or why it was not checked). */
export function FindingRow({ finding, href }: { finding: FindingView; href: string }) {
  const t = useTranslations('findings')
  const say = useTranslations('reasons')
  const law = useTranslations('law')
  const language = useLocale().startsWith('zh') ? 'zh' : 'en'
  const [ground] = finding.provisions
  return (
    <Card className="relative grid gap-0.5 px-4 py-3 hover:bg-ground">
      <div className="flex flex-wrap items-center gap-x-3">
        <h3 className="font-bold"><Link href={href} prefetch={false}
          className="after:absolute after:inset-0 after:rounded-card">{law(`violations.${finding.violation}.name`)}</Link></h3>
        {finding.count > 0 && <span className="tabular text-sm text-ink-2">{t('times', { count: finding.count })}</span>}
        <span className="ml-auto"><FindingStateChip state={finding.state} /></span>
      </div>
      <p className="text-sm text-ink-2 clauses">
        {ground ? t.rich(`breach.${ground.force}`, { cite: () => ground.cite[language] }) : say(finding.reason.key, finding.reason.values)}
      </p>
    </Card>
  )
}
