import { isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import type { Answer } from '@/lib/cases/case-file'
import { violationById } from '.'
import { isAsked, misfits, type Question } from './question'

type Misfit = { path: string; message: string }
type Said = Pick<Answer, 'on' | 'values'>

/** Days that have not come yet, and days after the one the answer is about where the question asks what came before. */
function lateDays(questions: readonly Question[], { on, values }: Said, latest: LocalDate): { key: string; message: string }[] {
  const days = questions.filter((question) => question.kind === 'day' && isAsked(question, values))
  return days.flatMap(({ key, notAfterOn }) => {
    const day = values[key] ?? ''
    if (!isLocalDate(day)) return []
    if (day > latest) return [{ key, message: 'future-time' }]
    return notAfterOn && day > on ? [{ key, message: 'after-answer' }] : []
  })
}

/** A value that does not fit: a day that exists lies too early. */
function valueMisfit(questions: readonly Question[], { values }: Said, key: string): string {
  const isDay = questions.some((question) => question.key === key && question.kind === 'day')
  return isDay && isLocalDate(values[key] ?? '') ? 'too-early' : 'answer-missing'
}

/** What does not fit the questions of the rule an answer is for, as fields of a case body with keys of the message files. `latest` = today in Asia/Shanghai. */
export function answerMisfits(answers: readonly Answer[], latest: LocalDate): Misfit[] {
  return answers.flatMap((answer, place) => {
    const questions = violationById(answer.rule)?.questions
    if (!questions) return [{ path: `answers.${place}.rule`, message: 'no-questions' }]
    const early = answer.on > latest ? [{ path: `answers.${place}.on`, message: 'future-time' }] : []
    const wrong = misfits(questions, answer.values).map((key) => ({ key, message: valueMisfit(questions, answer, key) }))
    return [...early, ...[...wrong, ...lateDays(questions, answer, latest)].map(({ key, message }) => ({ path: `answers.${place}.values.${key}`, message }))]
  })
}
