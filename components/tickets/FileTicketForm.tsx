import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { earliestDay, type LocalDate } from '@/lib/calendar/local-date'
import { procedures, type ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { CallFields } from './CallFields'
import { EvidenceField, PlacedForm, SentLetterField, type EventThings, type FormPlace } from './EventForms'

/** What the address says of a filing already. */
export type FilingSaid = { on?: LocalDate; number?: string; respondent?: string; letter?: string }

/**
 * Registers what was handed in. `respondents` = whom it can be about, the likely one first; `things` = originals and issued letters it may rest on;
 * `byCall` = on the phone, with what the call left.
 */
export function FileTicketForm({ place, channel, respondents, things: { evidence, letters }, today, quiet, byCall, said = {} }: {
  place: FormPlace; channel: ChannelId; respondents: { key: string; name: string }[]; things: EventThings; today: LocalDate; quiet?: boolean
  byCall?: boolean; said?: FilingSaid
}) {
  const [t, call] = [useTranslations('tickets'), useTranslations('call.save')]
  const about = [...respondents.map(({ key, name }) => ({ value: key, label: name })), { value: '', label: t('file.nobody') }]
  const chosen = about.find(({ value }) => value === said.respondent)?.value
  const choices = procedures.map((each) => ({ value: each, label: t(`procedure.${each}.name`), hint: t(`procedure.${each}.hint`) }))
  return (
    <PlacedForm place={place} form={byCall ? `${channel}-call` : channel} isCall={byCall} className="grid gap-4">
      <input type="hidden" name="channel" value={channel} />
      {channelOf(channel)?.procedures && <RadioGroup name="procedure" look="rows" label={t('procedure.label')} options={choices} chosen={['administrative']} />}
      {respondents.length > 0 && <SelectField name="respondent" label={t('file.respondent')} options={about} defaultValue={chosen} />}
      <DateField name="filedOn" label={t('file.on')} required min={earliestDay} max={today} defaultValue={said.on ?? today}
        error={place.errors?.get('filedOn')} />
      {byCall ? <CallFields errors={place.errors} /> : (
        <TextField name="number.0" label={t('file.number')} optional={t('record.optional')} maxLength={120} defaultValue={said.number} />
      )}
      {byCall && <TextArea name="note" label={call('note')} optional={t('record.optional')} rows={3} maxLength={4000} />}
      <EvidenceField evidence={evidence} />
      <SentLetterField letters={letters} chosen={said.letter} error={place.errors?.get('letterId')} />
      <Button look={quiet ? 'secondary' : 'primary'} icon="tick">{byCall ? call('file') : t('file.save')}</Button>
    </PlacedForm>
  )
}
