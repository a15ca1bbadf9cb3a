import { getTranslations } from 'next-intl/server'
import { ArticleMatches } from '@/components/law/ArticleMap'
import { LawHits } from '@/components/law/LawHits'
import { LawList } from '@/components/law/LawList'
import { ruleHref } from '@/components/law/law-address'
import { LawSearch } from '@/components/law/LawSearch'
import { Card, GroupHead } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { List, ListRow } from '@/components/ui/List'
import { PageHeader } from '@/components/ui/PageHeader'
import { isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationById } from '@/lib/law'
import { articleNumber } from '@/lib/law/article-number'
import { rulesNamed, statutesOfRule, statutesWith } from '@/lib/law/lookup'
import { byForceAndSubject, statuteSummary } from '@/lib/law/statutes'
import { asked, type SearchParams } from '@/lib/server/asked'
import { today } from '@/lib/server/clock'
import { requireMember } from '@/lib/server/member'

type Of = { day?: LocalDate; words: string; rule?: ViolationId }

/** What one number of 治安管理处罚法 became, for those who know the old one. */
async function Number({ number }: { number: number }) {
  const t = await getTranslations('law.map')
  return <Card className="grid gap-2"><h2 className="font-bold">{t('title')}</h2><ArticleMatches number={number} /></Card>
}

/** What people call it by the name of a rule: one step to what that rests on. */
async function Rules({ rules }: { rules: ViolationId[] }) {
  const t = await getTranslations('law')
  return (
    <section className="grid gap-3">
      <GroupHead title={t('rulesFound')} />
      <List>{rules.map((id) => <ListRow key={id} title={t(`violations.${id}.name`)} detail={t(`violations.${id}.explanation`)} href={ruleHref(id)} />)}</List>
    </section>
  )
}

/** What was asked for: a rule of the findings, or words. */
async function Found({ day, words, rule }: Of) {
  const t = await getTranslations('law')
  const found = rule ? statutesOfRule(rule) : statutesWith(words)
  const rules = rule ? [] : rulesNamed(words)
  const number = articleNumber(words)
  return (
    <>
      {rule && <div className="grid gap-1 clauses"><p className="font-bold">{t('ofRule', { name: t(`violations.${rule}.name`) })}</p>
        <p className="text-sm text-ink-2">{t(`violations.${rule}.explanation`)}</p></div>}
      {number !== null && <Number number={number} />}
      {rules.length > 0 && <Rules rules={rules} />}
      {rules.length > 0 && found.length > 0 && <GroupHead title={t('textsFound')} />}
      <LawHits found={found} day={day} />
      {found.length + rules.length === 0 && <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>}
    </>
  )
}

async function Everything({ day }: { day?: LocalDate }) {
  const t = await getTranslations('law.toMisadvice')
  return (
    <>
      <List><ListRow icon="help" title={t('title')} detail={t('text')} href="/law/misadvice" /></List>
      <LawList groups={byForceAndSubject(statutesWith('').map((group) => statuteSummary(group, day ?? today())))} day={day} />
    </>
  )
}

/** Every statute with a recorded text, calm and in groups; or what was asked for by words, article number, rule, and the day something happened. */
export default async function LawPage({ searchParams }: { searchParams: SearchParams }) {
  await requireMember()
  const { day: on = '', q = '', rule: about = '' } = await asked<'day' | 'q' | 'rule'>(searchParams)
  const t = await getTranslations('law')
  const day = isLocalDate(on) ? on : undefined
  const rule = violationById(about)?.id
  const words = q.trim().slice(0, 100)
  const isNarrowed = Boolean(words || rule)
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid gap-6 lg:max-w-240">
        <p className="text-ink-2 clauses">{t('lead')}</p>
        <LawSearch day={day ?? ''} words={words} isNarrowed={isNarrowed || Boolean(day)} />
        {isNarrowed ? <Found day={day} words={words} rule={rule} /> : <Everything day={day} />}
      </div>
    </>
  )
}
