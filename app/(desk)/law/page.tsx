import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleMap } from '@/components/law/ArticleMap'
import { LawSearch } from '@/components/law/LawSearch'
import { ProvisionCard, type ProvisionView } from '@/components/law/ProvisionCard'
import { GroupHead } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import { publicSecurityArticleMap, standing } from '@/lib/law'
import { rulesCiting, spellsOf, statutesWith, type StatuteGroup } from '@/lib/law/lookup'
import type { Provision } from '@/lib/law/provision'
import { requireMember } from '@/lib/server/member'

type Props = { searchParams: Promise<{ day?: string; q?: string }> }

/** With a day: the version that stood then, or none; without: every version. */
function viewOf(provision: Provision, day: LocalDate | undefined): ProvisionView {
  const rules = rulesCiting(provision.id)
  const spells = spellsOf(provision)
  if (!day) return { provision, spells, rules }
  const { state } = standing(provision, day)
  const ofDay = spells.filter(({ version, to }) => version.from <= day && (to === null || day <= to))
  return { provision, spells: ofDay, rules, day, standing: state }
}

async function Statute({ group, day }: { group: StatuteGroup; day: LocalDate | undefined }) {
  const t = await getTranslations('law')
  const language = (await getLocale()).startsWith('zh') ? 'zh' : 'en'
  const note = [t(`forceKind.${group.force}`), ...(group.boundTo ? [t(`boundTo.${group.boundTo}`)] : [])].join(t('comma'))
  return (
    <section className="grid gap-3">
      <GroupHead title={group.title[language]} note={note} />
      {group.provisions.map((provision) => <ProvisionCard key={provision.id} view={viewOf(provision, day)} />)}
      {group.statute === 'ZAGL' && <ArticleMap pairs={publicSecurityArticleMap} />}
    </section>
  )
}

/** Every recorded rule text in our words, by the day something happened: what stood then, where it was read, who checked it and when. */
export default async function LawPage({ searchParams }: Props) {
  await requireMember()
  const { day: asked = '', q = '' } = await searchParams
  const t = await getTranslations('law')
  const day = isLocalDate(asked) ? asked : undefined
  const found = statutesWith(q)
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid gap-6 lg:max-w-200">
        <p className="text-ink-2 clauses">{t('lead')}</p>
        <LawSearch day={day ?? ''} words={q} />
        {found.map((group) => <Statute key={group.statute} group={group} day={day} />)}
        {found.length === 0 && <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>}
      </div>
    </>
  )
}
