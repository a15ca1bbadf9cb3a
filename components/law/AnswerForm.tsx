import { useTranslations } from 'next-intl'
import { PlacedForm, type FormPlace } from '@/components/tickets/EventForms'
import { Button } from '@/components/ui/Button'
import { CheckboxGroup, type Option } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { SelectField } from '@/components/ui/Field'
import { earliestDay, type LocalDate } from '@/lib/calendar/local-date'
import type { Question } from '@/lib/law/question'
import { QuestionField } from './QuestionFields'

type Named = { key: string; name: string }
/** `acts` = records of the chosen day that an answer may speak of, null = this rule's answers speak of none, or no day was chosen. */
type Props = {
  place: FormPlace; rule: string; questions: readonly Question[]; respondents: Named[]; people: Named[]; evidence: { id: string; name: string }[]
  today: LocalDate; day: LocalDate | undefined; acts: Option[] | null; mistakes: ReadonlyMap<string, string>
}

const optionsOf = (names: Named[]) => names.map(({ key, name }) => ({ value: key, label: name }))

/** One of several whom nobody has chosen yet: a first line that says nothing. One alone needs no choice. */
function NamedField({ name, label, names, error }: { name: string; label: string; names: Named[]; error?: string }) {
  const t = useTranslations('rules')
  const open = names.length > 1 ? [{ value: '', label: t('choose') }] : []
  return <SelectField name={name} label={label} options={[...open, ...optionsOf(names)]} required error={error} />
}

/** The questions of one rule: about whom, on which day, the few facts the records cannot hold, and which records it is about. */
export function AnswerForm({ place, rule, questions, respondents, people, evidence, today, day, acts, mistakes }: Props) {
  const t = useTranslations('rules')
  const shown = [{ value: '', label: t('evidence.none') }, ...evidence.map(({ id, name }) => ({ value: id, label: name }))]
  const of = (name: string) => mistakes.get(name)
  return (
    <PlacedForm place={place} form={`answer-${rule}`} className="grid gap-5">
      <input type="hidden" name="rule" value={rule} />
      <NamedField name="respondent" label={t('respondent')} names={respondents} error={of('respondent')} />
      <NamedField name="recipient" label={t('recipient')} names={people} error={of('recipient')} />
      <DateField name="on" label={t('on')} required min={earliestDay} max={today} defaultValue={day} error={of('on')} />
      {acts && acts.length > 0 && (
        <CheckboxGroup name="attempts" look="rows" label={t('acts.label')} hint={t('acts.hint')} options={acts} error={of('attempts')} />
      )}
      {questions.map((question) => (
        <QuestionField key={question.key} rule={rule} question={question} today={today} error={of(`values.${question.key}`)} />
      ))}
      {evidence.length > 0 && (
        <SelectField name="evidence.0" label={t('evidence.label')} optional={t('optional')} options={shown} error={of('evidence')} />
      )}
      <Button icon="tick">{t('save')}</Button>
    </PlacedForm>
  )
}
