import { useTranslations } from 'next-intl'
import type { Answer } from '@/lib/cases/case-file'
import type { Question } from '@/lib/law/question'

const spoken = ['yes', 'no', 'unknown']

type Props = { of: Pick<Answer, 'rule' | 'values'>; questions: readonly Question[] }

/** Each question with what was said to it, in the order in which they are asked. */
export function SaidValues({ of: { rule, values }, questions }: Props) {
  const [t, ask] = [useTranslations('rules'), useTranslations('law.questions')]
  const said = ({ key, kind }: Question, value: string) => {
    if (kind === 'yes-no' && spoken.includes(value)) return t(`answer.${value}`)
    if (kind === 'amount') return `${value} ${t('yuan')}`
    return kind === 'choice' ? ask(`${rule}.${key}.options.${value}`) : value
  }
  return (
    <dl className="grid gap-1 text-sm">
      {questions.filter(({ key }) => values[key] !== undefined).map((question) => (
        <div key={question.key} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-2 clauses">{ask(`${rule}.${question.key}.ask`)}</dt>
          <dd className="min-w-0 font-bold break-words">{said(question, values[question.key] ?? '')}</dd>
        </div>
      ))}
    </dl>
  )
}
