import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KeptForm } from '@/components/forms/KeptForm'
import { keptWords } from '@/components/forms/kept-words'
import type { Kept } from '@/components/forms/use-kept-form'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { FormToken } from '@/components/ui/FormToken'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { earliestDay, type LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { dayInWords } from '@/lib/i18n/dates'
import type { OfferedExtension } from '@/lib/tickets/offered-events'
import type { EventPlace } from '@/lib/tickets/event-words'
import { CallFields, hasCallError } from './CallFields'
import { useEventName } from './use-event-name'

/**
 * Where a form posts to and what makes it this session's own; `key` makes sending it twice the same as once; `base` = what has been recorded there so far;
 * `errors` = what did not fit when it came back, a sentence for each path.
 */
export type FormPlace = { action: string; formToken: string; key: string; base: string; errors?: ReadonlyMap<string, string> }
export type EvidenceChoice = { id: string; number: number; name: string }
/** An issued letter under its name. */
export type LetterChoice = { id: string; name: string }

const nameOf = (action: string, form: string) => `${action}-${form}`
/** What an ExtensionForm is kept under. */
export const extensionForm = (action: string): string => nameOf(action, 'extension')

/** A plain form at its place, which keeps what is typed until it is sent. `isCall` = the stopwatch of the page fills in its time and length. */
export function PlacedForm({ place, form, asked, isCall, children, className }: {
  place: FormPlace; form: string; asked?: string; isCall?: boolean; children: ReactNode; className: string
}) {
  const ui = useTranslations('ui')
  const keeping: Kept = { name: nameOf(place.action, form), base: place.base, asked }
  return (
    <KeptForm action={place.action} keeping={keeping} words={keptWords((key) => ui(key))} className={className} data-call={isCall || undefined}>
      <FormToken token={place.formToken} once={place.key} />
      {children}
    </KeptForm>
  )
}

/** Which issued letter went out, where there is any. */
export function SentLetterField({ letters, chosen, error }: { letters: readonly LetterChoice[]; chosen?: string; error?: string }) {
  const t = useTranslations('tickets.record')
  if (letters.length === 0) return null
  const options = [{ value: '', label: t('no-letter') }, ...letters.map(({ id, name }) => ({ value: id, label: name }))]
  return <SelectField name="letterId" label={t('letter')} optional={t('optional')} options={options} defaultValue={chosen ?? ''} error={error} />
}

/** The original an event rests on, where the case has any; `id` where a page has several of these fields. */
export function EvidenceField({ evidence, id }: { evidence: readonly EvidenceChoice[]; id?: string }) {
  const [t, number] = [useTranslations('tickets.record'), useTranslations('evidence')]
  if (evidence.length === 0) return null
  const items = evidence.map(({ id: value, number: at, name }) => ({ value, label: `${number('exhibit', { number: at })}\u3000${name}` }))
  return <SelectField name="evidenceId" id={id} label={t('evidence')} optional={t('optional')} options={[{ value: '', label: t('no-evidence') }, ...items]} />
}

/** What the address says of an event already. */
export type EventSaid = { kind?: TicketEventKind; on?: LocalDate; letter?: string }
/** What an event may rest on, and what it may have sent. */
export type EventThings = { evidence: EvidenceChoice[]; letters: LetterChoice[] }

/** One thing that happened: kind, day, what it rests on, what it sent, what a call left. `of` = on whose ticket. */
export function EventForm({ place, of, offered, said: { kind: chosen, on, letter }, things: { evidence, letters }, today }: {
  place: FormPlace; of: EventPlace; offered: TicketEventKind[]; said: EventSaid; things: EventThings; today: LocalDate
}) {
  const t = useTranslations('tickets.record')
  const kind = useEventName(of)
  return (
    <PlacedForm place={place} form="event" asked={chosen && 'kind'} className="grid gap-4">
      <SelectField name="kind" label={t('kind')} options={offered.map((each) => ({ value: each, label: kind(each) }))} defaultValue={chosen ?? offered[0]} />
      <DateField name="on" label={t('on')} required min={earliestDay} max={today} defaultValue={on ?? today} error={place.errors?.get('on')} />
      <TextArea name="note" label={t('note')} optional={t('optional')} rows={2} maxLength={4000} />
      <EvidenceField evidence={evidence} />
      <SentLetterField letters={letters} chosen={letter} error={place.errors?.get('letterId')} />
      <details open={hasCallError(place.errors)}>
        <summary className="inline-flex min-h-target items-center font-bold text-act hover:underline">{t('call')}</summary>
        <CallFields errors={place.errors} />
      </details>
      <Button icon="tick">{t('save')}</Button>
    </PlacedForm>
  )
}

/** The body said it needs longer: the lawful next stage in one press, or the day its notice names. */
export function ExtensionForm({ place, extension, evidence, today }: {
  place: FormPlace; extension: OfferedExtension; evidence: readonly EvidenceChoice[]; today: LocalDate
}) {
  const t = useTranslations('tickets.extend')
  const to = dayInWords(extension.to, useLocale(), today)
  return (
    <PlacedForm place={place} form="extension" className="grid gap-3">
      <input type="hidden" name="kind" value="extended" />
      <input type="hidden" name="rule" value={extension.rule} />
      <input type="hidden" name="stage" value={extension.stage} />
      <p className="text-sm text-ink-2 clauses">{t(extension.provisional ? 'why-provisional' : 'why', { to, stage: extension.stage })}</p>
      <DateField name="on" id="field-extended-on" label={t('on')} required min={earliestDay} max={today} defaultValue={today} />
      <DateField name="extendedTo" min={earliestDay} label={t('other')} optional={t('optional')} error={place.errors?.get('extendedTo')} />
      <EvidenceField evidence={evidence} id="field-extension-evidence" />
      <Button look="secondary" icon="clock">{t('save')}</Button>
    </PlacedForm>
  )
}

/**
 * Every number the body gave, and room for one more, which the address may fill in; and where the body shows how far it is. An emptied line takes it away.
 */
export function NumbersForm({ place, numbers, link = '', more = '' }: { place: FormPlace; numbers: string[]; link?: string; more?: string }) {
  const t = useTranslations('tickets.numbers')
  return (
    <PlacedForm place={place} form="numbers" className="grid gap-3">
      {numbers.map((number, at) => <input key={at} type="hidden" name={`shown.${at}`} value={number} />)}
      {[...numbers, more].map((number, at) => (
        <TextField key={at} name={`number.${at}`} label={t(at < numbers.length ? 'label' : 'add', { place: at + 1 })} defaultValue={number} maxLength={120} />
      ))}
      <TextField name="queryLink" label={t('link')} hint={t('link-hint')} optional={t('optional')} defaultValue={link} maxLength={500} inputMode="url" />
      <Button look="secondary">{t('save')}</Button>
    </PlacedForm>
  )
}
