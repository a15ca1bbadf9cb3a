import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import { misadviceAt, type MisadvicePlace } from '@/lib/law/misadvice'
import { misadviceHref } from './law-address'
import { spoken } from './spoken'

/** What is often told wrong at this place, one line each: how it is, and a link to what people say. Nothing where nothing bites. */
export function MisadviceNotes({ place }: { place: MisadvicePlace }) {
  const [t, locale] = [useTranslations('misadvice'), useLocale()]
  const entries = misadviceAt(place)
  if (entries.length === 0) return null
  return (
    <ul aria-label={t('title')} className="grid gap-1.5 text-sm text-ink-2">
      {entries.map(({ id, instead }) => (
        <li key={id} className="flex gap-2 clauses">
          <Icon name="help" className="mt-0.5 size-[18px] shrink-0 text-ink-3" />
          <span>
            {spoken(instead, locale)}{' '}
            <Link href={misadviceHref(id)} prefetch={false} className="relative z-10 inline-block font-bold text-act underline">{t('title')}</Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
