import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import { Icon } from '@/components/ui/Icon'
import { WholeDays } from '@/components/ui/WholeDays'
import { citePlace } from '@/lib/law/cite-place'
import { gistIn, type GistLanguage } from '@/lib/law/gist'
import type { Spell } from '@/lib/law/lookup'
import type { Provision, ProvisionVersion as Version } from '@/lib/law/provision'
import { isDoubtful } from '@/lib/law/statutes'
import { SourceText } from './SourceText'
import { languageOf, spoken } from './spoken'

type Text = NonNullable<Version['text']>
type Props = { provision: Provision; spell: Spell; earlier?: Version; gist: GistLanguage }

/** What changed from the version before: as somebody wrote it, else what can be seen from the two texts themselves. */
function useChange({ provision, gist }: Props): (earlier: Version, later: Version) => string | null {
  const [t, locale] = [useTranslations('law'), useLocale()]
  const language = languageOf(locale)
  const placeOf = ({ cite }: Text) => citePlace(cite, provision.title, language).place
  return (earlier, later) => {
    if (later.changed) return spoken(later.changed, locale)
    if (!earlier.text || !later.text) return null
    const [from, to] = [placeOf(earlier.text), placeOf(later.text)]
    const words = gistIn(earlier.text.gist, gist) === gistIn(later.text.gist, gist) ? t('change.sameWords') : t('change.words')
    return from === to ? words : t('change.place', { from, to, words })
  }
}

function Cite({ text }: { text: Text }) {
  const language = languageOf(useLocale())
  return (
    <>
      <p className="text-sm text-ink-2" lang={language === 'zh' ? 'zh-CN' : undefined}>{text.cite[language]}</p>
      {language === 'en' && text.cite.zh !== text.cite.en && <p lang="zh-CN" className="text-sm text-ink-3">{text.cite.zh}</p>}
    </>
  )
}

function Known({ version: { grade, from, fromGrade, checkedOn, source } }: { version: Version }) {
  const t = useTranslations('law')
  return (
    <>
      {isDoubtful(grade) && <p><Chip tone="unsure" icon="help">{t('doubtful')}</Chip></p>}
      <p className="text-sm text-ink-2">
        <WholeDays>{t('checked', { grade: t(`grade.${grade}`), on: checkedOn })}</WholeDays>
        {fromGrade && <WholeDays>{t('fromDay', { from, grade: t(`fromGrade.${fromGrade}`) })}</WholeDays>}
      </p>
      <details className="text-sm">
        <summary className="inline-flex min-h-8 items-center font-bold text-act hover:underline">{t('source')}</summary>
        <p className="text-ink-2"><SourceText source={source} /></p>
      </details>
    </>
  )
}

/** One version: its days, how it is cited, what it says in our words, what changed from `earlier`, how surely it is known and where it was read. */
export function ProvisionVersion(props: Props) {
  const { spell: { version, to }, earlier, gist } = props
  const t = useTranslations('law')
  const change = useChange(props)
  const { text, from } = version
  const changed = earlier && change(earlier, version)
  return (
    <li className="grid min-w-0 content-start gap-1.5 border-l-3 border-line pl-4 clauses">
      <p className="tabular text-sm font-bold text-ink-2">
        <WholeDays>{text === null ? t('endsFrom', { from }) : to ? t('fromTo', { from, to }) : t('from', { from })}</WholeDays>
      </p>
      {text && <Cite text={text} />}
      {changed && (
        <p className="flex gap-2 text-sm">
          <Icon name="arrowRight" className="mt-0.5 size-[18px] shrink-0 text-ink-3" /><span>{t('change.said', { change: changed })}</span>
        </p>
      )}
      {text && <p>{t.rich('gistOf', { gist: () => <span lang={gist}>{gistIn(text.gist, gist)}</span> })}</p>}
      <Known version={version} />
    </li>
  )
}
