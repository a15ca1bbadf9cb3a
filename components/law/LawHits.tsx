import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { StatuteGroup } from '@/lib/law/lookup'
import { statuteHref } from './law-address'
import { ProvisionCard } from './ProvisionCard'
import { provisionView } from './provision-view'
import { languageOf } from './spoken'

/** What was found, under the statute it stands in. */
export function LawHits({ found, day }: { found: readonly StatuteGroup[]; day?: LocalDate }) {
  const t = useTranslations('law')
  const language = languageOf(useLocale())
  return found.map((group) => (
    <section key={group.statute} className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-lg font-bold clauses">
          <Link href={statuteHref(group.statute, { day })} prefetch={false} className="text-act underline">{group.title[language]}</Link>
        </h2>
        <span className="text-sm text-ink-2">{t(`forceKind.${group.force}`)}</span>
      </div>
      {group.provisions.map((provision) => <ProvisionCard key={provision.id} view={provisionView(provision, day)} />)}
    </section>
  ))
}
