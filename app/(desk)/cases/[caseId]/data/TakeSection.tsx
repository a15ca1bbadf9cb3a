import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/settings/Section'
import { FileLink } from '@/components/ui/FileLink'
import { roleMay } from '@/lib/office/permissions'
import type { Part } from './part'

/** Where the page goes to for what a person takes along. */
const takeId = 'take'

/** A person's right to a copy of what is held about them (PIPL art. 45): everything with its originals, or the case as one text. */
export async function TakeSection({ member, caseId }: Part) {
  const t = await getTranslations('keeping.take')
  const ways = [{ key: 'whole', href: `/api/cases/${caseId}/package?include=all` }, { key: 'record', href: `/api/cases/${caseId}/record` }] as const
  if (!roleMay(member.role, 'package:export')) return <Section title={t('title')} id={takeId}><p className="text-ink-2 clauses">{t('notYours')}</p></Section>
  return (
    <Section title={t('title')} note={t('lead')} id={takeId}>
      <div className="grid gap-4">
        {ways.map(({ key, href }) => (
          <div key={key} className="grid justify-items-start gap-1">
            <FileLink look="secondary" href={href} aria-describedby={`take-${key}`}>{t(key)}</FileLink>
            <p id={`take-${key}`} className="text-sm text-ink-2 clauses">{t(`${key}Why`)}</p>
          </div>
        ))}
      </div>
      <p className="text-sm clauses">{t('beware')}</p>
    </Section>
  )
}
