import { getTranslations } from 'next-intl/server'
import { MisadviceCard } from '@/components/law/MisadviceCard'
import { PageHeader } from '@/components/ui/PageHeader'
import { misadviceList } from '@/lib/law/misadvice'
import { requireMember } from '@/lib/server/member'

/** What is often told and is not so, each with how it is. */
export default async function MisadvicePage() {
  await requireMember()
  const t = await getTranslations('misadvice')
  return (
    <>
      <PageHeader title={t('title')} back={{ href: '/law', label: t('back') }} />
      <div className="grid gap-4 lg:max-w-240">
        <p className="text-ink-2 clauses">{t('lead')}</p>
        <ul className="grid gap-3 lg:grid-cols-2">
          {misadviceList.map((entry) => <li key={entry.id} className="grid"><MisadviceCard entry={entry} /></li>)}
        </ul>
      </div>
    </>
  )
}
