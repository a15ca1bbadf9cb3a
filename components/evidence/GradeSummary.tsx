import { useTranslations } from 'next-intl'
import { Card, GroupHead } from '@/components/ui/Card'
import { grades, type Grade } from '@/lib/evidence/contact-attempt'
import { GradeChip } from './GradeChip'

/** How many attempts stand how well, and what would make each kind stand better. */
export function GradeSummary({ counts }: { counts: Record<string, number> }) {
  const t = useTranslations('evidence.summary')
  const held = grades.filter((grade) => (counts[grade] ?? 0) > 0)
  if (held.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note', { count: held.reduce((sum, grade) => sum + (counts[grade] ?? 0), 0) })} />
      <Card className="grid gap-3">
        {held.map((grade: Grade) => (
          <div key={grade} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <GradeChip grade={grade} /><b className="tabular">{t('times', { count: counts[grade] ?? 0 })}</b>
            <span className="text-sm text-ink-2 clauses">{t(`gap.${grade}`)}</span>
          </div>
        ))}
      </Card>
    </section>
  )
}
