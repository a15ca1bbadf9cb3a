import { useTranslations } from 'next-intl'
import { PlacedForm, type FormPlace } from '@/components/tickets/EventForms'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Question } from '@/lib/law/question'
import { QuestionField } from './QuestionFields'

type Named = { key: string; name: string }
type Props = {
  place: FormPlace; rule: string; questions: readonly Question[]; respondents: Named[]; people: Named[]; evidence: { id: string; name: string }[]
  today: LocalDate
}

const optionsOf = (names: Named[]) => names.map(({ key, name }) => ({ value: key, label: name }))

/** The questions of one rule: about whom, on which day, and the few facts the records cannot hold. */
export function AnswerForm({ place, rule, questions, respondents, people, evidence, today }: Props) {
  const t = useTranslations('rules')
  const shown = [{ value: '', label: t('evidence.none') }, ...evidence.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <PlacedForm place={place} form={`answer-${rule}`} className="grid gap-5">
      <input type="hidden" name="rule" value={rule} />
      <SelectField name="respondent" label={t('respondent')} options={optionsOf(respondents)} />
      <SelectField name="recipient" label={t('recipient')} options={optionsOf(people)} />
      <TextField name="on" type="date" label={t('on')} required max={today} />
      {questions.map((question) => <QuestionField key={question.key} rule={rule} question={question} today={today} />)}
      {evidence.length > 0 && <SelectField name="evidence.0" label={t('evidence.label')} optional={t('optional')} options={shown} />}
      <Button icon="tick">{t('save')}</Button>
    </PlacedForm>
  )
}
