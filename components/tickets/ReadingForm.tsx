import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choice'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Reading } from '@/lib/cases/vocabulary'
import { dayInWords } from '@/lib/i18n/dates'
import type { ReadAnswer } from '@/lib/tickets/reading'
import type { EventPlace } from '@/lib/tickets/event-words'
import { PlacedForm, type FormPlace } from './EventForms'
import { useEventName } from './use-event-name'

/** What an answer can say, in the order in which one looks. */
const readingGroups = {
  acts: ['acts'], refused: ['not-their-matter', 'not-enough-evidence', 'already-handled', 'debt-dispute', 'lender-complied', 'no-reason'],
  half: ['promise-only', 'partly'], silent: ['receipt-only'], elsewhere: ['wrong-body'],
} as const satisfies Record<string, readonly Reading[]>

/** A short guided reading of the last answer: what does it say? It is recorded as a note of the answer's day, which can be taken back alone. */
export function ReadingForm({ place, of, read: { answer, reading }, today }: { place: FormPlace; of: EventPlace; read: ReadAnswer; today: LocalDate }) {
  const t = useTranslations('reading')
  const [name, locale] = [useEventName(of), useLocale()]
  return (
    <PlacedForm place={place} form="reading" className="grid gap-4">
      <input type="hidden" name="kind" value="noteAdded" />
      <input type="hidden" name="on" value={answer.on} />
      <p className="text-sm text-ink-2 clauses">{t('lead', { on: dayInWords(answer.on, locale, today), kind: name(answer.kind) })}</p>
      {reading && <p className="text-sm clauses">{t('again', { reading: t(`is.${reading}`) })}</p>}
      {Object.entries(readingGroups).map(([group, readings]) => (
        <RadioGroup key={group} id={`field-reading-${group}`} name="reading" look="rows" label={t(`group.${group}`)} required
          options={readings.map((one) => ({ value: one, label: t(`is.${one}`) }))} chosen={reading ? [reading] : []} />
      ))}
      <Button look="secondary" icon="tick">{t('save')}</Button>
    </PlacedForm>
  )
}
