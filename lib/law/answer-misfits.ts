import type { LocalDate } from '@/lib/calendar/local-date'
import type { Answer } from '@/lib/cases/case-file'
import { violationById } from '.'
import { misfits } from './question'

/** What does not fit the questions of the rule an answer is for, as fields of a case body with keys of the message files. `latest` = today in Asia/Shanghai. */
export function answerMisfits(answers: readonly Answer[], latest: LocalDate): { path: string; message: string }[] {
  return answers.flatMap(({ rule, on, values }, place) => {
    const questions = violationById(rule)?.questions
    if (!questions) return [{ path: `answers.${place}.rule`, message: 'no-questions' }]
    const early = on > latest ? [{ path: `answers.${place}.on`, message: 'future-time' }] : []
    return [...early, ...misfits(questions, values).map((key) => ({ path: `answers.${place}.values.${key}`, message: 'answer-missing' }))]
  })
}
