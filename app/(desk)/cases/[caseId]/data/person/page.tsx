import { getLocale, getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { PersonForm } from '@/components/keeping/PersonForm'
import { Section } from '@/components/settings/Section'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { CaseworkError } from '@/lib/errors'
import { dayInWords } from '@/lib/i18n/dates'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { knownPerson, personTraces, type KnownPerson, type Traces, type Who } from '@/lib/server/casework/person-traces'
import { today } from '@/lib/server/clock'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }
type Found = { person: KnownPerson; traces: Traces }

const found = (member: Member, caseId: string, who: Who): Promise<Found> => withOffice(member, async () => {
  const person = await knownPerson(member, caseId, who)
  return { person, traces: await personTraces(member, caseId, person) }
}).catch((error: unknown) => {
  if (error instanceof CaseworkError) notFound()
  throw error
})

async function Goes({ person, traces }: Found) {
  const t = await getTranslations('keeping.people')
  const lines = [
    ...(person.key === null ? [] : [t('name')]), ...(person.requests.length > 0 ? [t('links')] : []),
    ...(traces.statements > 0 ? [t('statements', { count: traces.statements })] : []),
    ...(traces.drafts.length > 0 ? [t('drafts', { count: traces.drafts.length })] : []),
  ]
  return (
    <Section title={t('goes')}>
      <ul className="grid list-disc gap-1.5 pl-5 clauses">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      {traces.acts > 0 && <p className="text-ink-2 clauses">{t('shell', { count: traces.acts })}</p>}
    </Section>
  )
}

/** Texts that people wrote: they are named, and nobody's words are changed behind their back. */
async function Texts({ texts }: Traces) {
  const t = await getTranslations('keeping.people')
  const kinds = (['attempt', 'note', 'ticket', 'answer'] as const).filter((kind) => texts[kind] > 0)
  if (kinds.length === 0) return null
  return (
    <Section title={t('stays')}>
      <p className="clauses">{t('texts')}</p>
      <ul className="grid list-disc gap-1.5 pl-5 clauses">{kinds.map((kind) => <li key={kind}>{t(`text.${kind}`, { count: texts[kind] })}</li>)}</ul>
    </Section>
  )
}

async function Form({ caseId, token, who, traces }: { caseId: string; token: string; who: Who; traces: Traces }) {
  const [t, names, locale, on] = [await getTranslations('keeping.people'), await getTranslations('letters.kind'), await getLocale(), today()]
  const originals = traces.originals.map(({ id, name, place, inside }) => (
    { name: `originals.${id}`, label: t('original', { place, name }), hint: inside === null ? undefined : t('inside', { name: inside }) }))
  const letters = traces.letters.map(({ id, letter, on: day }) => (
    { name: `letters.${id}`, label: t('letter', { name: names(letter), on: dayInWords(day, locale, on) }) }))
  const words = { originals: t('originals'), letters: t('letters'), confirm: t('confirm'), button: t('button'), cancel: t('cancel') }
  const own = who.contact ? { name: 'contact' as const, value: who.contact } : { name: 'request' as const, value: who.request ?? '' }
  return (
    <Section title={t('button')}>
      <PersonForm action={`/api/cases/${caseId}/people/erasure`} back={`/cases/${caseId}/data`} token={token} who={own} originals={originals} letters={letters}
        words={words} />
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
  const { person, traces } = await found(member, caseId, who)
  const [t, refused] = [await getTranslations('keeping'), await doorError(error)]
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/data`} label={t('title')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('people.page', { name: person.name })}</h2>
      </div>
      {refused && <Banner tone="plain" icon="alert" title={refused} />}
      <Goes person={person} traces={traces} />
      <Texts {...traces} />
      <Form caseId={caseId} token={member.sessionId ? formToken(member.sessionId) : ''} who={who} traces={traces} />
    </div>
  )
}
