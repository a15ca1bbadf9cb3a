import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { Spell } from '@/lib/law/lookup'
import type { Provision, Standing } from '@/lib/law/provision'
import { provisionAnchor } from './ProvisionBlock'
import { SourceText } from './SourceText'

/** `day` = the day one asked about, with what stood then; `spells` = the versions to show; `rules` = who cites it. */
export type ProvisionView = { provision: Provision; spells: Spell[]; rules: ViolationId[]; day?: LocalDate; standing?: Standing['state'] }

const useLanguage = () => (useLocale().startsWith('zh') ? 'zh' : 'en')

function Version({ spell: { version, to }, headed }: { spell: Spell; headed: boolean }) {
  const t = useTranslations('law')
  const language = useLanguage()
  const { text, from, fromGrade, source, grade, checkedOn } = version
  return (
    <li className="grid gap-1 border-l-3 border-line pl-4 clauses">
      <p className="tabular text-sm font-bold text-ink-2">{text === null ? t('endsFrom', { from }) : to ? t('fromTo', { from, to }) : t('from', { from })}</p>
      {text && !headed && <p className="font-bold" lang={language === 'zh' ? 'zh-CN' : undefined}>{text.cite[language]}</p>}
      {text && language === 'en' && text.cite.zh !== text.cite.en && <p lang="zh-CN" className="text-sm text-ink-3">{text.cite.zh}</p>}
      {text && <p>{t('gistOf', { gist: text.gist[language] })}</p>}
      <p className="text-sm text-ink-2">
        {t('checked', { grade: t(`grade.${grade}`), on: checkedOn })}{fromGrade && t('fromDay', { from, grade: t(`grade.${fromGrade}`) })}
      </p>
      <details className="text-sm">
        <summary className="inline-flex min-h-8 items-center font-bold text-act hover:underline">{t('source')}</summary>
        <p className="text-ink-2"><SourceText source={source} /></p>
      </details>
    </li>
  )
}

function Uses({ rules }: { rules: ViolationId[] }) {
  const t = useTranslations('law')
  if (rules.length === 0) return <p className="text-sm text-ink-2 clauses">{t('unused')}</p>
  return <p className="text-sm text-ink-2 clauses">{t('usedBy', { names: rules.map((rule) => t(`violations.${rule}.name`)).join(t('comma')) })}</p>
}

/** One provision: its versions with their days, what each says in our words, where it was read and when, and which findings rest on it. */
export function ProvisionCard({ view: { provision, spells, rules, day, standing } }: { view: ProvisionView }) {
  const t = useTranslations('law')
  const language = useLanguage()
  const first = spells.find(({ version }) => version.text)?.version.text
  return (
    <Card id={provisionAnchor(provision.id)} className="grid scroll-mt-24 gap-3 target:border-act">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <h3 className="font-bold clauses" lang={language === 'zh' ? 'zh-CN' : undefined}>{first?.cite[language] ?? provision.title[language]}</h3>
        {day && standing && <span className="ml-auto"><Chip tone={standing === 'in-force' ? 'done' : 'unsure'} icon={standing === 'in-force' ? 'tick' : 'help'}>
          {t(`standing.${standing}`)}</Chip></span>}
      </div>
      {standing === 'not-recorded' && day && <p className="text-sm text-ink-2 clauses">{t('notRecorded', { day })}</p>}
      {spells.length > 0 && (
        <ul className="grid gap-4">
          {spells.map((spell) => <Version key={spell.version.from} spell={spell} headed={spell.version.text === first} />)}
        </ul>
      )}
      <Uses rules={rules} />
    </Card>
  )
}
