import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/settings/Section'
import { List, ListRow } from '@/components/ui/List'
import { realName } from '@/lib/cases/stand-in-names'
import { roleMay } from '@/lib/office/permissions'
import { standingRequests } from '@/lib/server/casework/ask-erasure'
import { personSubject } from '@/lib/server/casework/person-subject'
import { caseFacts } from '@/lib/server/data/cases'
import { requestsOfCase } from '@/lib/server/data/witness-requests'
import type { Part } from './part'

/** Contacts who still have a name or a number here, and witnesses who are nobody's contact. */
async function people({ member, caseId }: Part) {
  const [t, { contacts }] = [await getTranslations('keeping.people'), await caseFacts(member, caseId)]
  const named = contacts.filter(({ name, relation, phones }) => realName(name, relation) !== '' || relation !== '' || phones.length > 0)
  const witnesses = (await requestsOfCase(member, caseId)).filter(({ contact }) => contact === null)
  const all = [
    ...named.map(({ key, name, relation }) => (
      { who: { contact: key }, query: `contact=${encodeURIComponent(key)}`, name, what: t('contact', { relation: relation || name }) })),
    ...witnesses.map(({ id, witnessName }) => ({ who: { request: id }, query: `request=${id}`, name: witnessName, what: t('witness') })),
  ]
  const standing = new Map((await standingRequests(member, caseId)).map(({ subject, id }) => [subject, id]))
  return all.map(({ who, query, ...each }) => {
    const asked = standing.get(personSubject(caseId, who))
    return { ...each, href: `/cases/${caseId}/data/${asked ? `asked/${asked}` : `person?${query}`}`, end: t(asked ? 'asked' : 'open') }
  })
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
          {found.map(({ href, name, what, end }) => <ListRow key={href} icon="person" title={name} detail={what} end={end} href={href} />)}
        </List>
      )}
    </Section>
  )
}
