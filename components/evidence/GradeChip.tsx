import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import type { IconName } from '@/components/ui/Icon'
import type { Grade } from '@/lib/evidence/contact-attempt'

const looks: Record<Grade, { tone: ChipTone; icon?: IconName }> = {
  corroborated: { tone: 'done', icon: 'tick' }, 'handset-only': { tone: 'plain' }, 'bill-only': { tone: 'plain' },
  'bill-missing': { tone: 'unsure', icon: 'help' }, declared: { tone: 'plain' },
}

/** How well an attempt is shown, in words. */
export function GradeChip({ grade }: { grade: Grade }) {
  const t = useTranslations('evidence')
  return <Chip {...looks[grade]}>{t(`grades.${grade}`)}</Chip>
}
