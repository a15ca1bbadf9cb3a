import { getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { Chip } from '@/components/ui/Chip'
import { List, ListRow } from '@/components/ui/List'
import { roleMay } from '@/lib/office/permissions'
import { colleagues } from '@/lib/server/data/members'
import type { Member } from '@/lib/server/member'
import { Invitations } from './Invitations'

async function Members({ member }: { member: Member }) {
  const [t, roles, people] = [await getTranslations('auth.members'), await getTranslations('auth.roles'), await colleagues(member)]
  return (
    <Setting title={t('title')} explain={t('count', { count: people.length })}>
      <List label={t('title')}>
        {people.map(({ id, name, role }) => (
          <ListRow key={id} icon="person" title={name ?? t('unnamed')} detail={roles(role)}
            end={id === member.id ? <Chip tone="act">{t('you')}</Chip> : undefined} />
        ))}
      </List>
    </Setting>
  )
}

/** Who is here, and who is asked to come. */
export async function OfficeSection({ member, token }: { member: Member; token: string }) {
  const t = await getTranslations('auth.members')
  return (
    <Section title={t('office')}>
      <Members member={member} />
      {roleMay(member.role, 'member:invite') && <Invitations member={member} token={token} />}
    </Section>
  )
}
