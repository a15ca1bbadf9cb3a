import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { classNames } from '@/components/ui/class-names'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { citePlace } from '@/lib/law/cite-place'
import { gistLanguageOf, type GistLanguage } from '@/lib/law/gist'
import { provisionAnchor, ruleHref } from './law-address'
import { ProvisionVersion } from './ProvisionVersion'
import type { ProvisionView } from './provision-view'
import { languageOf } from './spoken'

/** The places of all versions, old to new: 第五十一条 → 第六十二条. */
function usePlaces({ provision }: ProvisionView): string {
  const t = useTranslations('law')
  const language = languageOf(useLocale())
  const texts = [...provision.versions].sort((one, other) => one.from.localeCompare(other.from)).flatMap(({ text }) => text ?? [])
  const places = texts.map(({ cite }) => citePlace(cite, provision.title, language).place)
  return [...new Set(places)].join(t('arrow')) || provision.title[language]
}

function Uses({ rules }: { rules: ViolationId[] }) {
  const t = useTranslations('law')
  if (rules.length === 0) return <p className="text-sm text-ink-2 clauses">{t('unused')}</p>
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-2 clauses">
      <span>{t('usedBy')}</span>
      {rules.map((rule) => (
        <Link key={rule} href={ruleHref(rule)} prefetch={false} className="font-bold text-act underline">{t(`violations.${rule}.name`)}</Link>
      ))}
    </p>
  )
}

/**
 * One provision: its versions side by side at the desk, older first, one below the other on a phone; what each says in our words, where it was read and
 * when, and which findings rest on it. With a day only the version that stood then. `gist` = the language of our words; absent = that of the screen.
 */
export function ProvisionCard({ view, gist }: { view: ProvisionView; gist?: GistLanguage }) {
  const [t, locale] = [useTranslations('law'), useLocale()]
  const language = languageOf(locale)
  const { provision, spells, rules, day, standing } = view
  const places = usePlaces(view)
  return (
    <Card id={provisionAnchor(provision.id)} className="grid scroll-mt-24 gap-3 target:border-act">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <h3 className="font-bold clauses" lang={language === 'zh' ? 'zh-CN' : undefined}>{places}</h3>
        {day && standing && <span className="ml-auto"><Chip tone={standing === 'in-force' ? 'done' : 'unsure'} icon={standing === 'in-force' ? 'tick' : 'help'}>
          {t(`standing.${standing}`)}</Chip></span>}
      </div>
      {standing === 'not-recorded' && day && <p className="text-sm text-ink-2 clauses">{t('notRecorded', { day })}</p>}
      {spells.length > 0 && (
        <ol className={classNames('grid gap-x-6 gap-y-4', spells.length > 1 && 'lg:grid-cols-2')}>
          {spells.map((spell, place) => (
            <ProvisionVersion key={spell.version.from} provision={provision} spell={spell} earlier={spells[place - 1]?.version}
              gist={gist ?? gistLanguageOf(undefined, locale)} />
          ))}
        </ol>
      )}
      <Uses rules={rules} />
    </Card>
  )
}
