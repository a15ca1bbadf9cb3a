import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { CitedProvision, StandingProvision } from '@/lib/law/violation'
import { provisionHref } from './law-address'

/** One rule in the version of the act's day: what it is, what it says in our words (大意), what kind of rule, in force since when. */
function ProvisionBlock({ provision, acts }: { provision: CitedProvision; acts?: number }) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const language = locale.startsWith('zh') ? 'zh' : 'en'
  const cite = <bdi lang={language === 'zh' ? 'zh-CN' : 'en'}>{provision.cite[language]}</bdi>
  return (
    <li className="border-l-3 border-act pl-4 clauses">
      <p className="font-bold">
        <Link href={provisionHref(provision.id)} prefetch={false} className="hover:underline">
          {t.rich(`breach.${provision.force}`, { cite: () => cite })}
        </Link>
      </p>
      {language === 'en' && provision.cite.zh !== provision.cite.en && <p lang="zh-CN" className="text-sm text-ink-3">{provision.cite.zh}</p>}
      <p className="text-sm text-ink-2">
        {t('ground', { gist: provision.gist[language], kind: t(`force.${provision.force}`, { from: provision.from }), acts: acts === undefined ? ''
          : t('actsUnder', { count: acts }) })}
      </p>
    </li>
  )
}

const actsUnder = ({ attempts, answers = [] }: CitedProvision) => attempts.length + answers.length

/** Every version the acts fall under, oldest first; each says how many of the `count` acts are its own, unless all are. */
export function ProvisionList({ provisions, count }: { provisions: readonly CitedProvision[]; count: number }) {
  const ordered = [...provisions].sort((one, other) => one.from.localeCompare(other.from))
  return (
    <ul className="grid gap-3">
      {ordered.map((provision) => (
        <ProvisionBlock key={`${provision.id} ${provision.from}`} provision={provision}
          acts={actsUnder(provision) === count ? undefined : actsUnder(provision)} />
      ))}
    </ul>
  )
}

/** Further law on the same conduct: named and linked, not counted act by act. */
export function Supporting({ provisions }: { provisions: readonly StandingProvision[] }) {
  const t = useTranslations('findings')
  const language = useLocale().startsWith('zh') ? 'zh' : 'en'
  if (provisions.length === 0) return null
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-sm font-bold text-act hover:underline">{t('supporting', { count: provisions.length })}</summary>
      <ul className="grid gap-2 pt-1">
        {provisions.map(({ id, from, cite, gist }) => (
          <li key={`${id} ${from}`} className="border-l-3 border-line pl-4 text-sm clauses">
            <Link href={provisionHref(id)} prefetch={false} className="font-bold hover:underline">{cite[language]}</Link>
            <p className="text-ink-2">{t('supportingGist', { gist: gist[language] })}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
