import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import { Card } from '@/components/ui/Card'
import type { Answer } from '@/lib/cases/case-file'
import type { Question } from '@/lib/law/question'
import { AnswerActs, type NamedAct } from './AnswerActs'
import { SaidValues } from './SaidValues'

type Props = {
  answers: readonly Answer[]; questions: readonly Question[]; names: ReadonlyMap<string, string>; acts: ReadonlyMap<string, NamedAct>; caseId: string
  token?: string
}

/** What was answered to a rule's questions, each with the way to take it back. */
export function AnswerList({ answers, questions, names, acts, caseId, token }: Props) {
  const t = useTranslations('rules')
  const nameOf = (key: string) => names.get(key) ?? key
  return answers.map((answer) => (
    <Card key={answer.key} className="grid gap-2">
      <p className="font-bold clauses">{t('answered', { on: answer.on, respondent: nameOf(answer.respondent), recipient: nameOf(answer.recipient) })}</p>
      <SaidValues of={answer} questions={questions} />
      <AnswerActs acts={(answer.attempts ?? []).flatMap((id) => acts.get(id) ?? [])} />
      {token && (
        <form method="post" action={`/api/cases/${caseId}/answers/withdrawal`}>
          <FormToken token={token} />
          <input type="hidden" name="key" value={answer.key} />
          <Button look="plain" className="px-0!">{t('withdraw', { on: answer.on })}</Button>
        </form>
      )}
    </Card>
  ))
}
