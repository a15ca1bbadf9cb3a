import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { List, ListRow } from '@/components/ui/List'
import { ActionForm } from './ActionForm'
import { type Proof, ProofField } from './ProofField'

/** `roles` = what the one who looks may make of them, none where they decide nothing about them. `drafts` = left unfinished by whoever is out. */
export type MemberView = { id: string; name: string | null; role: string; isMe: boolean; isDisabled: boolean; drafts: number; roles: string[] }
type Props = { people: MemberView[]; token: string; proof: Proof }
type One = { person: MemberView; token: string; proof: Proof }

function RoleForm({ person: { id, role, roles }, token, proof }: One) {
  const [t, names] = [useTranslations('auth.members'), useTranslations('auth.roles')]
  const options = [...new Set([role, ...roles])].map((value) => ({ value, label: names(value) }))
  return (
    <form method="post" action={`/api/members/${id}/role`} className="grid gap-3">
      <FormToken token={token} />
      <SelectField name="role" id={`field-role-${id}`} label={t('role')} options={options} defaultValue={role} className="max-w-80" />
      <ProofField id={id} proof={proof} />
      <Button look="secondary" className="justify-self-start">{t('giveRole')}</Button>
    </form>
  )
}

/** Putting somebody out: what it does, and the one press. */
function Disable({ person: { id, isMe }, token }: One) {
  const t = useTranslations('auth.members')
  return (
    <form method="post" action={`/api/members/${id}/disabling`} className="grid gap-3">
      <FormToken token={token} />
      <p className="text-sm text-ink-2 clauses">{t(isMe ? 'disableMe' : 'disableExplain')}</p>
      <Button look="danger" className="justify-self-start">{t('disable')}</Button>
    </form>
  )
}

function Out({ person: { id, drafts }, token }: One) {
  const t = useTranslations('auth.members')
  return (
    <div className="grid gap-3">
      {drafts > 0 && (
        <div className="grid gap-2">
          <p className="text-sm clauses" id={`drafts-${id}`}>{t('left', { count: drafts })}</p>
          <ActionForm action={`/api/members/${id}/drafts`} token={token} label={t('takeOver')} describedBy={`drafts-${id}`} />
        </div>
      )}
      <ActionForm action={`/api/members/${id}/enabling`} token={token} label={t('enable')} describedBy={`member-${id}`} />
    </div>
  )
}

function Change(one: One) {
  const t = useTranslations('auth.members')
  const { person } = one
  if (person.roles.length === 0) return null
  if (person.isDisabled) return <Out {...one} />
  return (
    <details>
      <summary className="flex min-h-target items-center font-bold text-act">{t('change', { name: person.name ?? t('unnamed') })}</summary>
      <div className="grid gap-6 pb-2 pt-2"><RoleForm {...one} /><Disable {...one} /></div>
    </details>
  )
}

function Mark({ person: { isMe, isDisabled } }: Pick<One, 'person'>) {
  const t = useTranslations('auth.members')
  if (isDisabled) return <Chip>{t('isOut')}</Chip>
  return isMe ? <Chip tone="act">{t('you')}</Chip> : null
}

/** Everyone in the office, and for whoever decides about them what can be changed. */
export function MemberList({ people, token, proof }: Props) {
  const [t, names] = [useTranslations('auth.members'), useTranslations('auth.roles')]
  return (
    <List label={t('title')}>
      {people.map((person) => (
        <ListRow key={person.id} icon="person" title={<span id={`member-${person.id}`}>{person.name ?? t('unnamed')}</span>} detail={names(person.role)}
          end={person.isMe || person.isDisabled ? <Mark person={person} /> : undefined}
          actions={person.roles.length > 0 ? <Change person={person} token={token} proof={proof} /> : undefined} />
      ))}
    </List>
  )
}
