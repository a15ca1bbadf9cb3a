import { getTranslations } from 'next-intl/server'
import { SecretForm } from '@/components/settings/SecretForm'
import { Section, Setting } from '@/components/settings/Section'
import { Chip } from '@/components/ui/Chip'
import { SelectField, TextField } from '@/components/ui/Field'
import { List, ListRow } from '@/components/ui/List'
import { rolesToGive, roleMay } from '@/lib/office/permissions'
import { colleagues } from '@/lib/server/data/members'
import { invitationsOf } from '@/lib/server/invitation'
import type { Member } from '@/lib/server/member'
import { shortDay } from '@/lib/server/short-times'

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

async function Invitations({ member, token }: { member: Member; token: string }) {
  const [t, roles, errors] = [await getTranslations('auth.invitations'), await getTranslations('auth.roles'), await getTranslations('errors')]
  const open = await invitationsOf(member)
  const words = { button: t('create'), secret: t('copyLabel'), shownOnce: t('shownOnce'), refused: errors('unexpected') }
  const options = rolesToGive(member.role).map((value) => ({ value, label: roles(value) })).reverse()
  return (
    <Setting title={t('title')} explain={t('explain')}>
      <SecretForm name="invitation" action="/api/invitations" token={token} page="/join" words={words}>
        <TextField name="email" type="email" label={t('email')} autoComplete="off" required className="max-w-120" />
        <SelectField name="role" label={t('role')} options={options} className="max-w-80" />
      </SecretForm>
      <h4 className="text-sm font-bold text-ink-2">{t('open')}</h4>
      {open.length === 0 && <p className="text-sm text-ink-3">{t('none')}</p>}
      {open.length > 0 && (
        <List label={t('open')}>
          {open.map(({ id, email, role, expiresAt }) => (
            <ListRow key={id} icon="letter" title={email} detail={roles(role)} end={t('expires', { on: shortDay(expiresAt) })} />
          ))}
        </List>
      )}
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
