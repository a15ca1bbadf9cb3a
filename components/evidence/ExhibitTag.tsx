import { useTranslations } from 'next-intl'

/** 证 17: the number an exhibit has on every screen and every page. */
export function ExhibitTag({ number }: { number: number }) {
  const t = useTranslations('evidence')
  const look = 'tabular inline-block shrink-0 whitespace-nowrap rounded-tag bg-sunken px-2 text-xs font-bold leading-6 text-ink'
  return <span className={look}>{t('exhibit', { number })}</span>
}
