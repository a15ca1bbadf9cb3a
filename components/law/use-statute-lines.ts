import { useTranslations } from 'next-intl'
import type { StatuteSummary } from '@/lib/law/statutes'

/** Since when it stands, whom it binds, and how surely it is known, in one line each. */
export function useStatuteLines(): (statute: StatuteSummary) => { since: string; known: string } {
  const t = useTranslations('law')
  const sinceOf = ({ first, current, ended }: StatuteSummary) => {
    if (ended) return t('row.endsFrom', { from: ended })
    if (!current) return t('row.later', { from: first })
    return current === first ? t('row.from', { from: first }) : t('row.revised', { from: current, first })
  }
  return (statute) => ({
    since: [sinceOf(statute), ...(statute.boundTo ? [t(`boundTo.${statute.boundTo}`)] : []),
      ...(statute.loans ? [t(`loans.${statute.loans}`)] : [])].join(t('row.separator')),
    known: statute.grades.map((grade) => t(`grade.${grade}`)).join(t('row.separator')),
  })
}
