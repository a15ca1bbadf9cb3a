import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { EraseForm } from '@/components/keeping/EraseForm'
import { Refused } from '@/components/keeping/Refused'
import { Section } from '@/components/settings/Section'
import { BackLink } from '@/components/ui/BackLink'
import { erasureReasons } from '@/lib/office/erasure'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { standingRequests } from '@/lib/server/casework/ask-erasure'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { requireMember } from '@/lib/server/member'
import { CaseGoes } from '../CaseGoes'
import { stepWords } from '../step-words'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

/** Before a case goes for good: what goes, what stays, the data to take along, and its name once more. What is asked for already has a page of its own. */
export default async function ErasePage({ params, searchParams }: Props) {
  const { caseId } = await params
  await requireMember('case:erase')
  const { member, facts } = await casePage(caseId)
  const standing = (await standingRequests(member, caseId)).find(({ kind }) => kind === 'case')
  if (standing) redirect(`/cases/${caseId}/data/asked/${standing.id}`)
  const [t, why, { isAsking, note }] = [await getTranslations('keeping.erase'), await getTranslations('keeping.why'), await stepWords(member)]
  const { error, fields } = await asked<'error' | 'fields'>(searchParams)
  const [refused, errors] = [await doorError(error), await doorFields(fields)]
  const reasons = erasureReasons.map((value) => ({ value, label: why(value) }))
  const button = isAsking ? t('askButton') : t('button')
  const words = { why: why('label'), reasons, type: t('type'), title: facts.title, cancel: t('cancel'), note, button }
  const token = member.sessionId ? formToken(member.sessionId) : ''
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/data`} label={(await getTranslations('keeping'))('title')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
        <p className="text-ink-2 clauses">{t('lead')}</p>
      </div>
      <Refused title={refused} errors={errors} />
      <CaseGoes member={member} caseId={caseId} />
      <Section title={t('form')}>
        <EraseForm action={`/api/cases/${caseId}/erasure`} back={`/cases/${caseId}/timeline`} token={token} words={words} errors={errors} />
      </Section>
    </div>
  )
}
