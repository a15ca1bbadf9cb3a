import { getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { Chip } from '@/components/ui/Chip'
import { List, ListRow } from '@/components/ui/List'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { roleMay } from '@/lib/office/permissions'
import { colleagues, officeOf } from '@/lib/server/data/members'
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

/** How people reach the office, as they are told before their data is handled. */
async function Contact({ member, token }: { member: Member; token: string }) {
  const [t, { contact }] = [await getTranslations('auth.members'), await officeOf(member)]
  return (
    <Setting title={t('contact')} explain={t('contactExplain')}>
      <form method="post" action="/api/office/contact" className="grid gap-3 sm:flex sm:flex-wrap sm:items-end">
        <FormToken token={token} />
        <TextField name="contact" label={t('contactLabel')} hint={t('contactHint')} defaultValue={contact ?? ''} required maxLength={200}
          className="w-full max-w-120" />
        <Button look="secondary">{t('contactSave')}</Button>
      </form>
    </Setting>
  )
}

/** Who is here, and who is asked to come. */
export async function OfficeSection({ member, token }: { member: Member; token: string }) {
  const t = await getTranslations('auth.members')
  return (
    <Section title={t('office')} id="office">
      <Members member={member} />
      {roleMay(member.role, 'office:change') && <Contact member={member} token={token} />}
      {roleMay(member.role, 'member:invite') && <Invitations member={member} token={token} />}
    </Section>
  )
}
