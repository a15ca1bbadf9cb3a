import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import { RecordLink } from './RecordLink'

/** 记一次: the round button that is always at hand. */
export function RecordButton({ href, className }: { href: string; className?: string }) {
  const t = useTranslations('app')
  return (
    <RecordLink href={href} className={`group/record grid justify-items-center gap-1 text-sm font-bold text-act ${className ?? ''}`}>
      <span className="grid size-16 place-items-center rounded-full bg-act-fill text-on-act group-hover/record:bg-act-hover lg:size-13"><Icon name="plus"
        className="size-7" /></span>
      {t('nav.record')}
    </RecordLink>
  )
}
