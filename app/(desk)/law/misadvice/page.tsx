import { getTranslations } from 'next-intl/server'
import { MisadviceCard } from '@/components/law/MisadviceCard'
import { GroupHead } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { misadviceAbout, misadviceSubjects } from '@/lib/law/misadvice'
import { requireMember } from '@/lib/server/member'

/** What is often told and is not so, each with how it is; what one does oneself first. */
export default async function MisadvicePage() {
  await requireMember()
  const t = await getTranslations('misadvice')
  return (
    <>
      <PageHeader title={t('title')} back={{ href: '/law', label: t('back') }} />
      <div className="grid gap-6 lg:max-w-240">
        <p className="text-ink-2 clauses">{t('lead')}</p>
        {misadviceSubjects.map((subject) => (
          <section key={subject} className="grid gap-3">
            <GroupHead title={t(`about.${subject}`)} />
            <ul className="grid gap-3 lg:grid-cols-2">
              {misadviceAbout(subject).map((entry) => <li key={entry.id} className="grid"><MisadviceCard entry={entry} /></li>)}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
