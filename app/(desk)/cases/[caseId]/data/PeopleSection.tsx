import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/settings/Section'
import { List, ListRow } from '@/components/ui/List'
import { realName } from '@/lib/cases/stand-in-names'
import { roleMay } from '@/lib/office/permissions'
import { caseFacts } from '@/lib/server/data/cases'
import { requestsOfCase } from '@/lib/server/data/witness-requests'
import type { Part } from './part'

/** Contacts who still have a name or a number here, and witnesses who are nobody's contact. */
async function people({ member, caseId }: Part) {
  const [t, { contacts }] = [await getTranslations('keeping.people'), await caseFacts(member, caseId)]
  const named = contacts.filter(({ name, relation, phones }) => realName(name, relation) !== '' || relation !== '' || phones.length > 0)
  const witnesses = (await requestsOfCase(member, caseId)).filter(({ contact }) => contact === null)
  return [
    ...named.map(({ key, name, relation }) => ({ query: `contact=${encodeURIComponent(key)}`, name, what: t('contact', { relation: relation || name }) })),
    ...witnesses.map(({ id, witnessName }) => ({ query: `request=${id}`, name: witnessName, what: t('witness') })),
  ]
}

/** Whoever does not want to appear in this case any more. */
export async function PeopleSection(part: Part) {
  if (!roleMay(part.member.role, 'case:erase')) return null
  const [t, found] = [await getTranslations('keeping.people'), await people(part)]
  return (
    <Section title={t('title')} note={t('lead')}>
      {found.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      {found.length > 0 && (
        <List label={t('title')}>
          {found.map(({ query, name, what }) => (
            <ListRow key={query} icon="person" title={name} detail={what} end={t('open')} href={`/cases/${part.caseId}/data/person?${query}`} />
          ))}
        </List>
      )}
    </Section>
  )
}
