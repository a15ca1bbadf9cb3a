import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/settings/ActionForm'
import { ProofField } from '@/components/settings/ProofField'
import { SecretForm } from '@/components/settings/SecretForm'
import { Setting } from '@/components/settings/Section'
import { SelectField, TextField } from '@/components/ui/Field'
import { List, ListRow } from '@/components/ui/List'
import { rolesToGive } from '@/lib/office/permissions'
import { proofAsked } from '@/lib/server/accounts'
import { invitationsOf } from '@/lib/server/invitation'
import type { Member } from '@/lib/server/member'
import { shortDay } from '@/lib/server/short-times'

/** Asking someone to come: a link made here, handed over by hand, and those not accepted yet. */
export async function Invitations({ member, token }: { member: Member; token: string }) {
  const [t, roles, errors] = [await getTranslations('auth.invitations'), await getTranslations('auth.roles'), await getTranslations('errors')]
  const open = await invitationsOf(member)
  const words = { button: t('create'), secret: t('copyLabel'), shownOnce: t('shownOnce'), refused: errors('unexpected') }
  const given = rolesToGive(member.role)
  const options = given.map((value) => ({ value, label: roles(value) })).reverse()
  return (
    <Setting title={t('title')} explain={t('explain')}>
      <SecretForm name="invitation" action="/api/invitations" token={token} page="/join" words={words}>
        <TextField name="email" type="email" label={t('email')} autoComplete="off" required className="max-w-120" />
        <SelectField name="role" label={t('role')} options={options} className="max-w-80" />
        <ProofField id="invitation" proof={await proofAsked(member.userId)} />
      </SecretForm>
      <h4 className="text-sm font-bold text-ink-2">{t('open')}</h4>
      {open.length === 0 && <p className="text-sm text-ink-3">{t('none')}</p>}
      {open.length > 0 && (
        <List label={t('open')}>
          {open.map(({ id, email, role, expiresAt }) => (
            <ListRow key={id} icon="letter" title={<span id={`invitation-${id}`}>{email}</span>} detail={roles(role)}
              end={t('expires', { on: shortDay(expiresAt) })}
              actions={given.some((each) => each === role)
                ? <ActionForm action={`/api/invitations/${id}`} token={token} label={t('revoke')} describedBy={`invitation-${id}`} /> : undefined} />
          ))}
        </List>
      )}
    </Setting>
  )
}
