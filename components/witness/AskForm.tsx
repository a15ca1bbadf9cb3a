import { useTranslations } from 'next-intl'
import { SecretForm } from '@/components/settings/SecretForm'
import { Checkbox } from '@/components/ui/Choice'
import { SelectField, TextField } from '@/components/ui/Field'
import { linkDaysMax } from '@/lib/evidence/statement'

/** `people` = contacts of the case; `askedAs` = the name that is usually told. */
type Props = { caseId: string; token: string; people: { key: string; name: string }[]; askedAs: string; topic?: string }

const dayChoices = [3, 7, linkDaysMax]

/** Whom, as whom, about what, for how long: makes the link and shows it once. */
export function AskForm({ caseId, token, people, askedAs, topic }: Props) {
  const t = useTranslations('witness.desk')
  const words = {
    button: t('button'), secret: t('link'), shownOnce: t('linkOnce'), code: t('code'), codeOnce: t('codeOnce'), refused: t('refused'),
  }
  const who = [...people.map(({ key, name }) => ({ value: key, label: name })), { value: '', label: t('someoneNew') }]
  const days = dayChoices.map((count) => ({ value: String(count), label: t('dayCount', { count }) }))
  return (
    <SecretForm name="witness" action={`/api/cases/${caseId}/witness-requests`} token={token} isMain words={words}>
      {people.length > 0 && <SelectField name="contact" label={t('who')} options={who} className="max-w-120" />}
      <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={60} required={people.length === 0} className="max-w-120" />
      <TextField name="askedAs" label={t('askedAs')} hint={t('askedAsHint')} defaultValue={askedAs} maxLength={60} required className="max-w-120" />
      <TextField name="topic" label={t('topic')} hint={t('topicHint')} placeholder={t('topicExample')} defaultValue={topic} maxLength={200} required />
      <SelectField name="days" label={t('days')} options={days} defaultValue={String(linkDaysMax)} className="max-w-80" />
      <Checkbox name="passcode" label={t('passcode')} hint={t('passcodeHint')} />
    </SecretForm>
  )
}
