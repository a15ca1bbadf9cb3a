import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { TextField } from '@/components/ui/Field'
import { earliestDay, type LocalDate } from '@/lib/calendar/local-date'
import type { Question } from '@/lib/law/question'

const yesNo = ['yes', 'no', 'unknown']
const textMax = 500

type Props = { rule: string; question: Question; today: LocalDate; error?: string }

function Field({ rule, question: { key, kind, options = [], optional, onlyIf }, today, error }: Props) {
  const [t, ask] = [useTranslations('rules'), useTranslations('law.questions')]
  const words = `${rule}.${key}`
  const hints = [...(ask.has(`${words}.hint`) ? [ask(`${words}.hint`)] : []), ...(optional ? [t('optional')] : [])]
  const common = { name: `values.${key}`, label: ask(`${words}.ask`), hint: hints.join(' ') || undefined, required: !optional && !onlyIf, error }
  if (kind === 'yes-no') return <RadioGroup {...common} options={yesNo.map((value) => ({ value, label: t(`answer.${value}`) }))} />
  if (kind === 'choice') return <RadioGroup {...common} look="rows" options={options.map((value) => ({ value, label: ask(`${words}.options.${value}`) }))} />
  if (kind === 'day') return <DateField {...common} min={earliestDay} max={today} />
  const unit = kind === 'amount' ? t('yuan') : undefined
  if (kind === 'number' || kind === 'amount') return <TextField {...common} inputMode="decimal" maxLength={14} after={unit} />
  return <TextField {...common} maxLength={textMax} />
}

/** One question of a rule. One that hangs on another answer stands under it and says so. */
export function QuestionField(props: Props) {
  const { onlyIf } = props.question
  const [t, ask] = [useTranslations('rules'), useTranslations('law.questions')]
  if (!onlyIf) return <Field {...props} />
  const options = `${props.rule}.${onlyIf.key}.options`
  const answers = onlyIf.is.map((value) => (yesNo.includes(value) ? t(`answer.${value}`) : ask(`${options}.${value}`)))
  return (
    <div className="grid gap-1 border-l-3 border-line pl-4">
      <p className="text-sm text-ink-3">{t('only-if', { answer: answers.join(t('or')) })}</p>
      <Field {...props} />
    </div>
  )
}
