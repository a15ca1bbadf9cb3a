import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/CopyButton'

/** Where a body shows how far it is: to be read, copied or opened by the person. The program itself never goes there. */
export function QueryLink({ link }: { link: string }) {
  const t = useTranslations('tickets.numbers')
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
      <span>{t('link')}</span>
      <a href={link} rel="noreferrer noopener" target="_blank" className="min-w-0 wrap-anywhere text-act underline">{link}</a>
      <CopyButton text={link} label={t('copy-link')} words={{ copy: t('copy'), copied: t('copied'), failed: t('copy-failed') }} />
    </p>
  )
}
