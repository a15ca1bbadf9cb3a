import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArticleMap } from '@/components/law/ArticleMap'
import { GistChoice } from '@/components/law/GistChoice'
import { statuteHref } from '@/components/law/law-address'
import { DaySearch } from '@/components/law/LawSearch'
import { ProvisionCard } from '@/components/law/ProvisionCard'
import { provisionView } from '@/components/law/provision-view'
import { StatuteHead } from '@/components/law/StatuteHead'
import { PageHeader } from '@/components/ui/PageHeader'
import { isLocalDate } from '@/lib/calendar/local-date'
import { publicSecurityArticleMap } from '@/lib/law'
import { gistLanguageOf } from '@/lib/law/gist'
import { statuteById } from '@/lib/law/lookup'
import { statuteSummary } from '@/lib/law/statutes'
import { asked, type SearchParams } from '@/lib/server/asked'
import { today } from '@/lib/server/clock'
import { requireMember } from '@/lib/server/member'

type Props = { params: Promise<{ statute: string }>; searchParams: SearchParams }

/** One statute: each topic with its versions, older beside newer, or only what stood on the day one asks about; our words in a language of choice. */
export default async function StatutePage({ params, searchParams }: Props) {
  await requireMember()
  const { statute } = await params
  const { day: on = '', article: number = '', gist: wanted } = await asked<'day' | 'article' | 'gist'>(searchParams)
  const group = statuteById(decodeURIComponent(statute))
  if (!group) notFound()
  const t = await getTranslations('law')
  const day = isLocalDate(on) ? on : undefined
  const article = number.trim().slice(0, 20)
  const gist = gistLanguageOf(wanted, await getLocale())
  const kept = { gist: wanted === gist ? gist : '' }
  return (
    <>
      <PageHeader title={t('title')} back={{ href: '/law', label: t('title') }} />
      <div className="grid gap-6 lg:max-w-240">
        <StatuteHead statute={statuteSummary(group, day ?? today())} />
        <DaySearch action={statuteHref(group.statute)} clear={statuteHref(group.statute, { ...kept, article })} day={day ?? ''} kept={{ ...kept, article }} />
        <GistChoice chosen={gist} statute={group.statute} asked={{ day, article }} />
        <div className="grid gap-3">
          {group.provisions.map((provision) => <ProvisionCard key={provision.id} view={provisionView(provision, day)} gist={gist} />)}
        </div>
        {group.statute === 'ZAGL' && <ArticleMap pairs={publicSecurityArticleMap} asked={article} kept={{ ...kept, day: day ?? '' }} />}
      </div>
    </>
  )
}
