import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ConfirmForm } from '@/components/keeping/ConfirmForm'
import { Refused } from '@/components/keeping/Refused'
import { ActionForm } from '@/components/settings/ActionForm'
import { Section } from '@/components/settings/Section'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { localDay } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { requestDays } from '@/lib/office/erasure'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { secondPeople, standingRequests } from '@/lib/server/casework/ask-erasure'
import { personOfSubject } from '@/lib/server/casework/person-subject'
import { isAllNamed } from '@/lib/server/casework/take-person-out'
import { today } from '@/lib/server/clock'
import type { ErasureRequest } from '@/lib/server/data/erasure-requests'
import { erasedByRequest } from '@/lib/server/data/erasures'
import { memberNames } from '@/lib/server/data/members'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'
import { CaseGoes } from '../../CaseGoes'
import { type FoundPerson, foundPerson, PersonGoes, PersonTexts } from '../../PersonGoes'
import { AskedThings } from './AskedThings'

type Props = { params: Promise<{ caseId: string; requestId: string }>; searchParams: SearchParams }
type Shown = { member: Member; request: ErasureRequest; found: FoundPerson | null; title: string }

/** The request, or where its story goes on: it was done, or it stands no more. */
async function requestOf(member: Member, caseId: string, requestId: string): Promise<ErasureRequest> {
  const request = (await standingRequests(member, caseId)).find(({ id }) => id === requestId)
  if (request) return request
  redirect(`/cases/${caseId}/data?${(await erasedByRequest(member, requestId)) === 'person' ? 'done=person' : 'error=request-over'}`)
}

async function personAsked(member: Member, { kind, caseId, subject }: ErasureRequest): Promise<FoundPerson | null> {
  if (kind === 'case') return null
  const who = await personOfSubject(member, caseId, subject)
  return who ? foundPerson(member, caseId, who) : redirect(`/cases/${caseId}/data?error=request-over`)
}

/** Who asked, when, why, and how long it waits. */
async function Asked({ member, request: { askedBy, askedAt, expiresAt, why } }: Pick<Shown, 'member' | 'request'>) {
  const [t, reasons, locale] = [await getTranslations('keeping.request'), await getTranslations('keeping.why'), await getLocale()]
  const day = (at: number) => dayInWords(localDay(at), locale, today())
  const name = (await memberNames(member, [askedBy])).get(askedBy) ?? t('someone')
  const title = askedBy === member.id ? t('asked.me', { at: day(askedAt), why: reasons(why) }) : t('asked.other', { name, at: day(askedAt), why: reasons(why) })
  return <Banner tone="plain" icon="people" title={title}>{t('until', { on: day(expiresAt), days: requestDays })}</Banner>
}

/** What the member can do: say yes to another's request, take back their own, or, left alone, say yes to it themselves. */
async function Deeds({ member, request, found, title, error }: Shown & { error?: string }) {
  const [t, erase, isMine] = [await getTranslations('keeping.request'), await getTranslations('keeping.erase'), request.askedBy === member.id]
  const [isAlone, door] = [(await secondPeople(member)).length === 0, `/api/cases/${request.caseId}/erasure-requests/${request.id}`]
  const token = member.sessionId ? formToken(member.sessionId) : ''
  const isCurrent = !found || isAllNamed(found.person, request.things)
  const words = { sure: t('sure'), type: erase('type'), button: t(`confirm.${request.kind}`) }
  return (
    <Section title={t('decide')}>
      <p className="text-ink-2 clauses">{t(!isCurrent ? 'more' : !isMine ? 'second' : isAlone ? 'left' : 'waiting')}</p>
      {isCurrent && (!isMine || isAlone) && (
        <ConfirmForm action={`${door}/confirmation`} token={token} title={request.kind === 'case' ? title : null} words={words} error={error} />
      )}
      <ActionForm action={`${door}/refusal`} token={token} label={t(isMine ? 'takeBack' : 'refuse')} />
    </Section>
  )
}

/** What goes, from the request alone; nothing can be chosen anew. */
async function Goes({ member, request, found }: Omit<Shown, 'title'>) {
  if (!found) return <CaseGoes member={member} caseId={request.caseId} />
  return (
    <>
      <PersonGoes {...found} />
      <AskedThings member={member} request={request} />
      <PersonTexts {...found.traces} />
    </>
  )
}

/** What somebody asked to be erased: for the second person to look at and decide, and for the first to take back. */
export default async function AskedPage({ params, searchParams }: Props) {
  const { caseId, requestId } = await params
  await requireMember('case:erase')
  const { member, facts } = await casePage(caseId)
  const request = await requestOf(member, caseId, requestId)
  const found = await personAsked(member, request)
  const { error, fields } = await asked<'error' | 'fields'>(searchParams)
  const [keeping, refused, errors] = [await getTranslations('keeping'), await doorError(error), await doorFields(fields)]
  const heading = `request.heading.${request.kind}.${request.askedBy === member.id ? 'me' : 'other'}` as const
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/data`} label={keeping('title')} isNamed />
        <h2 className="text-xl font-bold clauses">{keeping(heading, { name: found?.person.name ?? '' })}</h2>
      </div>
      <Refused title={refused} errors={errors} />
      <Asked member={member} request={request} />
      <Goes member={member} request={request} found={found} />
      <Deeds member={member} request={request} found={found} title={facts.title} error={errors.get('title')} />
    </div>
  )
}
