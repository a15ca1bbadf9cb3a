import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/settings/Section'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { localDay } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { roleMay } from '@/lib/office/permissions'
import { standingRequests } from '@/lib/server/casework/ask-erasure'
import { today } from '@/lib/server/clock'
import { memberNames } from '@/lib/server/data/members'
import type { Part } from './part'

/** The way to the last step, or to what somebody has asked for and who still has to say yes. */
export async function EraseSection({ member, caseId }: Part) {
  if (!roleMay(member.role, 'case:erase')) return null
  const [t, request] = [await getTranslations('keeping'), (await standingRequests(member, caseId)).find(({ kind }) => kind === 'case')]
  if (!request) {
    return (
      <Section title={t('erase.title')}>
        <p className="text-ink-2 clauses">{t('erase.lead')}</p>
        <LinkButton look="secondary" href={`/cases/${caseId}/data/erase`} className="justify-self-start">{t('erase.open')}</LinkButton>
      </Section>
    )
  }
  const name = (await memberNames(member, [request.askedBy])).get(request.askedBy) ?? t('request.someone')
  const at = dayInWords(localDay(request.askedAt), await getLocale(), today())
  const isMine = request.askedBy === member.id
  return (
    <Section title={t('erase.title')}>
      <Banner tone="plain" icon="people" title={t('erase.asked', { name, at })}>{isMine && t('erase.mine')}</Banner>
      <LinkButton look="secondary" href={`/cases/${caseId}/data/asked/${request.id}`} className="justify-self-start">
        {t(isMine ? 'request.look' : 'request.review')}
      </LinkButton>
    </Section>
  )
}
