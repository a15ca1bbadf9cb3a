import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Section } from '@/components/settings/Section'
import { CaseworkError } from '@/lib/errors'
import { knownPerson, type KnownPerson, personTraces, type Traces, type Who } from '@/lib/server/casework/person-traces'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'

export type FoundPerson = { person: KnownPerson; traces: Traces }

/** A person of a case and where they stand in it; without one, the page that says there is nothing here. */
export const foundPerson = (member: Member, caseId: string, who: Who): Promise<FoundPerson> => withOffice(member, async () => {
  const person = await knownPerson(member, caseId, who)
  return { person, traces: await personTraces(member, caseId, person) }
}).catch((error: unknown) => {
  if (error instanceof CaseworkError) notFound()
  throw error
})

/** What goes with a person in any case, what stays without a name, and what nobody changes. */
export async function PersonGoes({ person, traces }: FoundPerson) {
  const t = await getTranslations('keeping.people')
  const isContact = person.key !== null
  const lines = [
    ...(isContact ? [t('name'), t('about')] : []), ...(person.requests.length > 0 ? [t('links')] : []),
    ...(traces.statements > 0 ? [t('statements', { count: traces.statements })] : []),
    ...(traces.drafts.length > 0 ? [t('drafts', { count: traces.drafts.length })] : []),
  ]
  return (
    <Section title={t('goes')}>
      <ul className="grid list-disc gap-1.5 pl-5 clauses">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      {traces.acts > 0 && <p className="text-ink-2 clauses">{t('shell', { count: traces.acts })}</p>}
      {isContact && <p className="text-ink-2 clauses">{t('untouched')}</p>}
    </Section>
  )
}

/** Texts that people wrote: they are named, and nobody's words are changed behind their back. */
export async function PersonTexts({ texts }: Traces) {
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
