import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import type { LocalDate } from '@/lib/calendar/local-date'
import { callReadings } from '@/lib/cases/vocabulary'

/** Asks whether the calls have stopped, `weeks` after the filing; `action`, `formToken`, `key` = where one press goes. */
export type StopQuestion = { weeks: number; action: string; formToken: string; key: string }

/** One press answers. `name` = of the filing, where several are asked about on one page. */
export function StopQuestionForm({ question: { weeks, action, formToken, key }, name, today }: { question: StopQuestion; name?: string; today: LocalDate }) {
  const t = useTranslations('stopped')
  const said = (answer: string) => t(`answer.${answer}`)
  return (
    <form method="post" action={action} data-screen-only className="grid gap-2">
      <FormToken token={formToken} once={key} />
      <input type="hidden" name="kind" value="noteAdded" />
      <input type="hidden" name="on" value={today} />
      <p className={name ? 'clauses' : 'font-bold clauses'}>{t('ask', { weeks })}</p>
      <div className="flex flex-wrap gap-2">
        {callReadings.map((answer) => (
          <Button key={answer} look="secondary" name="reading" value={answer} aria-label={name && t('answerOf', { answer: said(answer), name })}>
            {said(answer)}
          </Button>
        ))}
      </div>
      {!name && <p className="text-sm text-ink-2 clauses">{t('askHint')}</p>}
    </form>
  )
}
