import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextArea } from '@/components/ui/Field'
import { earliestDay, type LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import type { EventPlace } from '@/lib/tickets/event-words'
import { CallFields } from './CallFields'
import { EvidenceField, PlacedForm, type EvidenceChoice, type FormPlace } from './EventForms'
import { useEventName } from './use-event-name'

/** A call about a filing: what it was, who answered, what they said. `offered` = kinds it can have been, the likely one first. */
export function CallForm({ place, of, offered, evidence, today }: {
  place: FormPlace; of: EventPlace; offered: TicketEventKind[]; evidence: readonly EvidenceChoice[]; today: LocalDate
}) {
  const [t, fields] = [useTranslations('call.save'), useTranslations('call.fields')]
  const kind = useEventName(of)
  return (
    <PlacedForm place={place} form="call" isCall className="grid gap-4">
      <CallFields errors={place.errors} />
      <TextArea name="note" label={t('note')} optional={fields('optional')} rows={3} maxLength={4000} />
      <SelectField name="kind" label={t('kind')} options={offered.map((each) => ({ value: each, label: kind(each) }))} defaultValue={offered[0]} />
      <DateField name="on" label={t('on')} required min={earliestDay} max={today} defaultValue={today} error={place.errors?.get('on')} />
      <EvidenceField evidence={evidence} />
      <Button icon="tick">{t('button')}</Button>
    </PlacedForm>
  )
}
