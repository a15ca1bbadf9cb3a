import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { PersonForm } from '@/components/keeping/PersonForm'
import { Section } from '@/components/settings/Section'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { standingRequests } from '@/lib/server/casework/ask-erasure'
import { personSubject } from '@/lib/server/casework/person-subject'
import type { Traces, Who } from '@/lib/server/casework/person-traces'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'
import { foundPerson, PersonGoes, PersonTexts } from '../PersonGoes'
import { stepWords } from '../step-words'
import { thingWords } from '../thing-words'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

async function Form({ member, caseId, who, traces }: { member: Member; caseId: string; who: Who; traces: Traces }) {
  const [t, { isAsking, note }, things] = [await getTranslations('keeping.people'), await stepWords(member), await thingWords(traces)]
  const fields = (kind: 'originals' | 'letters') => things[kind].map(({ id, ...words }) => ({ name: `${kind}.${id}`, ...words }))
  const button = isAsking ? t('askButton') : t('button')
  const words = { originals: t('originals'), letters: t('letters'), confirm: t('confirm'), note, button, cancel: t('cancel') }
  const named = who.contact ? { name: 'contact' as const, value: who.contact } : { name: 'request' as const, value: who.request ?? '' }
  return (
    <Section title={t('button')}>
      <PersonForm action={`/api/cases/${caseId}/people/erasure`} back={`/cases/${caseId}/data`} token={member.sessionId ? formToken(member.sessionId) : ''}
        who={named} originals={fields('originals')} letters={fields('letters')} words={words} />
    </Section>
  )
}

/** Before a person is taken out of a case: what goes, what stays without a name, and what else holds them. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { caseId } = await params
  await requireMember('case:erase')
  const { member } = await casePage(caseId)
  const { contact, request, error } = await asked<'contact' | 'request' | 'error'>(searchParams)
  if (!contact && !request) redirect(`/cases/${caseId}/data`)
  const who = contact ? { contact } : { request }
  const standing = (await standingRequests(member, caseId)).find(({ subject }) => subject === personSubject(caseId, who))
  if (standing) redirect(`/cases/${caseId}/data/asked/${standing.id}`)
  const { person, traces } = await foundPerson(member, caseId, who)
  const [t, refused] = [await getTranslations('keeping'), await doorError(error)]
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/data`} label={t('title')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('people.page', { name: person.name })}</h2>
      </div>
      {refused && <Banner tone="plain" icon="alert" title={refused} />}
      <PersonGoes person={person} traces={traces} />
      <PersonTexts {...traces} />
      <Form member={member} caseId={caseId} who={who} traces={traces} />
    </div>
  )
}
