import { isCaseDay } from '@/lib/calendar/local-date'
import type { Answer } from '@/lib/cases/case-file'

/**
 * One question of a rule about a fact the log cannot hold. Values are text: `yes`, `no`, `unknown`; one of `options`; a number; a sum in yuan; a civil day;
 * or words. `onlyIf` = asked only where another answer is one of these; `notAfterOn` = a day that came before, or with, the one the answer is about.
 */
export type Question = {
  key: string
  kind: 'yes-no' | 'choice' | 'number' | 'amount' | 'day' | 'text'
  options?: string[]
  optional?: boolean
  notAfterOn?: boolean
  onlyIf?: { key: string; is: string[] }
}

/** Whether a question is to be asked, seen from the values given so far. */
export const isAsked = ({ onlyIf }: Question, values: Answer['values']): boolean => !onlyIf || onlyIf.is.includes(values[onlyIf.key] ?? '')

const figure = /^\d{1,9}(?:\.\d{1,4})?$/
const fits: Record<Question['kind'], (value: string, question: Question) => boolean> = {
  'yes-no': (value) => ['yes', 'no', 'unknown'].includes(value),
  choice: (value, { options = [] }) => options.includes(value),
  number: (value) => figure.test(value),
  amount: (value) => figure.test(value),
  day: isCaseDay,
  text: (value) => value.trim().length > 0,
}

/** The keys of an answer that do not fit the rule's questions: unknown ones, wrong values, and required ones that are missing. Empty = it fits. */
export function misfits(questions: readonly Question[], values: Answer['values']): string[] {
  const asked = questions.filter((question) => isAsked(question, values))
  const unknown = Object.keys(values).filter((key) => !questions.some((question) => question.key === key))
  const wrong = asked.filter((question) => {
    const value = values[question.key]
    return value === undefined || value === '' ? !question.optional : !fits[question.kind](value, question)
  })
  return [...unknown, ...wrong.map(({ key }) => key)]
}
