import { getTranslations } from 'next-intl/server'
import { MemberList } from '@/components/settings/MemberList'
import { Section, Setting } from '@/components/settings/Section'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { governs, roleMay, rolesToGive } from '@/lib/office/permissions'
import { proofAsked } from '@/lib/server/accounts'
import { officeOf, officePeople } from '@/lib/server/data/members'
import type { Member } from '@/lib/server/member'
import { Invitations } from './Invitations'

async function Members({ member, token }: { member: Member; token: string }) {
  const [t, people, proof] = [await getTranslations('auth.members'), await officePeople(member), await proofAsked(member.userId)]
  const mayChange = (role: string) => roleMay(member.role, 'member:change') && governs(member.role, role)
  const shown = people.filter(({ role, isDisabled }) => !isDisabled || mayChange(role)).map((person) => (
    { ...person, isMe: person.id === member.id, roles: mayChange(person.role) ? rolesToGive(member.role) : [] }))
  return (
    <Setting title={t('title')} explain={t('count', { count: shown.filter(({ isDisabled }) => !isDisabled).length })}>
      <MemberList people={shown} token={token} proof={proof} />
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
      <Members member={member} token={token} />
      {roleMay(member.role, 'office:change') && <Contact member={member} token={token} />}
      {roleMay(member.role, 'member:invite') && <Invitations member={member} token={token} />}
    </Section>
  )
}
