import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/settings/ActionForm'
import { Section } from '@/components/settings/Section'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { localDay } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { roleMay } from '@/lib/office/permissions'
import { today } from '@/lib/server/clock'
import { erasureRequest } from '@/lib/server/data/erasures'
import { memberNames } from '@/lib/server/data/members'
import type { Part } from './part'

/** The way to the last step, or what somebody has asked for and who still has to say yes. */
export async function EraseSection({ member, caseId, token }: Part) {
  if (!roleMay(member.role, 'case:erase')) return null
  const [t, request] = [await getTranslations('keeping.erase'), await erasureRequest(member, caseId)]
  const href = `/cases/${caseId}/data/erase`
  if (!request) {
    return (
      <Section title={t('title')}>
        <p className="text-ink-2 clauses">{t('lead')}</p>
        <LinkButton look="secondary" href={href} className="justify-self-start">{t('open')}</LinkButton>
      </Section>
    )
  }
  const name = (await memberNames(member, [request.askedBy])).get(request.askedBy) ?? t('someone')
  const at = dayInWords(localDay(request.askedAt), await getLocale(), today())
  const isMine = request.askedBy === member.id
  return (
    <Section title={t('title')}>
      <Banner tone="plain" icon="people" title={t('asked', { name, at })}>{isMine && t('mine')}</Banner>
      <div className="flex flex-wrap gap-3">
        {!isMine && <LinkButton look="secondary" href={href}>{t('review')}</LinkButton>}
        <ActionForm action={`/api/cases/${caseId}/erasure/refusal`} token={token} label={t('stay')} />
      </div>
    </Section>
  )
}
