import { useTranslations } from 'next-intl'
import { strengths, type Strength } from '@/lib/evidence/strength'

const heights = ['h-1', 'h-1.5', 'h-2', 'h-2.5', 'h-3']

/** How strong, as a word beside five steps; the steps only repeat it. */
export function StrengthMark({ level }: { level: Strength }) {
  const t = useTranslations('strength')
  const place = strengths.indexOf(level)
  return (
    <span className="inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap text-xs text-ink-2">
      <span aria-hidden className="flex items-end gap-0.5">
        {heights.map((height, at) => <span key={height} className={`w-1 rounded-full ${height} ${at <= place ? 'bg-ink-2' : 'bg-edge opacity-40'}`} />)}
      </span>
      {t(`levels.${level}`)}
    </span>
  )
}
