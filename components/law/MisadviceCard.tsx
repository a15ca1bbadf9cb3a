import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { provisionById } from '@/lib/law'
import { citePlace } from '@/lib/law/cite-place'
import type { Misadvice } from '@/lib/law/misadvice'
import { provisionHref } from './law-address'
import { languageOf, spoken } from './spoken'

function Grounds({ ids }: { ids: string[] }) {
  const [t, language] = [useTranslations('misadvice'), languageOf(useLocale())]
  const provisions = ids.flatMap((id) => provisionById(id) ?? [])
  if (provisions.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-2">
      <span>{t('grounds')}</span>
      {provisions.map(({ id, title, versions }) => {
        const text = versions.flatMap((version) => version.text ?? []).at(-1)
        return (
          <Link key={id} href={provisionHref(id)} prefetch={false} className="clauses font-bold text-act underline">
            {title[language]}{text && ` ${citePlace(text.cite, title, language).place}`}
          </Link>
        )
      })}
    </p>
  )
}

/** What people say, how it is, and how surely that is known. */
export function MisadviceCard({ entry: { id, saying, instead, provisions = [], grade } }: { entry: Misadvice }) {
  const [t, law, locale] = [useTranslations('misadvice'), useTranslations('law'), useLocale()]
  return (
    <Card id={id} className="grid content-start scroll-mt-24 gap-2 target:border-act">
      <dl className="grid gap-2 clauses">
        <div><dt className="text-sm text-ink-3">{t('saying')}</dt><dd className="text-ink-2">{spoken(saying, locale)}</dd></div>
        <div><dt className="text-sm text-ink-3">{t('instead')}</dt><dd className="font-bold">{spoken(instead, locale)}</dd></div>
      </dl>
      <p className="text-sm text-ink-2">{grade ? t('known', { grade: law(`grade.${grade}`) }) : t('practice')}</p>
      <Grounds ids={provisions} />
    </Card>
  )
}
